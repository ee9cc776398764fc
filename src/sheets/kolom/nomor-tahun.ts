import { bersihkanJudul } from "./bersih-judul";

const KATA: readonly (readonly string[])[] = [
  ["1", "i", "pertama", "kesatu", "satu"],
  ["2", "ii", "kedua", "dua"],
  ["3", "iii", "ketiga", "tiga"],
  ["4", "iv", "keempat", "empat"],
  ["5", "v", "kelima", "lima"],
  ["6", "vi", "keenam", "enam"],
  ["7", "vii", "ketujuh", "tujuh"],
  ["8", "viii", "kedelapan", "delapan"],
  ["9", "ix", "kesembilan", "sembilan"],
];
const NOMOR = `(?:ke ?[-–]? ?)?(${KATA.flat().join("|")})`;
/** T-C.27 writes "Tahun-1" and "Tahun - 1". */
const TAHUN = "(?:tahun|th)(?: | ?[-–] ?)";
const SEBUTAN = new RegExp(`(?:^|[^\\p{L}\\d])${TAHUN}${NOMOR}(?![\\p{L}\\d])`, "u");
const SEBUTAN_SAJA = new RegExp(`^\\(?(?:${TAHUN}${NOMOR}|ke ?[-–]? ?\\d)\\)?$`);
const NOMOR_SAJA = new RegExp(`^\\(?${NOMOR}\\)?$`);

const bacaNomor = (kata: string | undefined): number | null =>
  kata === undefined ? null : KATA.findIndex((sebutan) => sebutan.includes(kata)) + 1;

/** "Target Tahun ke-3", "Thn 3", "Tahun Ketiga", "Tahun III" → 3; null where a cleaned header text numbers no year. */
export const bacaTahunKe = (t: string): number | null => bacaNomor(SEBUTAN.exec(t)?.[1]);

/** A cleaned header text that numbers a year of the plan and says nothing else: "Tahun I", "Thn 1", "ke-1". */
export const isSebutanTahunKe = (t: string): boolean => SEBUTAN_SAJA.test(t);

/** A header cell that is a number and nothing else: "1", "(1)", "I", "ke-1"; null for any other. */
export const nomorSaja = (teks: string): number | null => bacaNomor(NOMOR_SAJA.exec(bersihkanJudul(teks))?.[1]);

/** So many run on without a gap that they are no quarters, and few enough to be no months. */
const [TAHUN_TERSEDIKIT, TAHUN_TERBANYAK] = [5, 6];
/** As many numbers as a plan has years. */
export const isSelamaRencana = (banyak: number): boolean => banyak >= TAHUN_TERSEDIKIT && banyak <= TAHUN_TERBANYAK;

/** Whether numbers are those of a plan's years, in one run or in several alike: 1 2 3 4 5 1 2 3 4 5. */
export function isDeretTahun(nomor: readonly (number | null)[]): boolean {
  const banyak = Math.max(0, ...nomor.map((n) => n ?? Number.POSITIVE_INFINITY));
  return isSelamaRencana(banyak) && nomor.length % banyak === 0 && nomor.every((n, i) => n === (i % banyak) + 1);
}
