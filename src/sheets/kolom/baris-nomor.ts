import type { Grid } from "../grid";
import { isBlank, ratakan } from "../teks";

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

/**
 * Rows that number the columns: "1 2 3 …", "(1) (2) …", "a b c …", "9=8/7*100%" (kinerja.md §6). They begin with the
 * first or second and never fall; letters need three, for "a" and "b" alone may be notes.
 */
export function isBarisNomorKolom(grid: Grid, row: number): boolean {
  let sebelumnya = 0;
  let banyak = 0;
  let berhuruf = false;
  for (let column = grid.left; column <= grid.right; column++) {
    const nilai = grid.value(row, column);
    if (isBlank(nilai)) continue;
    const teks = ratakan(nilai);
    const nomor = urutan(teks);
    if (nomor === null || nomor < sebelumnya || (banyak === 0 && nomor > 2)) return false;
    if (/^\(?[a-z]/.test(teks) !== berhuruf) {
      if (banyak > 0) return false;
      berhuruf = true;
    }
    sebelumnya = nomor;
    banyak++;
  }
  return banyak >= (berhuruf ? 3 : 2) && sebelumnya >= 2;
}
