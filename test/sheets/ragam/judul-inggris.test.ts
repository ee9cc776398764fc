import { anggaran, daftar, hitungLembar, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const ISI = [
  [1, "Better water", "Water quality index", "Index", 54, 51.3, ""],
  [2, "Cleaner rivers", "Share of clean rivers", "%", 80, 84, ""],
] as const;

it.each([
  [["No", "Objective", "Indicator", "Unit", "Target", "Actual", "Achievement (%)"]],
  [["No.", "Strategic Objective", "Performance Indicator", "UoM", "Target 2023", "Realization", "% Achievement"]],
  [["#", "Outcome", "Outcome Indicator", "Unit of Measure", "Annual Target", "Actual Result", "Performance (%)"]],
  [["No", "Strategic Goal", "Key Performance Indicator", "Unit", "Target", "Achieved", "Achievement (%)"]],
  [
    [
      "No",
      "Sasaran/Objective",
      "Indikator/Indicator",
      "Satuan/Unit",
      "Target",
      "Realisasi/Actual",
      "Capaian/Achievement (%)",
    ],
  ],
  [
    [
      "No",
      "Objective/Sasaran",
      "Indicator/Indikator",
      "Unit/Satuan",
      "Target",
      "Actual/Realisasi",
      "Achievement/Capaian (%)",
    ],
  ],
  [
    [
      "No",
      "Sasaran (Objective)",
      "Indikator (Indicator)",
      "Satuan (Unit)",
      "Target (Target)",
      "Realisasi (Actual)",
      "%",
    ],
  ],
])("reads the English or bilingual headers %j", (kepala) => {
  const hasil = hitungLembar(lembar("S", [["PERFORMANCE MEASUREMENT 2023"], kepala, ...ISI]));
  expect(tulisan(hasil)).toEqual({ G3: 95, G4: 105 });
  expect(daftar(hasil)).toEqual({ "Water quality index": [54, 51.3, 95], "Share of clean rivers": [80, 84, 105] });
});

it("reads quarters, a baseline and a polarity: fewer accidents are better, 24 of 20 is 80", () => {
  const hasil = hitungLembar(
    lembar("S", [
      ["QUARTERLY PERFORMANCE REPORT 2023"],
      ["Objective", "Indicator", "Polarity", "Baseline 2022", "Annual Target", "Actual", "", "", "", "Achievement (%)"],
      ["", "", "", "", "", "Q1", "Q2", "Q3", "Q4", ""],
      ["Better service", "Number of documents", "Maximize", 35, 40, 10, 10, 8, 10, ""],
      ["Safer roads", "Number of accidents", "Minimize", 28, 20, 4, 4, 8, 8, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ J4: 95, J5: 80 });
});

it("reads a budget", () => {
  const hasil = hitungLembar(
    lembar("S", [
      ["BUDGET REALIZATION 2023"],
      ["Program/Activity", "Budget", "Realization", "Absorption (%)"],
      ["Program Pelayanan", 1_000_000_000, 950_000_000, ""],
      ["Program Kesehatan", 500_000_000, 450_000_000, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ D3: 95, D4: 90 });
  expect(anggaran(hasil)).toEqual([1_500_000_000, 1_400_000_000]);
});

it("asks which of two actuals counts", () => {
  const hasil = hitungLembar(
    lembar("S", [
      ["PERFORMANCE MEASUREMENT 2023"],
      ["Objective", "Indicator", "Target", "Actual (Preliminary)", "Actual (Final)", "Achievement (%)"],
      ["Better water", "Water quality index", 54, 51.3, 52.38, ""],
    ]),
  );
  expect([tulisan(hasil), daftar(hasil)]).toEqual([{}, {}]);
});

it("takes no team's goals for a tujuan, and an Indonesian Unit for no satuan", () => {
  const liga = lembar("Liga", [
    ["Team", "Goal", "Target", "Actual"],
    ["Persija Jakarta", 30, 40, 35],
  ]);
  expect(() => hitungLembar(liga)).toThrow("tidak berisi tabel kinerja");
  const hasil = hitungLembar(
    lembar("S", [
      ["PENGUKURAN KINERJA TAHUN 2023"],
      ["Unit", "Indikator", "Target", "Realisasi", "Capaian (%)"],
      ["Bidang Air", "Indeks air", 54, 51.3, ""],
    ]),
  );
  expect(hasil.dokumen.flatMap((d) => (d.bentuk === "indikator" ? d.baris.map((b) => b.satuan) : []))).toEqual([null]);
});
