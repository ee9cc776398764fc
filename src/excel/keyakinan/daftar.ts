import { kirim } from "./alat";
import type { Keyakinan } from "./keyakinan";

const TIDAK_ADA = "tidak ada sama sekali";

/** Finding sheets and cells. */
export const KEYAKINAN_DAFTAR: readonly Keyakinan[] = [
  {
    id: "lembar-null",
    judul: "Lembar yang tidak ada, dan rentang di dalamnya",
    dasar: ["src/excel/read-cells.ts", "src/excel/new-sheets.ts"],
    sejak: "1.7",
    coba: async ({ session }) => {
      const tiada = session.workbook.worksheets.getItemOrNullObject(TIDAK_ADA);
      tiada.load("name");
      const range = tiada.getRangeByIndexes(0, 0, 1, 1);
      range.load("values");
      const e = await kirim(session, () => undefined);
      return { e, lembar: e === null && tiada.isNullObject, rentang: e === null && range.isNullObject };
    },
  },
  {
    id: "daftar-lembar",
    judul: "Daftar lembar: nama, letak, keadaan, dan banyaknya",
    dasar: ["src/excel/list-workbook.ts", "src/excel/new-sheets.ts", "src/excel/probe-cell-edit.ts"],
    sejak: "1.4",
    coba: async ({ session, sheet, nama }) => {
      const { worksheets } = session.workbook;
      const banyak = worksheets.getCount();
      worksheets.load("items/id,items/name,items/visibility,items/position");
      sheet.load("id,name,position,visibility");
      await session.sync();
      const { items } = worksheets;
      return {
        banyakCocok: banyak.value === items.length,
        urut: items.every(({ position }, i) => position === i),
        terakhir: items[items.length - 1]?.name === nama && sheet.position === items.length - 1,
        idSama: items[items.length - 1]?.id === sheet.id,
        keadaan: sheet.visibility,
      };
    },
  },
  {
    id: "id-lembar",
    judul: "Lembar ditemukan dengan pengenalnya, juga sesudah namanya diganti",
    dasar: ["src/excel/read-heads.ts", "src/excel/queue-plan.ts", "src/app/pemulihan.ts"],
    sejak: "1.1",
    coba: async ({ session, sheet, nama }) => {
      sheet.load("id");
      await session.sync();
      const { id } = sheet;
      sheet.name = `${nama}-b`;
      const lagi = session.workbook.worksheets.getItem(id);
      lagi.load("name");
      const e = await kirim(session, () => undefined);
      sheet.name = nama;
      await session.sync();
      return { e, ditemukan: e === null && lagi.name === `${nama}-b` };
    },
  },
  {
    id: "pilih-sel",
    judul: "Memilih sebuah sel, lalu menanyakan sel yang terpilih",
    dasar: ["src/excel/go-to-cell.ts", "src/excel/read-trace.ts"],
    sejak: "1.7",
    coba: async ({ session, sheet, nama }) => {
      const e = await kirim(session, () => {
        sheet.activate();
        sheet.getRange("C4").select();
      });
      const sel = session.workbook.getActiveCell();
      sel.load("rowIndex,columnIndex");
      sel.worksheet.load("name");
      const baca = await kirim(session, () => undefined);
      if (baca !== null) return { e, baca };
      return { e, baca, sel: [sel.rowIndex, sel.columnIndex], lembarnya: sel.worksheet.name === nama };
    },
  },
  {
    id: "pilih-baris",
    judul: "Memilih beberapa baris satu kolom, lalu menanyakan baris yang terpilih",
    dasar: ["src/excel/select-column.ts"],
    sejak: "1.7",
    coba: async ({ session, sheet, nama }) => {
      const e = await kirim(session, () => {
        sheet.activate();
        sheet.getRange("C4:C7").select();
      });
      const terpilih = session.workbook.getSelectedRange();
      terpilih.load("rowIndex,rowCount");
      terpilih.worksheet.load("name");
      const baca = await kirim(session, () => undefined);
      if (baca !== null) return { e, baca };
      const { rowIndex, rowCount, worksheet } = terpilih;
      return { e, baca, baris: [rowIndex, rowCount], lembarnya: worksheet.name === nama };
    },
  },
];
