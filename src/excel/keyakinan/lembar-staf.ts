import { isiSel, kirim, nilaiSel } from "./alat";
import type { Keyakinan } from "./keyakinan";

const TULIS = ["src/excel/queue-plan.ts", "src/excel/apply-plan.ts"];

/** What staff do with their sheets, and what becomes of our writing there. */
export const KEYAKINAN_LEMBAR_STAF: readonly Keyakinan[] = [
  {
    id: "tulis-terfilter",
    judul: "Menulis satu kolom selagi filter menyembunyikan sebagian barisnya",
    dasar: TULIS,
    sejak: "1.9",
    coba: async ({ session, sheet }) => {
      sheet.getRange("A1:B6").values = [
        ["k", "n"],
        ["a", 1],
        ["b", 2],
        ["a", 3],
        ["b", 4],
        ["a", 5],
      ];
      await session.sync();
      const saring = await kirim(session, () =>
        sheet.autoFilter.apply(sheet.getRange("A1:B6"), 0, { filterOn: "Values", values: ["a"] }),
      );
      const tulis = await kirim(session, () => (sheet.getRange("B2:B6").values = [[10], [20], [30], [40], [50]]));
      return { saring, tulis, hasil: await nilaiSel(session, sheet.getRange("B2:B6")) };
    },
  },
  {
    id: "baca-terfilter",
    judul: "Diketahui atau tidaknya bahwa sebuah lembar sedang disaring",
    dasar: TULIS,
    sejak: "1.9",
    coba: async ({ session, sheet }) => {
      sheet.getRange("A1:B3").values = [
        ["k", "n"],
        ["a", 1],
        ["b", 2],
      ];
      const { autoFilter } = sheet;
      autoFilter.load("enabled,isDataFiltered");
      const sebelum = await kirim(session, () => undefined);
      if (sebelum !== null) return { sebelum };
      const awal = [autoFilter.enabled, autoFilter.isDataFiltered];
      const saring = await kirim(session, () => {
        autoFilter.apply(sheet.getRange("A1:B3"), 0, { filterOn: "Values", values: ["a"] });
        autoFilter.load("enabled,isDataFiltered");
      });
      return { sebelum, awal, saring, akhir: saring ?? [autoFilter.enabled, autoFilter.isDataFiltered] };
    },
  },
  {
    id: "tulis-baris-tersembunyi",
    judul: "Menulis melintasi baris tersembunyi",
    dasar: TULIS,
    sejak: "1.2",
    coba: async ({ session, sheet }) => {
      const sembunyi = await kirim(session, () => (sheet.getRange("3:3").rowHidden = true));
      const tulis = await kirim(session, () => (sheet.getRange("A2:A4").values = [[1], [2], [3]]));
      return { sembunyi, tulis, hasil: await nilaiSel(session, sheet.getRange("A2:A4")) };
    },
  },
  {
    id: "tulis-kolom-tersembunyi",
    judul: "Menulis melintasi kolom tersembunyi",
    dasar: TULIS,
    sejak: "1.2",
    coba: async ({ session, sheet }) => {
      const sembunyi = await kirim(session, () => (sheet.getRange("B:B").columnHidden = true));
      const tulis = await kirim(session, () => (sheet.getRange("A1:C1").values = [[1, 2, 3]]));
      return { sembunyi, tulis, hasil: await nilaiSel(session, sheet.getRange("A1:C1")) };
    },
  },
  {
    id: "rumus-larik",
    judul: "Menulis ke sel di dalam tumpahan larik",
    dasar: TULIS,
    sejak: "1.1",
    coba: async ({ session, sheet }) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const tumpah = await kirim(session, () => (sheet.getRange("C1").formulas = [["=A1:A3*2"]]));
      const tulis = await kirim(session, () => (sheet.getRange("C2").values = [[9]]));
      return { tumpah, tulis, hasil: await isiSel(session, sheet.getRange("C1:C3")) };
    },
  },
  {
    id: "tabel-judul",
    judul: "Menulis angka ke judul Tabel Excel",
    dasar: TULIS,
    sejak: "1.1",
    coba: async ({ session, sheet }) => {
      sheet.getRange("A1:B2").values = [
        ["x", "y"],
        [1, 2],
      ];
      await session.sync();
      const tabel = await kirim(session, () => sheet.tables.add("A1:B2", true));
      const tulis = await kirim(session, () => (sheet.getRange("A1").values = [[5]]));
      return { tabel, tulis, hasil: await isiSel(session, sheet.getRange("A1")) };
    },
  },
  {
    id: "proteksi-baca",
    judul: "Proteksi lembar terbaca",
    dasar: ["src/excel/read-heads.ts", "src/excel/list-workbook.ts"],
    sejak: "1.2",
    coba: async ({ session, sheet }) => {
      const { protection } = sheet;
      protection.load("protected");
      await session.sync();
      const terbuka = protection.protected;
      const proteksi = await kirim(session, () => protection.protect());
      if (proteksi !== null) return { terbuka, proteksi };
      protection.load("protected");
      await session.sync();
      const tertutup = protection.protected;
      const lepas = await kirim(session, () => protection.unprotect());
      return { terbuka, proteksi, tertutup, lepas };
    },
  },
  {
    id: "proteksi-tulis",
    judul: "Menulis ke lembar terproteksi: nilai, warna, gabungan, lebar",
    dasar: ["src/excel/errors.ts"],
    sejak: "1.2",
    coba: async ({ session, sheet }) => {
      const proteksi = await kirim(session, () => sheet.protection.protect());
      if (proteksi !== null) return { proteksi };
      const nilai = await kirim(session, () => (sheet.getRange("A1").values = [[1]]));
      const warna = await kirim(session, () => (sheet.getRange("A1").format.fill.color = "#FF0000"));
      const gabung = await kirim(session, () => sheet.getRange("A1:B1").merge());
      const lebar = await kirim(session, () => (sheet.getRange("A:A").format.columnWidth = 80));
      const lepas = await kirim(session, () => sheet.protection.unprotect());
      return { proteksi, nilai, warna, gabung, lebar, lepas };
    },
  },
];
