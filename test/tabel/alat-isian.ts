import { buatLembarIsian } from "../../src/app/sediakan-isian";
import type { CellValue } from "../../src/sheets/snapshot";
import { buka } from "../alat/buku";
import { sunting, tabelSelesai } from "../alat/buku-tabel";
import type { Baris } from "./isi-isian";

/** The blank sheets of these tables, in the workbook. */
export async function kosong(isi: Uint8Array, ...nomor: string[]) {
  const excel = buka(isi);
  const hasil = await buatLembarIsian(new Set(nomor));
  if (hasil.status !== "selesai") throw new Error(JSON.stringify(hasil));
  return { ...hasil, isi: excel.save() };
}

/** What staff type into a sheet, from a cell on. */
export const ketik = (isi: Uint8Array, lembar: string, sel: string, baris: readonly Baris[]): Promise<Uint8Array> =>
  sunting(isi, (context) => {
    const lebar = Math.max(...baris.map((b) => b.length));
    const penuh = baris.map((b) => Array.from({ length: lebar }, (_, k) => b[k] ?? ""));
    context.workbook.worksheets
      .getItem(lembar)
      .getRange(sel)
      .getResizedRange(penuh.length - 1, lebar - 1).values = penuh;
  });

/** The rows of a table as they are made; throws where it is not. */
export async function isiTabel(isi: Uint8Array, nomor: string): Promise<CellValue[][]> {
  const { hasil } = await tabelSelesai(isi, { hanya: new Set([nomor]) });
  const milik = hasil.rencana.terender.find(({ tabel }) => tabel.nomor === nomor);
  if (!milik) throw new Error(`Tabel ${nomor} tidak dibuat`);
  return milik.tabel.baris.map(({ sel }) => sel.map((satu) => satu?.isi ?? ""));
}
