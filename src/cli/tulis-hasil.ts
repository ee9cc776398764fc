import { KELUARAN_STANDAR, tulisUtuh } from "./berkas";
import { gagal, type Keluaran } from "./keluaran";

/** A result that is ready, and where it goes. */
export interface Hasil {
  readonly lokasi: string;
  /** As the user typed it behind --out. */
  readonly nama: string;
  readonly isi: Uint8Array;
}

/** Writes a result and tells of it. On standard output it stands alone: what people read goes to standard error then. */
export function tulisHasil({ lokasi, nama, isi }: Hasil, kabar: (tempat: string) => string): Keluaran {
  if (nama === KELUARAN_STANDAR)
    return { kode: 0, stdout: "", stderr: `${kabar("ditulis ke keluaran standar")}\n`, berkas: isi };
  const gagalTulis = tulisUtuh(lokasi, nama, isi);
  if (gagalTulis !== null) return gagal(gagalTulis);
  return { kode: 0, stdout: `${kabar(`disimpan di ${nama}`)}\n`, stderr: "" };
}
