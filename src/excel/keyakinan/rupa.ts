import { kirim, isiSel, sebagaiJson, sifatSel } from "./alat";
import type { Keyakinan } from "./keyakinan";

const LOOKS = ["src/excel/queue-looks.ts", "src/excel/sheet-looks.ts"];
const ISI: Excel.CellPropertiesLoadOptions = { format: { fill: { color: true, pattern: true } } };

/** Number formats that we write, and some that Excel shows in the computer's own way. */
const FORMAT = [
  ...[
    "0.00",
    "#,##0",
    "#,##0.00",
    "#,##0_);(#,##0)",
    "#,##0_);\\(#,##0\\)",
    '#,##0.00"%"',
    "0%",
    "0.00%",
    "@",
    "General",
  ],
  ...["m/d/yyyy", "dd/mm/yyyy", "[$-421]dd mmmm yyyy;@", "#,##0;(#,##0)"],
];

/** Number formats, fills, letters, sizes. */
export const KEYAKINAN_RUPA: readonly Keyakinan[] = [
  {
    id: "format-bawaan",
    judul: "Format angka terbaca kembali seperti ditulis",
    dasar: ["src/plan/format-angka.ts", "src/excel/cell-states.ts"],
    sejak: "1.1",
    coba: async ({ session, sheet }) => {
      const range = sheet.getRangeByIndexes(0, 0, FORMAT.length, 1);
      range.numberFormat = FORMAT.map((satu) => [satu]);
      range.load("numberFormat");
      await session.sync();
      return sebagaiJson(range.numberFormat);
    },
  },
  {
    id: "isi-tanpa-warna",
    judul: "Warna dan corak sel tanpa isi",
    dasar: ["src/excel/read-range.ts"],
    sejak: "1.9",
    coba: async (p) => {
      p.sheet.getRange("B1").format.fill.color = "#ff0000";
      return sebagaiJson(await sifatSel(p, "A1:B1", ISI));
    },
  },
  {
    id: "isi-dihapus",
    judul: "Warna yang dihapus",
    dasar: ["src/excel/queue-plan.ts"],
    sejak: "1.9",
    coba: async (p) => {
      const { fill } = p.sheet.getRange("A1").format;
      fill.color = "#00B050";
      fill.clear();
      return sebagaiJson(await sifatSel(p, "A1", ISI));
    },
  },
  {
    id: "hapus-rupa",
    judul: "Menghapus rupa saja membiarkan isi",
    dasar: ["src/excel/apply-sheets.ts"],
    sejak: "1.9",
    coba: async (p) => {
      const range = p.sheet.getRange("A1");
      range.values = [[5]];
      range.numberFormat = [["0.00"]];
      range.format.fill.color = "#00B050";
      range.clear("Formats");
      return { isi: await isiSel(p.session, range), warna: sebagaiJson(await sifatSel(p, "A1", ISI)) };
    },
  },
  {
    id: "huruf-perataan",
    judul: "Huruf, perataan, dan lipatan teks terbaca kembali",
    dasar: LOOKS,
    sejak: "1.9",
    coba: async (p) => {
      const { format } = p.sheet.getRange("A1");
      format.font.name = "Arial";
      format.font.size = 10;
      format.font.bold = true;
      format.font.italic = true;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      const apa = { font: { name: true, size: true, bold: true, italic: true, color: true } };
      const rata = { horizontalAlignment: true, verticalAlignment: true, wrapText: true };
      return sebagaiJson((await sifatSel(p, "A1:B1", { format: { ...apa, ...rata } }))[0]);
    },
  },
  {
    id: "lebar-tinggi",
    judul: "Lebar dan tinggi dalam poin terbaca kembali",
    dasar: ["src/excel/queue-sizes.ts"],
    sejak: "1.9",
    coba: async ({ session, sheet }) => {
      const lebar = [120, 110.25, 300].map((columnWidth) => ({ format: { columnWidth } }));
      sheet.getRange("A1:C1").setColumnProperties(lebar);
      sheet.getRange("A1:A2").setRowProperties([17, 409].map((rowHeight) => ({ format: { rowHeight } })));
      const kolom = sheet.getRange("A1:C1").getColumnProperties({ format: { columnWidth: true } });
      const baris = sheet.getRange("A1:A2").getRowProperties({ format: { rowHeight: true } });
      await session.sync();
      return sebagaiJson({ kolom: kolom.value, baris: baris.value });
    },
  },
  {
    id: "lebar-tinggi-lama",
    judul: "Lebar dan tinggi satu per satu",
    dasar: ["src/excel/queue-sizes.ts"],
    sejak: "1.2",
    coba: async ({ session, sheet }) => {
      const { format } = sheet.getRange("A1:B1");
      format.columnWidth = 120;
      format.rowHeight = 30;
      format.load("columnWidth,rowHeight");
      await session.sync();
      return [format.columnWidth, format.rowHeight];
    },
  },
  {
    id: "banyak-area",
    judul: "600 area sekaligus mendapat warna",
    dasar: ["src/excel/queue-plan.ts", "src/plan/fill-areas.ts"],
    sejak: "1.9",
    coba: async (p) => {
      const alamat = Array.from({ length: 600 }, (_, i) => `A${i * 2 + 1}`).join(",");
      const e = await kirim(p.session, () => {
        p.sheet.getRanges(alamat).untrack().format.fill.color = "#FFC000";
      });
      return { huruf: alamat.length, e, warna: sebagaiJson(await sifatSel(p, "A1199:A1200", ISI)) };
    },
  },
];
