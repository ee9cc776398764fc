import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const TW = ["TW1", "", "TW2", "", "TW3", "", "TW4", ""];

/** 87.72 of 86; 85.5 of 90; 76 of 80; 2 + 5 + 3 = 10 of 10. Only the second row is of a sasaran. */
it("lists of a staircase of levels the sasaran's row alone, and fills in the results of all", () => {
  const hasil = hitungLembar(
    lembar("Rencana Aksi", [
      ["RENCANA AKSI DAN CAPAIAN KINERJA TAHUN 2025"],
      ["RSUD CONTOH"],
      [
        "No",
        "Tujuan",
        "Sasaran",
        "Program",
        "Sub Kegiatan",
        "Indikator",
        "Satuan",
        "Tahunan",
        ...TW,
        "Real Akhir",
        "Capaian",
      ],
      ["", "", "", "", "", "", "", "", ...TW.map((_, i) => (i % 2 === 0 ? "T" : "R"))],
      [
        1,
        "Mutu layanan",
        "",
        "",
        "",
        "Indeks kepuasan pasien",
        "Indeks",
        86,
        80,
        81,
        82,
        83,
        84,
        85,
        86,
        87.72,
        87.72,
        "",
      ],
      [2, "", "Mutu medis", "", "", "Persentase SPM tercapai", "%", 90, 80, 78, 84, 82, 88, 85, 90, 85.5, 85.5, ""],
      [
        3,
        "",
        "",
        "Program Upaya Kesehatan",
        "",
        "Persentase alat sesuai",
        "%",
        80,
        20,
        20,
        40,
        38,
        60,
        60,
        80,
        76,
        76,
        "",
      ],
      [4, "", "", "", "Pengadaan Alat", "Jumlah alat kesehatan", "Unit", 10, 0, 0, 2, 2, 5, 5, 3, 3, 10, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ R5: 102, R6: 95, R7: 95, R8: 100 });
  expect(daftar(hasil)).toEqual({ "Persentase SPM tercapai": [90, 85.5, 95] });
});

const JUTA = 1_000_000;
const renja = (...nama: readonly string[]): ReturnType<typeof hitungLembar> =>
  hitungLembar(
    lembar("Renja", [
      ["REALISASI RENJA TAHUN 2025"],
      ["No", "Program/Kegiatan/Subkegiatan", "Indikator", "Target (%)", "Realisasi (%)", "Capaian (%)"],
      ["1", nama[0] ?? "", "Persentase informasi terpublikasi", 90, 81, ""],
      ["1.1", nama[1] ?? "", "Persentase konten", 80, 80, ""],
      ["1.1.1", nama[2] ?? "", "Jumlah laporan", 100, 50, ""],
    ]),
  );

it("lists of programs, their kegiatan and sub kegiatan the highest, where nothing is of a sasaran", () => {
  const hasil = renja("Program Informasi Publik", "Kegiatan Pengelolaan Informasi", "Sub Kegiatan Monitoring Opini");
  expect(tulisan(hasil)).toEqual({ F3: 90, F4: 100, F5: 50 });
  expect(daftar(hasil)).toEqual({ "Persentase informasi terpublikasi": [90, 81, 90] });
});

it("lists all rows of programs that do not say which is below which", () => {
  const hasil = renja("Program Informasi Publik", "Program Aplikasi Informatika", "Program Statistik");
  expect(Object.keys(daftar(hasil))).toHaveLength(3);
});

/** 855 of 900, 540 of 600: each row is a kegiatan, whether or not the program beside it is named again. */
it("adds up kegiatan beside a program that is named once", () => {
  const hasil = hitungLembar(
    lembar("RFK", [
      ["REALISASI KEUANGAN TAHUN 2024"],
      ["Program", "Kegiatan", "Pagu", "Realisasi", "%"],
      ["Program Jalan", "Pembangunan jalan A", 900 * JUTA, 855 * JUTA, ""],
      ["", "Pembangunan jalan B", 600 * JUTA, 540 * JUTA, ""],
      ["Jumlah", "", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ E3: 95, E4: 90, C5: 1500 * JUTA, D5: 1395 * JUTA, E5: 93 });
  expect(kodeTemuan(hasil)).not.toContain("T05");
});
