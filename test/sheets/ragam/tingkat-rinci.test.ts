import { daftar, hitungLembar, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

describe("indikator of kegiatan or program as the only level (kinerja.md §6)", () => {
  it.each<[string, string]>([
    ["Sasaran Kegiatan", "Indikator Kinerja Kegiatan"],
    ["Sasaran Program", "Indikator Kinerja Program"],
    ["Sasaran Kegiatan", "IKK"],
  ])("are those of the unit: %s, %s", (sasaran, indikator) => {
    const kepala: Baris = [sasaran, "No", indikator, "Satuan", "Target"];
    const hasil = hitungLembar(
      lembar("PK", [["PERJANJIAN KINERJA TAHUN 2024"], kepala, ["Mutu lulusan", 1, "Lulusan bekerja", "%", 60]]),
      lembar("Capaian", [
        ["CAPAIAN KINERJA TAHUN 2024"],
        [...kepala, "Realisasi", "Capaian (%)"],
        ["Mutu lulusan", 1, "Lulusan bekerja", "%", 60, 54],
        [],
        ["", 2, "Prodi unggul", "Prodi", 4, 5],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ G3: 90, G5: 125 });
    expect(daftar(hasil)).toEqual({ "Lulusan bekerja": [60, 54, 90], "Prodi unggul": [4, 5, 125] });
    expect(hasil.laporan.indikator[0]?.sasaran).toBe("Mutu lulusan");
  });

  it("are not where a table has indikator of sasaran: their results are filled in place", () => {
    const hasil = hitungLembar(
      lembar("Sasaran", [
        ["PENGUKURAN KINERJA TAHUN 2024"],
        ["Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
        ["Layanan baik", "Indeks layanan", 80, 84],
      ]),
      lembar("Kegiatan", [
        ["CAPAIAN KINERJA KEGIATAN TAHUN 2024"],
        ["Sasaran Kegiatan", "Indikator Kinerja Kegiatan", "Target", "Realisasi", "Capaian (%)"],
        ["Laporan tersusun", "Jumlah laporan", 12, 9],
      ]),
    );
    expect(hasil.rencana.plan.writes.map(({ after }) => after.content)).toEqual([105, 75]);
    expect(Object.keys(daftar(hasil))).toEqual(["Indeks layanan"]);
  });
});

describe("sasaran on the left, programs on the right", () => {
  const kiri = ["No", "Sasaran", "Indikator", "Target", "Target Triwulan", "", "", "", "Realisasi", "% Capaian"];
  const tw = ["TW I", "TW II", "TW III", "TW IV"];

  it.each<[string, string, string]>([
    ["Program dan Kegiatan", "Indikator Kinerja Program (outcome) dan Kegiatan (output)", "% Capaian"],
    ["Program", "Indikator Program", "Capaian (%)"],
  ])("%s: both halves are filled, the list has the sasaran's indikator alone", (program, indikator, persen) => {
    const hasil = hitungLembar(
      lembar("Kinerja", [
        ["CAPAIAN KINERJA TAHUN 2024"],
        [...kiri, program, indikator, "Satuan", "Target", "Realisasi", persen],
        ["", "", "", "", ...tw],
        [1, "Layanan", "Indeks layanan", 80, "-", "-", "-", 80, 84, "", "PROGRAM A", "Layanan tepat", "%", 100, 98],
        ["", "", "", "", "", "", "", "", "", "", "Koordinasi", "Jumlah rapat", "Rapat", 12, 9],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ J4: 105, P4: 98, P5: 75 });
    expect(daftar(hasil)).toEqual({ "Indeks layanan": [80, 84, 105] });
  });

  it("does not measure a half of the year by the year's target", () => {
    const baris: Baris[] = [
      ["CAPAIAN KINERJA TRIWULAN II TAHUN 2024"],
      kiri,
      ["", "", "", "", ...tw],
      [1, "Layanan", "Jumlah layanan", 100, 25, 25, 25, 25, 50],
    ];
    const pk = lembar("PK", [
      ["PERJANJIAN KINERJA TAHUN 2024"],
      ["Sasaran", "Indikator", "Target"],
      ["Layanan", "Jumlah layanan", 100],
    ]);
    expect(tulisan(hitungLembar(lembar("Kinerja", baris), pk))).toEqual({});
  });
});

it("fills the % of a list of outputs below the table of indikator", () => {
  const hasil = hitungLembar(
    lembar("TW IV", [
      ["LAPORAN KINERJA TRIWULAN IV TAHUN 2024"],
      [],
      ["Sasaran", "Indikator Kinerja", "Capaian Triwulan IV"],
      ["Tertib", "Persentase pengaduan", "-"],
      [],
      ["No", "Rincian Output", "Target Setahun", "Satuan", "Capaian Output Triwulan IV", ""],
      ["", "", "", "", "Jumlah", "%"],
      ["Layanan Internal"],
      [1, "Satker Contoh", 8, "Unit", 6],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ F9: 75 });
  expect(Object.keys(daftar(hasil))).toEqual(["Persentase pengaduan"]);
});

describe("the quarters of an indikator in rows, with a row of the year below them", () => {
  const isi = (kode: string, nama: string, tw: readonly Baris[], akhir: string, setahun: number): Baris[] => [
    ["1.", "Produksi naik", kode, nama, "Ton", 50],
    ...tw.map((baris, i): Baris => ["", "", "", "", "", "", `Triwulan ${i + 1} :`, ...baris]),
    ["", "", "", "", "", "", akhir, "", setahun],
  ];
  const tw: Baris[] = [
    [10, 9],
    [10, 10],
    [15, 18],
    [15, 8],
  ];

  it.each(["Kondisi Akhir (F)", "Akhir Tahun", "Setahun"])("%s: 45 of 50", (akhir) => {
    const hasil = hitungLembar(
      lembar("Capaian IKU", [
        ["Capaian Indikator Kinerja Utama Tahun 2024"],
        [
          "No",
          "Sasaran",
          "Indikator Kinerja",
          "",
          "Satuan",
          "Target Tahunan",
          "Triwulan",
          "Target",
          "Realisasi",
          "Capaian (%)",
        ],
        ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"],
        ...isi("1.1", "Produksi padi", tw, akhir, 45),
      ]),
    );
    expect(tulisan(hasil)).toEqual({ J5: 90, J6: 100, J7: 120, J8: 53.33, J9: 90 });
    expect(daftar(hasil)).toEqual({ "Produksi padi": [50, 45, 90] });
  });
});

it("takes years side by side for whole years, though the report is of a semester", () => {
  const hasil = hitungLembar(
    lembar("LAKIP", [
      ["LAKIP SEMESTER I TAHUN 2024"],
      ["Sasaran", "Indikator", "Tahun 2023", "", "", "Tahun 2024", "", ""],
      ["", "", "Target", "Realisasi", "Capaian", "Target", "Realisasi", "Capaian"],
      ["Layanan", "Indeks layanan", 75, 60, "", 80, 84],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ E4: 80, H4: 105 });
  expect(daftar(hasil)).toEqual({ "Indeks layanan": [80, 84, 105] });
});
