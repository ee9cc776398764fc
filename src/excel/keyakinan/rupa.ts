import { kirim, isiSel, sebagaiJson } from "./alat";
import type { Keyakinan, Percobaan } from "./keyakinan";

const LOOKS = ["src/excel/queue-looks.ts", "src/excel/sheet-looks.ts"];
const ISI: Excel.CellPropertiesLoadOptions = { format: { fill: { color: true, pattern: true } } };
const GARIS: Excel.CellPropertiesLoadOptions = {
  format: { borders: { style: true, weight: true, color: true } },
};
const SISI = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

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

/** Properties of cells as Excel tells them, after the sync. */
async function sifatSel({ session, sheet }: Percobaan, alamat: string, apa: Excel.CellPropertiesLoadOptions) {
  const sifat = sheet.getRange(alamat).getCellProperties(apa);
  await session.sync();
  return sifat.value;
}

/** Number formats, fills, lines, letters, sizes. */
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
    id: "garis-none-dikembalikan",
    judul: "Garis kosong yang dikembalikan tidak menggambar garis",
    dasar: ["src/excel/sheet-looks.ts"],
    sejak: "1.9",
    coba: async (p) => {
      const sebelum = await sifatSel(p, "B2:C3", GARIS);
      const milik = sebelum.map((baris) =>
        baris.map(({ format }): Excel.SettableCellProperties => {
          const { top, bottom, left, right } = format?.borders ?? {};
          return { format: { borders: { top, bottom, left, right } } };
        }),
      );
      const e = await kirim(p.session, () => p.sheet.getRange("B2:C3").setCellProperties(milik));
      const sesudah = await sifatSel(p, "B2", GARIS);
      return { e, sebelum: sebagaiJson(milik[0]?.[0]), sesudah: sebagaiJson(sesudah[0]?.[0]?.format?.borders) };
    },
  },
  {
    id: "garis-hanya-none",
    judul: "Garis yang hanya disebut kosong, tanpa tebal dan warna",
    dasar: ["src/excel/sheet-looks.ts"],
    sejak: "1.9",
    coba: async (p) => {
      const kosong = { style: "None" } as const;
      const borders = { top: kosong, bottom: kosong, left: kosong, right: kosong };
      const e = await kirim(p.session, () => p.sheet.getRange("B2").setCellProperties([[{ format: { borders } }]]));
      return { e, jadi: sebagaiJson((await sifatSel(p, "B2", GARIS))[0]?.[0]?.format?.borders) };
    },
  },
  {
    id: "warna-garis",
    judul: "Warna garis terbaca kembali",
    dasar: LOOKS,
    sejak: "1.9",
    coba: async (p) => {
      const { borders } = p.sheet.getRange("B2").format;
      for (const sisi of SISI) {
        const garis = borders.getItem(sisi);
        garis.style = "Continuous";
        garis.weight = "Thin";
        garis.color = "#7F7F7F";
      }
      const [[sel] = []] = await sifatSel(p, "B2", GARIS);
      return sebagaiJson({ top: sel?.format?.borders?.top, left: sel?.format?.borders?.left });
    },
  },
  {
    id: "garis-dalam-satu-baris",
    judul: "Garis dalam pada satu baris",
    dasar: ["src/excel/queue-looks.ts"],
    sejak: "1.1",
    coba: ({ session, sheet }) =>
      kirim(session, () => (sheet.getRange("A1:C1").format.borders.getItem("InsideHorizontal").style = "Continuous")),
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
