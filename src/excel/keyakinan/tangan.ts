import { kirim } from "./alat";
import type { Keyakinan } from "./keyakinan";

const CIRI = 4242;

/** What only a person can bring about, or see. Asked last; each may be passed over. */
export const KEYAKINAN_TANGAN: readonly Keyakinan[] = [
  {
    id: "mode-mengetik",
    judul: "Jawaban Excel selagi sebuah sel diketik",
    dasar: ["src/excel/probe-cell-edit.ts", "src/excel/session.ts", "src/excel/errors.ts"],
    sejak: "1.1",
    ajakan: "Klik dua kali sebuah sel, ketik satu huruf, dan jangan tekan Enter. Lalu tekan Lanjut di panel.",
    coba: ({ session, sheet }) => kirim(session, () => (sheet.getRange("A1").values = [[1]])),
  },
  {
    id: "grafik-terpilih",
    judul: "Sel aktif selagi sebuah bentuk atau grafik terpilih",
    dasar: ["src/excel/read-trace.ts"],
    sejak: "1.7",
    ajakan: "Sisipkan sebuah bentuk (Sisipkan › Bentuk) dan biarkan terpilih. Lalu tekan Lanjut di panel.",
    coba: ({ session }) => kirim(session, () => session.workbook.getActiveCell().load("rowIndex")),
  },
  {
    id: "kelompok-lembar",
    judul: "Menulis selagi beberapa lembar terpilih bersama",
    dasar: ["src/excel/queue-plan.ts"],
    sejak: "1.1",
    ajakan:
      "Tahan Ctrl dan klik satu tab lembar lain sehingga dua lembar terpilih bersama. Lalu tekan Lanjut di panel.",
    coba: async ({ session, sheet }) => {
      const { worksheets } = session.workbook;
      const e = await kirim(session, () => (sheet.getRange("H40").values = [[CIRI]]));
      worksheets.load("items/name");
      await session.sync();
      const sel = worksheets.items.map((satu) => satu.getRange("H40"));
      for (const satu of sel) satu.load("values");
      await session.sync();
      const tertulis = sel.filter(({ values }) => (values as unknown[][])[0]?.[0] === CIRI);
      // The other sheet is not ours: it is to stay blank.
      for (const satu of tertulis) satu.values = [[""]];
      await session.sync();
      return { e, lembarTertulis: tertulis.length };
    },
  },
  {
    id: "buku-lain-aktif",
    judul: "Buku kerja lain yang sedang di depan",
    dasar: ["src/excel/apply-sheets.ts", "src/excel/put-sheets-back.ts", "src/excel/read-trace.ts"],
    sejak: "1.7",
    ajakan:
      "Buka satu buku kerja kosong lagi. Tekan Lanjut di panel ini, lalu dalam lima detik klik jendela yang lain itu.",
    coba: async ({ session, sheet, nama }) => {
      await new Promise((resolve) => setTimeout(resolve, 5000));
      return {
        nilai: await kirim(session, () => (sheet.getRange("A1").values = [[1]])),
        tambah: await kirim(session, () => session.workbook.worksheets.add(`${nama}-b`)),
        hapus: await kirim(session, () => session.workbook.worksheets.getItem(`${nama}-b`).delete()),
        sel: await kirim(session, () => session.workbook.getActiveCell().load("rowIndex")),
        pilih: await kirim(session, () => sheet.getRange("A1").select()),
      };
    },
  },
  {
    id: "ctrl-z",
    judul: "Ctrl+Z sesudah menulis",
    dasar: ["src/excel/session.ts"],
    sejak: "1.1",
    ajakan: "Tekan Lanjut: lima sel A1:E1 diisi. Lalu klik lembar itu dan tekan Ctrl+Z satu kali.",
    pilihan: ["Kelima sel kosong lagi", "Hanya sebagian yang kosong", "Tidak ada yang berubah"],
    coba: async ({ session, sheet }) => {
      sheet.activate();
      for (const sel of ["A1", "B1", "C1", "D1", "E1"]) sheet.getRange(sel).values = [[sel]];
      return kirim(session, () => undefined);
    },
  },
];
