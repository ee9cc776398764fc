interface BentukDaftar<T> {
  /** Writes one member; only those that are named are written. */
  readonly tulis?: (satu: T) => string;
  /** What the rest is called: "dan 5 indikator lain"; "" for "dan 5 lainnya". */
  readonly sebutan?: string;
  readonly pemisah?: string;
  readonly terbanyak?: number;
  /** What joins the last that is named and the number of the rest: " dan ". */
  readonly sambungan?: string;
}

/**
 * A list in a sentence, its first members as they are and the rest as a number: "“A”, “B”, “C” dan 5 indikator lain".
 * Everything is named where there are no more than `terbanyak` (3); "" for an empty list.
 */
export function daftarBerekor<T>(
  semua: readonly T[],
  { sebutan = "indikator", pemisah = ", ", terbanyak = 3, sambungan = " dan ", tulis = String }: BentukDaftar<T> = {},
): string {
  const nama = semua.slice(0, terbanyak).map(tulis).join(pemisah);
  return `${nama}${ekorDaftar(semua.length - terbanyak, sebutan, sambungan)}`;
}

/** The tail alone, " dan 5 indikator lain"; "" where nothing is left over. */
export const ekorDaftar = (sisa: number, sebutan: string, sambungan = " dan "): string =>
  sisa > 0 ? `${sambungan}${sisa} ${sebutan === "" ? "lainnya" : `${sebutan} lain`}` : "";
