import ExcelJS from "exceljs";
import { potret } from "./buku";
import { tabelSelesai } from "./buku-tabel";

type Baris = readonly (string | number | null)[];
export type Lembar = readonly [nama: string, judul: string, kepala: Baris, ...isi: Baris[]];

/** A workbook of sheets that each have a title, the office below it, and a table. */
export async function bukuKantor(instansi: string, ...lembar: readonly Lembar[]): Promise<Uint8Array> {
  const hasil = new ExcelJS.Workbook();
  for (const [nama, judul, kepala, ...isi] of lembar) {
    const sheet = hasil.addWorksheet(nama);
    for (const baris of [[judul], [instansi], [], kepala, ...isi]) sheet.addRow([...baris]);
  }
  return new Uint8Array(await hasil.xlsx.writeBuffer());
}

/** The rows of a table's sheet as texts, blank cells left out. */
export async function lembarTabel(isi: Uint8Array): Promise<(nama: string) => string[]> {
  const { isi: sesudah } = await tabelSelesai(isi, {});
  const { sheets } = await potret(sesudah);
  return (nama) =>
    (sheets.find((s) => s.name === nama)?.values ?? []).map((baris) =>
      baris
        .filter((nilai) => nilai !== "")
        .join(" | ")
        .replace(/\u200b/g, ""),
    );
}
