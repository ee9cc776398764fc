import { daftar, hitungLembar, tulisan as semuaTulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

type Hasil = ReturnType<typeof hitungLembar>;

/** What is written, colours of cells that are right already left out. */
const tulisan = (hasil: Hasil): Record<string, unknown> =>
  Object.fromEntries(Object.entries(semuaTulisan(hasil)).filter(([, isi]) => isi !== ""));

describe("a realisasi that counts s.d. its quarter beside the quarter's target", () => {
  const berselang = (...target: readonly [number, number, number, number]): Hasil => {
    const [satu, dua, tiga, empat] = target;
    const anak = ["Target", "Realisasi s.d.", "%"];
    return hitungLembar(
      lembar("Renaksi", [
        ["LAPORAN CAPAIAN RENCANA AKSI TAHUN 2024"],
        [
          "No",
          "Indikator",
          "Target Setahun",
          "Triwulan I",
          "",
          "",
          "Triwulan II",
          "",
          "",
          "Triwulan III",
          "",
          "",
          "Triwulan IV",
          "",
          "",
        ],
        ["", "", "", ...anak, ...anak, ...anak, ...anak],
        [1, "Jumlah kunjungan wisatawan", 1000, satu, 180, "", dua, 450, "", tiga, 735, "", empat, 1020, ""],
      ]),
    );
  };

  it.each<[string, readonly [number, number, number, number]]>([
    ["that adds up to the year's", [200, 250, 250, 300]],
    ["that rises to the year's", [200, 450, 700, 1000]],
  ])("is measured by the target so far: %s", (_, target) => {
    const hasil = berselang(...target);
    expect(tulisan(hasil)).toEqual({ F4: 90, I4: 100, L4: 105, O4: 102 });
    expect(daftar(hasil)).toEqual({ "Jumlah kunjungan wisatawan": [1000, 1020, 102] });
    expect(
      hasil.laporan.indikator[0]?.triwulan.map((t) => t.capaian.status === "dinilai" && Number(t.capaian.persen)),
    ).toEqual([90, 100, 105, 102]);
  });

  it("is, too, where targets and realisasi stand in groups of their own", () => {
    const hasil = hitungLembar(
      lembar("Renaksi", [
        ["LAPORAN CAPAIAN RENCANA AKSI TAHUN 2024"],
        [
          "No",
          "Indikator",
          "Target Setahun",
          "Target Triwulan",
          "",
          "",
          "",
          "Realisasi s.d. Triwulan",
          "",
          "",
          "",
          "Capaian s.d. Triwulan (%)",
          "",
          "",
          "",
        ],
        ["", "", "", "I", "II", "III", "IV", "I", "II", "III", "IV", "I", "II", "III", "IV"],
        [1, "Jumlah kunjungan wisatawan", 1000, 200, 450, 700, 1000, 180, 450, 735, 1020, "", "", "", ""],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ L4: 90, M4: 100, N4: 105, O4: 102 });
  });
});

it("fills the progress to a target akhir that is the only target", () => {
  const hasil = hitungLembar(
    lembar("Lamp", [
      ["PERBANDINGAN REALISASI KINERJA TAHUN 2024 DENGAN RENSTRA"],
      ["No", "Indikator", "Target Akhir Renstra 2026", "Realisasi 2024", "Tingkat Kemajuan"],
      [1, "Indeks SPBE", 3.6, 3.24, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ E3: 90 });
});

describe("a target before and after its change", () => {
  const iku = (kepala: readonly Baris[]): Hasil =>
    hitungLembar(
      lembar("IKU", [
        ["CAPAIAN KINERJA KECAMATAN TAHUN 2024"],
        ...kepala,
        [1, "Indeks kepuasan", 82, 84, 83.16, ""],
        [2, "Persentase konflik diselesaikan", 90, 95, 95, ""],
      ]),
    );

  it.each([
    ["Murni", "Perubahan"],
    ["Induk", "Perubahan"],
    ["PK Awal", "PK Perubahan"],
    ["PK", "P-PK"],
    ["Awal", "Revisi"],
    ["Semula", "Menjadi"],
  ])("%s | %s below one heading: the latter binds", (awal, akhir) => {
    const hasil = iku([
      ["No", "Indikator", "Target", "", "Realisasi", "Capaian (%)"],
      ["", "", awal, akhir, "", ""],
    ]);
    expect(tulisan(hasil)).toEqual({ F4: 99, F5: 100 });
    expect(daftar(hasil)).toEqual({
      "Indeks kepuasan": [84, 83.16, 99],
      "Persentase konflik diselesaikan": [95, 95, 100],
    });
  });
});
