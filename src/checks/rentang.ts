import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import type { CellRef } from "../domain/dokumen/sumber";

/** Cells below one another are named by their ends. */
export function rentang(sel: readonly CellRef[], alamat: Alamat): string {
  const [awal, akhir] = [sel[0], sel.at(-1)];
  const sejalur = sel.every((s, i) => {
    const lalu = sel[i - 1];
    return !lalu || (s.sheetId === lalu.sheetId && s.column === lalu.column && s.row === lalu.row + 1);
  });
  if (!awal || !akhir || sel.length < 3 || !sejalur) return daftarAlamat(sel, alamat, 4);
  return `${alamat(awal)}–${alamat(akhir).split("!").at(-1) ?? ""}`;
}
