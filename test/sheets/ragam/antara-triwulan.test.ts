import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

type Sel = string | number;

const monev = (
  kepala: readonly Sel[][],
  baris: readonly Sel[],
  judul = "REALISASI KINERJA TAHUN 2024",
): ReturnType<typeof hitungLembar> => hitungLembar(lembar("Monev", [[judul], ...kepala, [...baris]]));

describe("a result without a quarter behind the figure of each quarter", () => {
  const KEPALA = [
    "No",
    "Indikator",
    "Target",
    "Realisasi TW I",
    "%",
    "Realisasi TW II",
    "%",
    "Realisasi TW III",
    "%",
    "Realisasi TW IV",
    "%",
  ];

  it("is never the year's: 90 of 400 was called 90 %", () => {
    const hasil = monev(
      [[...KEPALA, "Total Realisasi", "Capaian (%)"]],
      [1, "Jumlah layanan", 400, 90, "", 110, "", 100, "", 60, "", 360, ""],
    );
    expect(tulisan(hasil).M3).toBe(90);
    expect([tulisan(hasil).E3, tulisan(hasil).G3, tulisan(hasil).I3]).not.toContain(90);
    expect(daftar(hasil)).toEqual({ "Jumlah layanan": [400, 360, 90] });
  });

  it("belongs to that quarter, with its kriteria", () => {
    const hasil = monev(
      [
        [
          "No",
          "Indikator",
          "Target TW I",
          "Realisasi TW I",
          "%",
          "Kriteria",
          "Target TW II",
          "Realisasi TW II",
          "%",
          "Kriteria",
        ],
      ],
      [1, "Indeks layanan", 4, 3.6, "", "", 4, 3.8, "", ""],
    );
    expect(tulisan(hasil)).toEqual({ E3: 90, F3: "Tinggi", I3: 95, J3: "Sangat Baik" });
  });

  it("is the year's where only one stands behind all quarters", () => {
    const hasil = monev(
      [["No", "Indikator", "Target", "Realisasi TW I", "Realisasi TW II", "Realisasi TW III", "Realisasi TW IV", "%"]],
      [1, "Indeks layanan", 4, 3.6, 3.6, 3.7, 3.8, ""],
    );
    expect(tulisan(hasil)).toEqual({ H3: 95 });
  });
});

describe("what staff made of the four quarters", () => {
  it.each([
    ["Rata-rata", 3.8, 95],
    ["Rata-Rata TW I-IV", 3.8, 95],
    ["Jumlah", 3.6, 90],
    ["Total", 3.6, 90],
  ])("%s is the year's realisasi", (nama, setahun, capaian) => {
    const hasil = monev(
      [["No", "Indikator", "Target", "TW I", "TW II", "TW III", "TW IV", nama, "Capaian (%)"]],
      [1, "Indeks layanan", 4, 3.7, 3.8, 3.8, 3.9, setahun, ""],
    );
    expect(tulisan(hasil)).toEqual({ I3: capaian });
    expect(daftar(hasil)).toEqual({ "Indeks layanan": [4, setahun, capaian] });
  });

  it("is so under the heading of the quarters, too", () => {
    const hasil = monev(
      [
        ["No", "Indikator", "Target", "Realisasi", "", "", "", "", "Capaian (%)"],
        ["", "", "", "TW I", "TW II", "TW III", "TW IV", "Rata-rata", ""],
      ],
      [1, "Indeks layanan", 4, 3.7, 3.8, 3.8, 3.9, 3.8, ""],
    );
    expect(tulisan(hasil)).toEqual({ I4: 95 });
  });
});

it("leaves what staff wrote in words where a result belongs, and says so", () => {
  const hasil = monev(
    [["No", "Indikator", "Target", "Realisasi", "Capaian"]],
    [1, "Indeks layanan", 4, 3.8, "Tidak Tercapai"],
    "PENGUKURAN KINERJA TAHUN 2024",
  );
  expect([tulisan(hasil), kodeTemuan(hasil)]).toEqual([{}, ["T04"]]);
});

it("computes the office's own figures where those of the nation and province stand beside them", () => {
  const hasil = monev(
    [["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Realisasi Provinsi", "Realisasi Nasional"]],
    [1, "Indeks layanan", 4, 3.8, "", 3.5, 3.6],
    "PENGUKURAN KINERJA TAHUN 2024",
  );
  expect(tulisan(hasil)).toEqual({ E3: 95 });
  expect(daftar(hasil)).toEqual({ "Indeks layanan": [4, 3.8, 95] });
});
