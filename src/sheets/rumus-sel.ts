import type { CellRef, Rect } from "./snapshot";

/** "A1"-style column letters of a zero-based column. */
export function hurufKolom(column: number): string {
  let sisa = column + 1;
  let huruf = "";
  while (sisa > 0) {
    huruf = String.fromCharCode(65 + ((sisa - 1) % 26)) + huruf;
    sisa = Math.floor((sisa - 1) / 26);
  }
  return huruf;
}

function nomorKolom(huruf: string): number {
  return Array.from(huruf.toUpperCase()).reduce((jumlah, h) => jumlah * 26 + h.charCodeAt(0) - 64, 0) - 1;
}

const ACUAN =
  /(?:^|[^A-Za-z0-9_!.'])\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?(?![A-Za-z0-9_(])/g;

/** True where a formula refers to its own cell, directly or within a range of its own sheet (T13). */
export function menunjukDiriSendiri(formula: string, row: number, column: number): boolean {
  const tanpaTeks = formula.replace(/"[^"]*"/g, '""');
  for (const acuan of tanpaTeks.matchAll(ACUAN)) {
    const [, kolomAwal = "", barisAwal = "", kolomAkhir = kolomAwal, barisAkhir = barisAwal] = acuan;
    const kolom = [nomorKolom(kolomAwal), nomorKolom(kolomAkhir)];
    const baris = [Number(barisAwal) - 1, Number(barisAkhir) - 1];
    if (
      Math.min(...kolom) <= column &&
      column <= Math.max(...kolom) &&
      Math.min(...baris) <= row &&
      row <= Math.max(...baris)
    )
      return true;
  }
  return false;
}

/** "G3", without its sheet. */
export const alamatDiLembar = ({ row, column }: Pick<CellRef, "row" | "column">): string =>
  `${hurufKolom(column)}${row + 1}`;

/** "G3:H5", or "G3" for a single cell. */
export function alamatKotak({ top, left, bottom, right }: Rect): string {
  const pertama = alamatDiLembar({ row: top, column: left });
  const terakhir = alamatDiLembar({ row: bottom, column: right });
  return pertama === terakhir ? pertama : `${pertama}:${terakhir}`;
}

/** `'Monev TW II'!H9`, quoted as Excel does where the name needs it. */
export function alamatSel(namaLembar: string, row: number, column: number): string {
  const perluKutip =
    !/^[A-Za-z_\u00c0-\uffff][A-Za-z0-9_.\u00c0-\uffff]*$/.test(namaLembar) || /^[A-Za-z]{1,3}\d+$/.test(namaLembar);
  const nama = perluKutip ? `'${namaLembar.replace(/'/g, "''")}'` : namaLembar;
  return `${nama}!${alamatDiLembar({ row, column })}`;
}
