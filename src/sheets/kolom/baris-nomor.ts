import type { Grid } from "../grid";
import { isBlank } from "../rata-teks";
import { tanpaTanda } from "./bersih-judul";

/** What stands behind it: nothing, "=8/7*100%", "(g/e x 100)". */
const RUMUS = "(?:\\s*(?:\\(?[=:].*|\\([^()]*[-+*/:x×][^()]*\\)))?";
const NOMOR = new RegExp(`^\\(?\\s*(\\d{1,2})\\s*\\)?${RUMUS}\\s*$`);
const HURUF = new RegExp(`^\\(?([a-z])\\)?${RUMUS}$`);

const urutan = (t: string): number | null => {
  const nomor = NOMOR.exec(t)?.[1];
  if (nomor !== undefined) return Number(nomor);
  const huruf = HURUF.exec(t)?.[1];
  return huruf === undefined ? null : huruf.charCodeAt(0) - 96;
};

const TERPINDAH_TERSEDIKIT = 4;

/** Each number from the first to the last once, in another order: columns were moved together with their numbers. */
function isTerpindah(nomor: readonly number[]): boolean {
  const urut = [...nomor].sort((a, b) => a - b);
  return nomor.length >= TERPINDAH_TERSEDIKIT && urut.every((n, i) => n === (urut[0] ?? 0) + i);
}

/**
 * Rows that number the columns: "1 2 3 …", "(1) (2) …", "a b c …", "9=8/7*100%" (kinerja.md §6). They begin with the
 * first or second and never fall, or hold each number once; letters need three, for "a" and "b" alone may be notes.
 */
export function isBarisNomorKolom(grid: Grid, row: number): boolean {
  const semua: number[] = [];
  let berhuruf = false;
  for (let column = grid.left; column <= grid.right; column++) {
    const nilai = grid.value(row, column);
    if (isBlank(nilai)) continue;
    const teks = tanpaTanda(String(nilai));
    const nomor = urutan(teks);
    if (nomor === null) return false;
    if (/^\(?[a-z]/.test(teks) !== berhuruf) {
      if (semua.length > 0) return false;
      berhuruf = true;
    }
    semua.push(nomor);
  }
  const naik = (semua[0] ?? 0) <= 2 && semua.every((n, i) => n >= (semua[i - 1] ?? 0));
  if (!naik && !(Math.min(...semua) <= 2 && isTerpindah(semua))) return false;
  return semua.length >= (berhuruf ? 3 : 2) && Math.max(...semua) >= 2;
}
