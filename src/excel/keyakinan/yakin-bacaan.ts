import { kirim, isiSel, nilaiSel, sebagaiJson, tanpaLembar } from "./alat";
import type { Json, Keyakinan } from "./keyakinan";

const BACA = ["src/excel/read-heads.ts", "src/excel/take-snapshot.ts"];
const TIDAK_ADA = "tidak ada sama sekali";

/** Reading, and what a batch is. */
export const KEYAKINAN_BACAAN: readonly Keyakinan[] = [
  {
    id: "terpakai-kosong",
    judul: "Bagian terpakai dari lembar kosong dan dari lembar yang hanya berwarna",
    dasar: BACA,
    sejak: "1.2",
    coba: async ({ session, sheet }) => {
      const baca = async (): Promise<Json> => {
        const range = sheet.getUsedRange(true);
        range.load("address");
        const e = await kirim(session, () => undefined);
        return e ?? tanpaLembar(range.address);
      };
      const kosong = await baca();
      sheet.getRange("D9").format.fill.color = "#FF0000";
      await session.sync();
      return { kosong, berwarna: await baca() };
    },
  },
  {
    id: "terpakai-null",
    judul: "Lembar kosong tidak punya bagian terpakai",
    dasar: ["src/excel/new-sheets.ts", "src/excel/read-trace.ts"],
    sejak: "1.4",
    coba: async ({ session, sheet }) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      await session.sync();
      return used.isNullObject;
    },
  },
  {
    id: "letak-rentang",
    judul: "Letak, besar, dan lembar sebuah rentang",
    dasar: ["src/excel/read-range.ts", "src/excel/read-cells.ts", "src/excel/anchors.ts", "src/excel/read-trace.ts"],
    sejak: "1.1",
    coba: async ({ session, sheet, nama }) => {
      sheet.getRange("C3:E7").values = Array.from({ length: 5 }, (_, r) => [r, r + 10, r + 20]);
      const range = sheet.getUsedRange(true);
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      range.worksheet.load("name");
      const kolom = range.getColumn(1);
      kolom.load("values");
      const akhir = range.getLastCell().untrack();
      akhir.load("address");
      const gabungan = sheet.getRange("A1").getBoundingRect("B2:C4");
      gabungan.load("address");
      await session.sync();
      const { rowIndex, columnIndex, rowCount, columnCount } = range;
      return sebagaiJson({
        letak: [rowIndex, columnIndex, rowCount, columnCount],
        lembarnya: range.worksheet.name === nama,
        kolom: kolom.values,
        akhir: tanpaLembar(akhir.address),
        kotak: tanpaLembar(gabungan.address),
      });
    },
  },
  {
    id: "potong-luar",
    judul: "Irisan dua rentang yang tidak bertemu",
    dasar: ["src/excel/anchors.ts"],
    sejak: "1.1",
    coba: ({ session, sheet }) => kirim(session, () => sheet.getRange("A1").getIntersection("B2")),
  },
  {
    id: "rentang-mengikuti",
    judul: "Rentang mengikuti baris yang disisipkan, dan kiriman gagal sebelum menulis",
    dasar: ["src/excel/anchors.ts", "src/excel/apply-plan.ts"],
    sejak: "1.7",
    coba: async ({ session, sheet }) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const range = sheet.getUsedRange(true);
      range.load("address");
      await session.sync();
      const sisip = await kirim(session, () => sheet.getRange("2:2").insert("Down"));
      range.load("address");
      await session.sync();
      const e = await kirim(session, () => {
        sheet.getRange("A3").getIntersection(range.getLastCell());
        sheet.getRange("C1").values = [["tertulis"]];
      });
      return { sisip, alamat: tanpaLembar(range.address), e, c1: await nilaiSel(session, sheet.getRange("C1")) };
    },
  },
  {
    id: "jejak-sebelum-galat",
    judul: "Jejak galat memuat yang sebelum galat saja",
    dasar: ["src/excel/apply-plan.ts"],
    sejak: "1.1",
    coba: ({ session, sheet }) =>
      kirim(session, () => {
        session.trace("satu");
        sheet.getRange("A1").values = [[1]];
        session.workbook.worksheets.getItem(TIDAK_ADA).load("name");
        session.trace("dua");
      }),
  },
  {
    id: "bukan-transaksi",
    judul: "Yang ditulis sebelum galat tetap tertulis",
    dasar: ["src/excel/apply-plan.ts", "src/excel/put-back.ts"],
    sejak: "1.1",
    coba: async ({ session, sheet }) => {
      const e = await kirim(session, () => {
        sheet.getRange("A1").values = [[7]];
        session.workbook.worksheets.getItem(TIDAK_ADA).load("name");
        sheet.getRange("A2").values = [[8]];
      });
      return { e, isi: await isiSel(session, sheet.getRange("A1:A2")) };
    },
  },
  {
    id: "baca-sesudah-tulis",
    judul: "Bacaan di belakang tulisan dalam satu kiriman melihat tulisannya",
    dasar: ["src/excel/guard.ts", "src/excel/apply-plan.ts"],
    sejak: "1.1",
    coba: async ({ session, sheet }) => {
      const range = sheet.getRange("A1");
      range.values = [[1]];
      await session.sync();
      const sebelum = sheet.getRange("A1");
      sebelum.load("values");
      range.values = [[2]];
      const sesudah = sheet.getRange("A1");
      sesudah.load("values");
      await session.sync();
      return sebagaiJson({ sebelum: sebelum.values, sesudah: sesudah.values });
    },
  },
];
