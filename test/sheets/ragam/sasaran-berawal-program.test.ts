import { daftar, hitungLembar, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";
import type { HasilOlah } from "../../../src/app/olah-hitung";

const ukur = (judul: string, sasaran: string): HasilOlah =>
  hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2023"],
      ["No", judul, "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
      [1, "Meningkatnya layanan", "Indeks layanan", 54, 51.3, ""],
      [2, sasaran, "Indeks lain", 80, 84, ""],
    ]),
  );

it.each([
  "Program KB yang berkualitas",
  "Kegiatan masyarakat pesisir makin produktif",
  "Program keluarga berencana berjalan efektif",
  "Program studi terakreditasi unggul meningkat",
  "Program prioritas nasional terlaksana tepat waktu",
  "Aktivitas ekonomi daerah yang meningkat",
])("lists a sasaran that begins like a program's name: %s", (sasaran) => {
  const hasil = ukur("Sasaran", sasaran);
  expect(tulisan(hasil)).toEqual({ F3: 95, F4: 105 });
  expect(daftar(hasil)).toEqual({ "Indeks layanan": [54, 51.3, 95], "Indeks lain": [80, 84, 105] });
});

it.each([
  ["Sasaran / Program / Kegiatan", "Program Informasi yang Terbuka"],
  ["Sasaran", "Program 1: Pengelolaan informasi"],
  ["Sasaran", "Program Penunjang Urusan Pemerintahan Daerah"],
])("fills a program's row and keeps it out of the list: under %s, %s", (judul, sasaran) => {
  const hasil = ukur(judul, sasaran);
  expect(tulisan(hasil)).toEqual({ F3: 95, F4: 105 });
  expect(daftar(hasil)).toEqual({ "Indeks layanan": [54, 51.3, 95] });
});
