import { isiSel, kirim, nilaiSel } from "./alat";
import type { Keyakinan, Percobaan } from "./keyakinan";

const KETIKAN = ["src/plan/ketik-sel.ts", "src/plan/layak-tulis.ts"];
const TULIS = ["src/excel/queue-plan.ts"];

/** Puts these values below each other from A1 on, and reads back what they became. */
async function ketik({ session, sheet }: Percobaan, ...nilai: readonly (string | number)[]) {
  const range = sheet.getRangeByIndexes(0, 0, nilai.length, 1);
  range.values = nilai.map((satu) => [satu]);
  return isiSel(session, range);
}

/** What becomes of a value that is put into a cell. */
export const KEYAKINAN_KETIKAN: readonly Keyakinan[] = [
  {
    id: "ketik-apostrof-umum",
    judul: "Teks dengan apostrof di sel biasa tetap teks",
    dasar: KETIKAN,
    sejak: "1.1",
    coba: (p) => ketik(p, "'=1+1", "'0012", "'12.5%", "'TRUE", "'-x", "'@a"),
  },
  {
    id: "ketik-apostrof-teks",
    judul: "Teks dengan apostrof di sel berformat teks",
    dasar: [...KETIKAN, ...TULIS],
    sejak: "1.1",
    coba: async (p) => {
      p.sheet.getRange("A1:A2").numberFormat = [["@"], ["@"]];
      await p.session.sync();
      return ketik(p, "'abc", "'=1+1");
    },
  },
  {
    id: "angka-di-teks",
    judul: "Angka sebelum dan sesudah format teks",
    dasar: ["src/plan/blocks.ts", ...TULIS],
    sejak: "1.1",
    coba: async ({ session, sheet }) => {
      const range = sheet.getRange("A1:A2");
      sheet.getRange("A1").numberFormat = [["@"]];
      range.values = [[70], [70]];
      sheet.getRange("A2").numberFormat = [["@"]];
      return isiSel(session, range);
    },
  },
  {
    id: "teks-huruf",
    judul: "Teks huruf tanpa apostrof",
    dasar: KETIKAN,
    sejak: "1.1",
    coba: (p) => ketik(p, "Mei", "Jan. Feb", "benar", "A/B", "TRUE"),
  },
  {
    id: "baris-baru",
    judul: "Baris baru di dalam sel",
    dasar: KETIKAN,
    sejak: "1.1",
    coba: (p) => ketik(p, "'a\nb", "'a\r\nb"),
  },
  {
    id: "karakter-nol-lebar",
    judul: "Tanda tak terlihat di akhir judul bertahan",
    dasar: ["src/sheets/lembar-tabel.ts"],
    sejak: "1.1",
    coba: (p) => ketik(p, "'Judul\u200b", "'\u00a0spasi tetap\u00a0"),
  },
  {
    id: "teks-32767",
    judul: "Teks sepanjang 32.767 huruf",
    dasar: KETIKAN,
    sejak: "1.1",
    coba: async ({ session, sheet }) => {
      const range = sheet.getRange("A1");
      const e = await kirim(session, () => (range.values = [[`'${"x".repeat(32_767)}`]]));
      const lebih = await kirim(session, () => (sheet.getRange("A2").values = [[`'${"x".repeat(32_768)}`]]));
      range.load("values");
      await session.sync();
      return { e, lebih, panjang: String((range.values as unknown[][])[0]?.[0]).length };
    },
  },
  {
    id: "null-dibiarkan",
    judul: "Tanpa nilai berarti sel dibiarkan",
    dasar: TULIS,
    sejak: "1.1",
    coba: async ({ session, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      return isiSel(session, range);
    },
  },
  {
    id: "kosong-menghapus",
    judul: "Teks kosong mengosongkan sel",
    dasar: ["src/plan/plan.ts", ...TULIS],
    sejak: "1.1",
    coba: async ({ session, sheet }) => {
      const range = sheet.getRange("A1");
      range.values = [[5]];
      range.values = [[""]];
      return isiSel(session, range);
    },
  },
  {
    id: "satu-untuk-semua",
    judul: "Satu format untuk tiga sel sekaligus",
    dasar: TULIS,
    sejak: "1.1",
    coba: async ({ session, sheet }) => {
      const range = sheet.getRange("A1:A3");
      const e = await kirim(session, () => (range.numberFormat = [["0.00"]]));
      return { e, jadi: await isiSel(session, range) };
    },
  },
  {
    id: "lebih-1500-sel",
    judul: "1.600 nilai dalam satu kiriman",
    dasar: [...TULIS, "src/excel/apply-sheets.ts"],
    sejak: "1.1",
    coba: async ({ session, sheet }) => {
      const e = await kirim(session, () => {
        sheet.getRangeByIndexes(0, 0, 1600, 1).values = Array.from({ length: 1600 }, (_, i) => [i]);
      });
      return { e, akhir: await nilaiSel(session, sheet.getRangeByIndexes(1597, 0, 3, 1)) };
    },
  },
  {
    id: "ketik-persen",
    judul: "Persen, tanggal, dan desimal koma yang diketik",
    dasar: KETIKAN,
    sejak: "1.1",
    coba: (p) => ketik(p, "12.5%", "1/2/2025", "12,5", "1.234,5"),
  },
  {
    id: "galat-rumus",
    judul: "Galat rumus terbaca sebagai apa",
    dasar: ["src/excel/read-range.ts"],
    sejak: "1.1",
    coba: async ({ session, sheet }) => {
      const range = sheet.getRange("A1:A5");
      range.formulas = [["=1/0"], ["=NA()"], ["=FOO()"], ["=TRUE"], ["=A6+1"]];
      return isiSel(session, range);
    },
  },
  {
    id: "rumus-inggris",
    judul: "Rumus ditulis dan dibaca dengan nama Inggris",
    dasar: ["src/excel/read-range.ts", "src/excel/apply-plan.ts"],
    sejak: "1.1",
    coba: async ({ session, sheet }) => {
      const range = sheet.getRange("B1:B3");
      sheet.getRange("A1:A3").values = [[1.5], [2], [3]];
      range.formulas = [["=SUM(A1:A3)"], ['=IF(A1>1,"ya","tidak")'], ['=ROUND(A1*100,1)&"%"']];
      return isiSel(session, range);
    },
  },
];
