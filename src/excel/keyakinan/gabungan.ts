import { isiSel, kirim } from "./alat";
import type { Keyakinan } from "./keyakinan";

/** Merged cells. */
export const KEYAKINAN_GABUNGAN: readonly Keyakinan[] = [
  {
    id: "gabung-tulis",
    judul: "Menulis ke sel yang tertutup gabungan",
    dasar: ["src/excel/queue-plan.ts"],
    sejak: "1.2",
    coba: async ({ session, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.merge();
      const e = await kirim(session, () => (range.values = [[1, 2]]));
      const tergabung = await isiSel(session, range);
      range.unmerge();
      return { e, tergabung, terlepas: await isiSel(session, range) };
    },
  },
  {
    id: "gabung-buang",
    judul: "Menggabungkan membuang isi selain yang pertama",
    dasar: ["src/excel/apply-sheets.ts", "src/excel/sheet-looks.ts"],
    sejak: "1.2",
    coba: async ({ session, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      const e = await kirim(session, () => range.merge());
      range.unmerge();
      return { e, isi: await isiSel(session, range) };
    },
  },
  {
    id: "gabung-per-baris",
    judul: "Menggabungkan setiap baris sekaligus",
    dasar: ["src/excel/apply-sheets.ts"],
    sejak: "1.13",
    coba: async ({ session, sheet }) => {
      sheet.getRange("A1:C3").merge(true);
      const merged = sheet.getRange("A1:C3").getMergedAreasOrNullObject();
      merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      const e = await kirim(session, () => undefined);
      if (e !== null || merged.isNullObject) return { e, luas: null };
      const { items } = merged.areas;
      return { e, luas: items.map((area) => [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount]) };
    },
  },
  {
    id: "gabung-baca",
    judul: "Tanpa gabungan tidak ada daftarnya",
    dasar: ["src/excel/read-heads.ts"],
    sejak: "1.13",
    coba: async ({ session, sheet }) => {
      const merged = sheet.getRange("A1:E5").getMergedAreasOrNullObject();
      merged.load("address");
      const e = await kirim(session, () => undefined);
      return { e, kosong: e === null && merged.isNullObject };
    },
  },
  {
    id: "gabung-513",
    judul: "Lebih dari 512 gabungan dalam satu rentang",
    dasar: ["src/excel/read-heads.ts"],
    sejak: "1.13",
    coba: async ({ session, sheet }) => {
      sheet.getRange("A1:B520").merge(true);
      await session.sync();
      const baca = async (alamat: string) => {
        const merged = sheet.getRange(alamat).getMergedAreasOrNullObject();
        merged.areas.load("items/rowIndex");
        const e = await kirim(session, () => undefined);
        return e ?? { banyak: merged.isNullObject ? 0 : merged.areas.items.length };
      };
      return { semua: await baca("A1:B520"), sedikit: await baca("A1:B100") };
    },
  },
];
