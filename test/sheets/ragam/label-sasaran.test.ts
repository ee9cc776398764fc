import { hitungLembar } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

it.each([
  ["Sasaran SKPD : Meningkatnya kualitas pelayanan", "Meningkatnya kualitas pelayanan"],
  ["SASARAN OPD 1: Meningkatnya kualitas pelayanan", "Meningkatnya kualitas pelayanan"],
  ["Sasaran Strategis 2. Meningkatnya kualitas pelayanan", "Meningkatnya kualitas pelayanan"],
  ["Sasaran Perangkat Daerah: Meningkatnya kualitas pelayanan", "Meningkatnya kualitas pelayanan"],
  ["Sasaran pembangunan tercapai", "Sasaran pembangunan tercapai"],
])("names the sasaran of “%s” without its label", (teks, sasaran) => {
  const { laporan } = hitungLembar(
    lembar("Pengukuran", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, teks, "Indeks Kepuasan Masyarakat", "Nilai", 80, 84, ""],
    ]),
  );
  expect(laporan.indikator.map((i) => i.sasaran)).toEqual([sasaran]);
});
