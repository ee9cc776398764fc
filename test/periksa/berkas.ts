import ExcelJS from "exceljs";
import { periksaBuku } from "../../src/app/periksa";
import { isGalat } from "../../src/domain/angka/galat";
import { buka } from "../alat/buku";
import type { BukuUji } from "./buku-bersih";
import { denganGaya } from "./gaya";
import type { TemuanUji } from "./ukur";

/** The workbook as a real .xlsx file. */
export async function berkasBuku(buku: BukuUji, benih: number): Promise<Uint8Array> {
  const excel = new ExcelJS.Workbook();
  for (const [nama, baris] of denganGaya(buku, benih)) {
    const lembar = excel.addWorksheet(nama);
    baris.forEach((isi, r) =>
      isi.forEach((nilai, c) => {
        if (nilai === "") return;
        const galat = typeof nilai === "string" && isGalat(nilai);
        lembar.getCell(r + 1, c + 1).value = galat ? ({ error: nilai } as ExcelJS.CellErrorValue) : nilai;
      }),
    );
  }
  return new Uint8Array(await excel.xlsx.writeBuffer());
}

/** What the add-in's own Periksa says of that file, read through office.js and the host. */
export async function temuanBerkas(buku: BukuUji, benih: number): Promise<TemuanUji[]> {
  buka(await berkasBuku(buku, benih));
  const hasil = await periksaBuku();
  if (hasil.status !== "selesai") throw new Error(JSON.stringify(hasil));
  return hasil.temuan.map(({ kode, sel, pesan }) => ({ kode, sel: sel.map(hasil.alamat), pesan }));
}
