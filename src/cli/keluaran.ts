/** What a command prints and how it exits: 0 done, 1 done and galat found (periksa) or edited sheets left alone (tabel), 2 refused and nothing written. */
export interface Keluaran {
  readonly kode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
  /** A result that was asked for on standard output: its bytes, instead of the text. */
  readonly berkas?: Uint8Array;
}

/** A refusal: one sentence. */
export const gagal = (pesan: string): Keluaran => ({ kode: 2, stdout: "", stderr: `${pesan}\n` });
