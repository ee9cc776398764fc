import { tulisKenalan, uraiKenalan } from "../../src/domain/kenalan/urai-kenalan";
import { bacaLembar } from "../../src/sheets/baca-lembar";
import { KENALAN_NASIONAL } from "../../src/sheets/kenalan/kenalan-nasional";
import type { CellValue } from "../../src/sheets/snapshot";
import { hitungLembar, perBaris } from "../alat/formulir";
import { lembar, type Baris } from "../alat/lembar";

const PKP = [
  ...[
    "No",
    "Upaya Kesehatan",
    "Kegiatan",
    "Target Tahun 2024 (T) dalam %",
    "Satuan sasaran (S)",
    "Total Sasaran (ToS)",
  ],
  ...["Target Sasaran (TxToS)", "Pencapaian (P)", "% Cakupan Riil (8:6x100)"],
  ...["Sub Variabel (terhadap target sasaran) (8:7x100)", "Jumlah Variabel dan Program", "Masalah", "Penyebab", "RTL"],
];
const BARIS_PKP: readonly Baris[] = [
  [2, "UKM Esensial", "", "", "", "", "", "", "", "", 72.3],
  ["", "", "2.1.1 Upaya Promosi Kesehatan", "", "", "", "", "", "", "", 89.4],
  [1, "", "Rumah tangga yang dikaji", 0.2, "RT", 3400, 680, 663],
  [2, "", "Institusi pendidikan yang dikaji", 0.5, "Sekolah", 36, 18, 9],
  [3, "", "Posyandu Purnama Mandiri", 0.75, "Posyandu", 40, 30, 36],
];
const bukuPkp = (judul: readonly CellValue[], ...nomor: readonly Baris[]): Baris[] => [
  ["PENGHITUNGAN PENILAIAN KINERJA PUSKESMAS TAHUN 2024"],
  ["PUSKESMAS CONTOH"],
  judul,
  ...nomor,
  ...BARIS_PKP,
];
const NOMOR_PKP = Array.from({ length: 14 }, (_, i) => i + 1);

describe("the calculation of a puskesmas' performance, which words alone don't tell", () => {
  test("is right by the kenalan that comes with Capaian, with and without the row of column numbers, for any year", () => {
    for (const nomor of [[], [NOMOR_PKP]]) {
      const judul = PKP.map((satu) => satu.replace("2024", "2019"));
      const baris = bukuPkp(judul, ...nomor);
      const n = baris.length;
      // 663 of 680, 9 of 18, 36 of 30: by its own formula, column 8 by column 7.
      expect(perBaris(hitungLembar(baris))).toEqual({ [n - 3]: ["J", 97.5], [n - 2]: ["J", 50], [n - 1]: ["J", 120] });
    }
  });

  test("says that it is read as that form, not that staff taught it", () => {
    const [dokumen] = bacaLembar(lembar("Sheet1", bukuPkp(PKP))).dokumen;
    expect(dokumen?.asal.alasan).toBe("judul formulir Penilaian Kinerja Puskesmas");
    expect(JSON.stringify(dokumen?.asal.bacaan?.kolom)).not.toContain("Anda");
  });

  test.each<readonly [string, readonly string[]]>([
    ["a formula of other columns", PKP.map((satu) => satu.replace("(8:7x100)", "(8:6x100)"))],
    ["a column less", PKP.filter((satu) => !satu.startsWith("Pencapaian"))],
    ["other words for a column", PKP.map((satu) => satu.replace("Target Sasaran (TxToS)", "Target Sasaran"))],
    ["a header twice", [...PKP, "Pencapaian (P)"]],
  ])("is not taken for it where there is %s: it is asked, as without it", (_, judul) => {
    const { dokumen, terlewat, bergeser } = bacaLembar(lembar("Sheet1", bukuPkp(judul)));
    expect([dokumen.length, bergeser]).toEqual([0, null]);
    expect(terlewat.map((t) => t.perluDikenalkan)).toEqual([true]);
  });

  test("staff's own answer wins over it", () => {
    const sheet = lembar("Sheet1", bukuPkp(PKP));
    const bukan = KENALAN_NASIONAL.map(({ kenalan }) => ({ ...kenalan, peran: "bukan-lkj" as const }));
    expect(bacaLembar(sheet, bukan).dokumen).toEqual([]);
  });
});

test("what comes with Capaian would be accepted from a file", () => {
  const semua = KENALAN_NASIONAL.map(({ kenalan }) => kenalan);
  expect(uraiKenalan(tulisKenalan(semua))).toEqual({ ok: true, kenalan: semua });
});
