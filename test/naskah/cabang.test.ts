import { dariDigit, type Desimal } from "../../src/domain/angka/desimal";
import { tulisSelisih } from "../../src/naskah/tulis-angka";
import type { SheetSnapshot } from "../../src/sheets/snapshot";
import { bukuKerja, lembar, type Baris } from "../alat/lembar";
import { kalimatBuku } from "./alat";

const judul = (teks: string, daerah = "KABUPATEN CONTOH"): Baris[] => [[teks], [`DINAS CONTOH ${daerah}`], [""]];
const UKUR = ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"];
const ukur = (...baris: readonly Baris[]) =>
  lembar("Pengukuran", [...judul("PENGUKURAN KINERJA TAHUN 2024"), UKUR, ...baris]);
const SATU: Baris = [1, "Meningkatnya layanan", "Nilai layanan utama", "Nilai", 80, 79, ""];
const banding = (kepala: Baris, isi: Baris) =>
  lembar("Nasional", [...judul("PERBANDINGAN REALISASI KINERJA DENGAN NASIONAL TAHUN 2024"), kepala, isi]);
const N5 = (kepala: Baris, isi: Baris): string =>
  kalimatBuku(bukuKerja(ukur(SATU), banding(kepala, isi))).get("N5 1.1") ?? "";

const LEBIH_BAIK =
  "Dibandingkan dengan nasional, realisasi indikator Nilai layanan utama (79) lebih tinggi daripada realisasi nasional (77), lebih baik 2.";
const PROVINSI =
  " Dibandingkan dengan provinsi, realisasi indikator Nilai layanan utama (79) lebih rendah daripada realisasi provinsi (81), tertinggal 2 dari provinsi.";

test.each([
  [
    "the nation first",
    ["No", "Indikator Kinerja", "Target Nasional", "Target PD", "Realisasi Nasional", "Realisasi PD"],
    [1, "Nilai layanan utama", 75, 80, 77, 79],
    LEBIH_BAIK,
  ],
  [
    "the office first",
    ["No", "Indikator Kinerja", "Target PD", "Target Nasional", "Realisasi PD", "Realisasi Nasional"],
    [1, "Nilai layanan utama", 80, 75, 79, 77],
    LEBIH_BAIK,
  ],
  [
    "the province between nation and kabupaten",
    ["No", "Indikator Kinerja", "Realisasi Nasional", "Realisasi Provinsi", "Realisasi Kabupaten"],
    [1, "Nilai layanan utama", 77, 81, 79],
    LEBIH_BAIK + PROVINSI,
  ],
  [
    "targets of all three before what they reached",
    [
      "No",
      "Indikator Kinerja",
      "Target Nasional",
      "Target Provinsi",
      "Target Kabupaten",
      "Realisasi Nasional",
      "Realisasi Provinsi",
      "Realisasi Kabupaten",
    ],
    [1, "Nilai layanan utama", 75, 74, 80, 77, 81, 79],
    LEBIH_BAIK + PROVINSI,
  ],
  [
    "an office of a kabupaten whose own figure stands in the report alone",
    ["No", "Indikator Kinerja", "Realisasi Nasional", "Realisasi Provinsi"],
    [1, "Nilai layanan utama", 77, 81],
    LEBIH_BAIK + PROVINSI,
  ],
  [
    "the office's own left blank: the report knows it",
    ["No", "Indikator Kinerja", "Realisasi Nasional", "Realisasi PD"],
    [1, "Nilai layanan utama", 77, ""],
    LEBIH_BAIK,
  ],
  [
    "an older figure of the office's own",
    ["No", "Indikator Kinerja", "Realisasi Nasional", "Realisasi PD"],
    [1, "Nilai layanan utama", 77, 78],
    "Dibandingkan dengan nasional, realisasi indikator Nilai layanan utama (78) lebih tinggi daripada realisasi nasional (77), lebih baik 1. [periksa realisasi Nilai layanan utama: 78 pada lembar nasional, 79 pada laporan ini]",
  ],
  [
    "no national data",
    ["No", "Indikator Kinerja", "Realisasi Nasional", "Realisasi PD"],
    [1, "Nilai layanan utama", "*", 79],
    "Data nasional untuk indikator Nilai layanan utama belum tersedia, sehingga perbandingan belum dapat disajikan.",
  ],
] as const)("N5 beside others: %s", (_, kepala, isi, teks) => {
  expect(N5(kepala, isi)).toBe(teks);
});

test("the province's column of an office of that province is its own", () => {
  const provinsi = lembar("Nasional", [
    ...judul("PERBANDINGAN REALISASI KINERJA DENGAN NASIONAL TAHUN 2024", "PROVINSI CONTOH"),
    ["No", "Indikator Kinerja", "Realisasi Nasional", "Realisasi Provinsi"],
    [1, "Nilai layanan utama", 77, 79],
  ]);
  expect(kalimatBuku(bukuKerja(ukur(SATU), provinsi)).get("N5 1.1")).toBe(LEBIH_BAIK);
});

test("grades beside the nation's, and a grade against last year", () => {
  const predikat = (nilai: string): Baris => [
    1,
    "Meningkatnya akuntabilitas",
    "Predikat SAKIP",
    "Predikat",
    "BB",
    nilai,
    "",
  ];
  const isi = kalimatBuku(
    bukuKerja(
      ukur(predikat("A")),
      lembar("Pengukuran 2023", [...judul("PENGUKURAN KINERJA TAHUN 2023"), UKUR, predikat("B")]),
      banding(["No", "Indikator Kinerja", "Realisasi Nasional", "Realisasi PD"], [1, "Predikat SAKIP", "BB", "A"]),
    ),
  );
  expect(isi.get("N2 1.1")).toContain(
    "memperoleh predikat “A” dari target predikat “BB”, lebih tinggi daripada target",
  );
  expect(isi.get("N3 1.1")).toBe("Predikat naik dari “B” menjadi “A”.");
  expect(isi.get("N5 1.1")).toBe(
    "Dibandingkan dengan nasional, realisasi indikator Predikat SAKIP (“A”) lebih tinggi daripada realisasi nasional (“BB”), lebih baik.",
  );
});

test("three years make a sentence of their own, two do not, and years that disagree end it", () => {
  const tahun = (t: number, nama: string, r: number) =>
    lembar(nama, [
      ...judul(`PENGUKURAN KINERJA TAHUN ${t}`),
      UKUR,
      [1, "Meningkatnya layanan", "Nilai layanan utama", "Nilai", 80, r, ""],
    ]);
  const kini = ukur(SATU);
  const N3 = (...lain: readonly SheetSnapshot[]): string => kalimatBuku(bukuKerja(kini, ...lain)).get("N3 1.1") ?? "";
  // 79/80 = 98,75 %, 75/80 = 93,75 %.
  const dua = "Dibandingkan dengan capaian tahun 2023 sebesar 93,75%, capaian tahun 2024 meningkat 5,00 poin.";
  const [t23, t22, t21] = [tahun(2023, "P23", 75), tahun(2022, "P22", 71), tahun(2021, "P21", 72)];
  expect(N3(t23)).toBe(dua);
  expect(N3(t23, t22)).toBe(
    `${dua} Dalam 3 (tiga) tahun terakhir (2022–2024), realisasi meningkat setiap tahun, dari 71 menjadi 79.`,
  );
  expect(N3(t23, t22, t21)).toBe(
    `${dua} Dalam 4 (empat) tahun terakhir (2021–2024), realisasi berfluktuasi, dari 72 menjadi 79.`,
  );
  expect(N3(t23, t21)).toBe(dua);
  // A second sheet of the report's own year, so that most titles name it.
  const pk = lembar("PK", [
    ...judul("PERJANJIAN KINERJA TAHUN 2024"),
    UKUR.slice(0, 5),
    [1, "Meningkatnya layanan", "Nilai layanan utama", "Nilai", 80],
  ]);
  expect(N3(pk, t23, t22, tahun(2022, "P22 salinan", 70))).toBe(dua);
});

test("a mean of 100 and more does not hide an indikator that was not reached", () => {
  const anggaran = lembar("Realisasi Anggaran", [
    ...judul("REALISASI ANGGARAN TAHUN 2024"),
    ["No", "Sasaran Strategis", "Program", "Pagu (Rp)", "Realisasi (Rp)"],
    [1, "Meningkatnya layanan", "Program Layanan", 1000000, 900000],
  ]);
  const isi = kalimatBuku(
    bukuKerja(
      ukur(
        [1, "Meningkatnya layanan", "Nilai layanan utama", "Nilai", 50, 75, ""],
        [2, "Meningkatnya layanan", "Angka pelayanan dasar", "Nilai", 50, 40, ""],
      ),
      anggaran,
    ),
  );
  // (150 + 80) / 2
  expect(isi.get("N8 1")).toBe(
    "Sasaran 1, Meningkatnya layanan: rata-rata capaian sasaran 115,00%, walaupun 1 (satu) dari 2 (dua) indikatornya belum mencapai target, dengan penyerapan anggaran 90,00% (Rp900.000 dari Rp1.000.000), sehingga terdapat efisiensi Rp100.000 (10,00%).",
  );
});

const d = (teks: string): Desimal => dariDigit(teks)!;
test.each([
  ["0.003", "Nilai", "kurang dari 0,01"],
  ["0.002", "%", "kurang dari 0,01 poin persentase"],
  ["0.4", "Rp", "kurang dari Rp1"],
  ["0.5", "Rp", "Rp1"],
  ["0", "Nilai", "0"],
  ["0.005", "Nilai", "0,01"],
])("a difference of %s %s is never called 0 unless it is: %s", (selisih, satuan, teks) => {
  expect(tulisSelisih(d(selisih), satuan, false)).toBe(teks);
});

test("a percent sign on either side holds for both, where no sheet names a satuan", () => {
  const isi = kalimatBuku(
    bukuKerja(
      lembar("Pengukuran", [
        ...judul("PENGUKURAN KINERJA TAHUN 2024"),
        ["No", "Indikator Kinerja", "Target", "Realisasi"],
        [1, "Serapan lulusan", "85%", 87.65],
      ]),
    ),
  );
  expect(isi.get("N2 1.1")).toContain("sebesar 87,65% dari target 85%");
});
