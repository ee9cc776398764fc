import { anggaran, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const JUTA = 1_000_000;
const PK = lembar("PK", [
  ["PERJANJIAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator", "Satuan", "Target"],
  [1, "Layanan meningkat", "Nilai layanan", "Nilai", 70],
]);
type Butir = readonly [nama: string, pagu: number, realisasi: number];

/** A table with its heading, one empty row behind it; its total left blank. */
const unit = (judul: string, ...butir: readonly Butir[]): Baris[] => [
  [judul],
  ["No", "Program", "Pagu", "Realisasi", "%"],
  ...butir.map(([nama, pagu, realisasi], i): Baris => [i + 1, nama, pagu * JUTA, realisasi * JUTA, ""]),
  ["", "Jumlah", "", "", ""],
  [],
];
const buku = (...tabel: readonly Baris[][]): ReturnType<typeof hitungLembar> =>
  hitungLembar(PK, lembar("Anggaran", [["REALISASI ANGGARAN TAHUN 2024"], [], ...tabel.flat()]));

const SEKRETARIAT = unit("Sekretariat", ["Program Penunjang Urusan", 300, 285], ["Program Kearsipan", 100, 90]);
const JALAN = unit("Bidang Jalan", ["Program Penyelenggaraan Jalan", 500, 450]);
const AIR = unit("Bidang Air", ["Program Pengelolaan Air Minum", 200, 190], ["Program Drainase", 100, 85]);

/** 300 + 100 + 500 + 200 + 100 = 1,200 with 285 + 90 + 450 + 190 + 85 = 1,100 spent. */
test("a table for each unit below one another: their budgets add up, each with its own total", () => {
  const hasil = buku(SEKRETARIAT, JALAN, AIR);
  expect(anggaran(hasil)).toEqual([1200 * JUTA, 1100 * JUTA]);
  expect(kodeTemuan(hasil)).not.toContain("T15");
  // Rows: title 1, blank 2, Sekretariat 3–8, Jalan 9–12 and blank 13, Air 14–18.
  expect(tulisan(hasil)).toMatchObject({ E5: 95, E6: 90, C7: 400 * JUTA, D7: 375 * JUTA, E11: 90, C12: 500 * JUTA });
  expect(tulisan(hasil)).toMatchObject({ E16: 95, E17: 85, C18: 300 * JUTA, D18: 275 * JUTA });
});

/** 400 + 500 of Sekretariat and UPTD: 900, of which 375 + 450 spent. */
test("a UPTD beside the Sekretariat adds up, too", () => {
  const hasil = buku(SEKRETARIAT, unit("UPTD Wilayah I", ["Program Penyelenggaraan Jalan", 500, 450]));
  expect(anggaran(hasil)).toEqual([900 * JUTA, 825 * JUTA]);
});

test.each([
  [
    "one unit's as much as all others' together",
    [unit("Bidang Umum", ["Program Seluruhnya", 900, 825]), SEKRETARIAT, JALAN],
  ],
  ["a seksi of a bidang", [JALAN, unit("Seksi Pemeliharaan", ["Program Pemeliharaan", 200, 180])]],
  ["a program in two units", [SEKRETARIAT, unit("Bidang Jalan", ["Program Kearsipan", 50, 40])]],
])("not added up unasked: %s", (_, tabel) => {
  const hasil = buku(...tabel);
  const utama = hasil.temuan.filter(({ kode }) => kode === "T15").map(({ pesan }) => pesan);
  expect(utama).toHaveLength(1);
  expect(utama[0]).not.toContain("indikator");
  expect([400, 500, 900].map((n) => n * JUTA)).toContain(anggaran(hasil)[0]);
});

/** The rekap names the units that the tables below it are headed with: 400 + 500, each with a total of its own. */
test("a rekap above the units' own tables: these are tables of their own, and say the same", () => {
  const rekap: Baris[] = [
    ["No", "Unit Kerja", "Pagu", "Realisasi", "%"],
    [1, "Sekretariat", 400 * JUTA, 375 * JUTA, ""],
    [2, "Bidang Jalan", 500 * JUTA, 450 * JUTA, ""],
    ["", "Jumlah", 900 * JUTA, 825 * JUTA, ""],
    [],
  ];
  const hasil = buku(rekap, unit("Sekretariat", ["Program Penunjang Urusan", 400, 375]), JALAN);
  expect(anggaran(hasil)).toEqual([900 * JUTA, 825 * JUTA]);
  expect(kodeTemuan(hasil)).not.toContain("T05");
  // Rekap rows 3–6, Sekretariat heading 8, header 9, row 10, total 11, Jalan heading 13, row 15, total 16.
  expect(tulisan(hasil)).toMatchObject({ E4: 93.75, E6: 91.67, C11: 400 * JUTA, C16: 500 * JUTA, D16: 450 * JUTA });
});

/** 400 + 500 + 100 = 1,000; 380 + 400 + 90 = 870. */
test.each(["Sub Bagian/Bidang", "Bagian", "Seksi", "Satuan Kerja", "Bidang / Unit Kerja"])(
  "%s names the rows of a budget",
  (judul) => {
    const hasil = hitungLembar(
      PK,
      lembar("Anggaran", [
        ["REALISASI ANGGARAN TAHUN 2024"],
        ["No", judul, "Pagu", "Realisasi", "%"],
        [1, "Umum dan Kepegawaian", 400 * JUTA, 380 * JUTA, ""],
        [2, "Pelayanan", 500 * JUTA, 400 * JUTA, ""],
        [3, "Perencanaan", 100 * JUTA, 90 * JUTA, ""],
        ["", "Jumlah", "", "", ""],
      ]),
    );
    expect(anggaran(hasil)).toEqual([1000 * JUTA, 870 * JUTA]);
    expect(tulisan(hasil)).toMatchObject({ E3: 95, E4: 80, E5: 90, C6: 1000 * JUTA, D6: 870 * JUTA, E6: 87 });
  },
);
