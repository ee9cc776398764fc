interface BentukDaftar {
  /** What the rest is called: "dan 5 indikator lain"; "" for "dan 5 lainnya". */
  readonly sebutan?: string;
  readonly pemisah?: string;
  readonly terbanyak?: number;
  /** What stands between the last that is named and the tail. */
  readonly sebelumEkor?: string;
}

/**
 * A list in a sentence, its first members as they are and the rest as a number: "“A”, “B”, “C” dan 5 indikator lain".
 * Everything is named where there are no more than `terbanyak` (3); "" for an empty list.
 */
export function daftarBerekor(
  semua: readonly string[],
  { sebutan = "indikator", pemisah = ", ", terbanyak = 3, sebelumEkor = " " }: BentukDaftar = {},
): string {
  const nama = semua.slice(0, terbanyak).join(pemisah);
  const lain = sebutan === "" ? "lainnya" : `${sebutan} lain`;
  return semua.length > terbanyak ? `${nama}${sebelumEkor}dan ${semua.length - terbanyak} ${lain}` : nama;
}
