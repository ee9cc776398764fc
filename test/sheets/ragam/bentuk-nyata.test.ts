import { daftar, hitungLembar, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

it("leaves the office's rank among others blank: it is no kriteria of its capaian", () => {
  const hasil = hitungLembar(
    lembar("P1-P4", [
      ["CAPAIAN KINERJA TAHUN 2023"],
      ["No", "Sasaran", "Indikator", "Target", "Realisasi", "% Capaian", "Peringkat di Tingkat Nasional"],
      [1, "Meningkatnya kualitas hidup", "Umur Harapan Hidup", 72, 71.28, "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ F3: 99 });
});

it.each([
  ["Persen", [25, 50, 75, 100] as const, 20, { J4: 80, N4: 20 }],
  // Counts of one quarter each: 10 of 10 is no 100 % of a year that nobody tells.
  ["Dokumen", [10, 10, 10, 10] as const, 10, { J4: 100 }],
])(
  "measures a quarter by the year's target only where TW IV's is the year's: %s",
  (satuan, target, realisasi, tulis) => {
    const tw = ["TW I", "TW II", "TW III", "TW IV"];
    const hasil = hitungLembar(
      lembar("Capaian", [
        [
          "No",
          "Indikator",
          "Target",
          "",
          "",
          "",
          "Satuan",
          "",
          "Realisasi",
          "Capaian terhadap Target TW",
          "",
          "",
          "",
          "Capaian terhadap Target Tahun",
        ],
        ["", "", ...tw, "", "", "TW I", ...tw, ...tw],
        [],
        [1, "Capaian layanan", ...target, satuan, "", realisasi],
      ]),
    );
    expect(tulisan(hasil)).toEqual(tulis);
  },
);

it("keeps the year's target the year's where only results beside it name a quarter", () => {
  const hasil = hitungLembar(
    lembar("Renaksi", [
      ["RENCANA AKSI PERJANJIAN KINERJA TAHUN 2024"],
      ["No", "Indikator", "Target", "Triwulan I", "", "Triwulan II", ""],
      ["", "", "", "%", "Uraian", "%", "Uraian"],
      [1, "Jumlah pedoman", 4, 25, "Draf", 50, "Pembahasan"],
    ]),
  );
  expect(daftar(hasil)).toEqual({ "Jumlah pedoman": [4, null, null] });
});
