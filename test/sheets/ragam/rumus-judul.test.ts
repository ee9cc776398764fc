import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const JUDUL = ["PENGUKURAN KINERJA TAHUN 2024"];
const BARIS = [
  [1, "Layanan lebih cepat", "Waktu penyelesaian izin", 80, 64, ""],
  [2, "", "Waktu tunggu layanan", 50, 40, ""],
];

/** The same two rows below headers that state their formula in one way or another. */
const dengan = (...judul: readonly (readonly string[])[]): ReturnType<typeof hitungLembar> =>
  hitungLembar(lembar("Ukur", [JUDUL, ...judul, ...BARIS]));

const KEPALA = ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi"];

it("computes target by realisasi where the row of column numbers says so", () => {
  const hasil = dengan([...KEPALA, "Capaian"], ["1", "2", "3", "4", "5", "6=4/5x100"]);
  expect(tulisan(hasil)).toEqual({ F4: 125, F5: 125 });
});

it.each([
  ["in words", [...KEPALA, "Capaian (Target/Realisasi x 100%)"]],
  [
    "by the numbers that headers carry behind their words",
    ["No (1)", "Sasaran (2)", "Indikator Kinerja (3)", "Target (4)", "Realisasi (5)", "Capaian (6)=(4)/(5)x100"],
  ],
  [
    "by the numbers that headers carry before their words",
    ["(1) No", "(2) Sasaran", "(3) Indikator Kinerja", "(4) Target", "(5) Realisasi", "(6) Capaian (4/5 x 100%)"],
  ],
])("computes target by realisasi where the header says so %s", (_, judul) => {
  expect(tulisan(dengan(judul))).toEqual({ F3: 125, F4: 125 });
});

it("computes (2 × target − realisasi) / target where the header says so: (2×80−64)/80 = 120", () => {
  const hasil = dengan([...KEPALA, "Capaian ((2 x Target - Realisasi)/Target x 100%)"]);
  expect(tulisan(hasil)).toEqual({ F3: 120, F4: 120 });
});

it.each([
  ["Capaian (Realisasi/Target x 100%)", "Capaian (%)"],
  ["(6) Capaian (5/4 x 100%)", "6. Capaian (%)"],
])("leaves realisasi by target to what the row says of itself: %s", (...judul) => {
  for (const akhir of judul) {
    const nomor = akhir.startsWith("(") ? KEPALA.map((k, i) => `(${i + 1}) ${k}`) : KEPALA;
    expect(tulisan(dengan([...nomor, akhir]))).toEqual({ F3: 80, F4: 80 });
  }
});

it("leaves a grade a grade under a header that divides target by realisasi", () => {
  const hasil = hitungLembar(
    lembar("Ukur", [
      JUDUL,
      [...KEPALA, "Capaian (Target/Realisasi x 100%)"],
      [1, "S", "Predikat AKIP", "BB", "BB", ""],
    ]),
  );
  expect(daftar(hasil)["Predikat AKIP"]?.[2]).toBe(100);
});

it("takes the % that is the one part by the other for the realisasi, its parts for no header words of ours", () => {
  const hasil = hitungLembar(
    lembar("Kinerja", [
      ["PENGUKURAN KINERJA PENGADILAN NEGERI CONTOH TAHUN 2024"],
      ["No", "Sasaran", "Indikator", "Target", "Realisasi", "", "", "Capaian"],
      ["", "", "", "", "Jumlah Perkara", "Perkara Diselesaikan", "%", ""],
      [1, "Peradilan efektif", "Persentase perkara perdata tepat waktu", 95, 200, 190, 95, ""],
      [2, "", "Persentase perkara pidana tepat waktu", 96, 400, 390, 97.5, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ H4: 100, H5: 101.56 });
});

it("asks what the realisasi is where the % is not the one part by the other", () => {
  const hasil = hitungLembar(
    lembar("Kinerja", [
      ["PENGUKURAN KINERJA PENGADILAN NEGERI CONTOH TAHUN 2024"],
      ["No", "Sasaran", "Indikator", "Target", "Realisasi", "", "", "Capaian"],
      ["", "", "", "", "Jumlah Perkara", "Perkara Diselesaikan", "%", ""],
      [1, "Peradilan efektif", "Persentase perkara perdata tepat waktu", 95, 200, 190, 60, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({});
  expect(kodeTemuan(hasil)).toEqual(["T25"]);
});
