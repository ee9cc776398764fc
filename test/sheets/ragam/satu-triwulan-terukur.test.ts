import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const BARIS = ["Target TW I", "Target TW II", "Target TW III", "Target TW IV"];

it.each([
  ["RENCANA AKSI DAN CAPAIAN TRIWULAN I TAHUN 2024", "TW I", "monev-tw-1", []],
  // What was reached in TW I, of which 3 were due, is told nowhere.
  ["RENCANA AKSI DAN CAPAIAN KINERJA TAHUN 2024", "TW II", "monev-tw-2", ["T17"]],
])("reads the one quarter that was measured beside the targets of all: %s", (judul, tw, peran, ditanya) => {
  const hasil = hitungLembar(
    lembar("RA", [
      [judul],
      ["No", "Indikator", "Satuan", "Target Tahunan", ...BARIS, `Realisasi ${tw}`, `Capaian ${tw} (%)`],
      [1, "Jumlah dokumen", "Dok", 12, 3, 3, 3, 3, 2, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ J3: 66.67 });
  expect(hasil.dokumen.map(({ asal }) => asal.peran)).toEqual([peran]);
  expect(kodeTemuan(hasil)).toEqual(ditanya);
});

it("takes how a figure comes about, on a row of its own, for no indikator", () => {
  const hasil = hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Persentase A", "%", 80, 84, ""],
      ["", "(Jumlah A / Jumlah B x 100%)", "", "", "", ""],
      [2, "Persentase B", "%", 50, 40, ""],
      ["", "42/105 x 100%", "", "", "", ""],
      [3, "Rasio guru/murid", "Rasio", "", "", ""],
    ]),
  );
  expect(daftar(hasil)).toEqual({
    "Persentase A": [80, 84, 105],
    "Persentase B": [50, 40, 80],
    "Rasio guru/murid": [null, null, null],
  });
});

it.each(["Tahun", "Setahun", "Tahunan", "1 Tahun", "Total"])(
  "reads the year's target behind its quarters: %s",
  (akhir) => {
    const hasil = hitungLembar(
      lembar("PK", [
        ["PERJANJIAN KINERJA TAHUN 2024"],
        ["No", "Sasaran", "Indikator", "Satuan", "Target", "", "", "", ""],
        ["", "", "", "", "TW I", "TW II", "TW III", "TW IV", akhir],
        [1, "Layanan", "Jumlah dokumen", "Dok", 3, 3, 3, 3, 12],
      ]),
      lembar("Ukur", [
        ["PENGUKURAN KINERJA TAHUN 2024"],
        ["No", "Indikator", "Realisasi", "Capaian"],
        [1, "Jumlah dokumen", 9, ""],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ D3: 75 });
  },
);
