import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

it("reads R and % under each quarter beside one annual target", () => {
  const hasil = hitungLembar(
    lembar("Monev", [
      ["MONEV KINERJA TAHUN 2024"],
      ["No", "Indikator", "Target", "TW I", "", "TW II", "", "TW III", "", "TW IV", ""],
      ["", "", "", "R", "%", "R", "%", "R", "%", "R", "%"],
      [1, "Indeks A", 80, 78, "", 79, "", 80, "", 82, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ E4: 97.5, G4: 98.75, I4: 100, K4: 102.5 });
});

it.each([
  ["short", ["ST", "T", "S", "R", "SR"]],
  ["whole", ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"]],
])("writes no class into columns that stand for classes, and names them: %s", (_, kelas) => {
  const hasil = hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Kriteria", "", "", "", ""],
      ["", "", "", "", "", ...kelas],
      [1, "Indeks A", 80, 84, "", "", "", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ E4: 105 });
  expect(kodeTemuan(hasil)).toEqual(["T29"]);
  for (const nama of kelas) expect(hasil.temuan[0]?.pesan).toContain(nama);
});

const pk = lembar("PK", [
  ["PERJANJIAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator", "Target"],
  [1, "Layanan", "Persentase OPD yang menerapkan SPBE", 80],
  [2, "", "Indeks Kepuasan Masyarakat (IKM)", 85],
]);

it("takes % and Persentase for one word, and asks whether an abbreviation is the name that gives it", () => {
  const hasil = hitungLembar(
    pk,
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator", "Realisasi", "Capaian (%)"],
      [1, "% OPD yang menerapkan SPBE", 84, ""],
      [2, "IKM", 86, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ D3: 105 });
  expect(daftar(hasil)["Persentase OPD yang menerapkan SPBE"]).toEqual([80, 84, 105]);
  expect(kodeTemuan(hasil)).toEqual(["T07"]);
});

it("says for whom no target was found where a result stays blank for it", () => {
  const hasil = hitungLembar(
    pk,
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator", "Realisasi", "Capaian (%)"],
      [1, "Persentase OPD yang menerapkan SPBE", 84, ""],
      [2, "Jumlah layanan terpadu", 12, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ D3: 105 });
  expect(kodeTemuan(hasil)).toEqual(["T11"]);
  expect(hasil.temuan[0]?.pesan).toMatch(/“Jumlah layanan terpadu” \(Ukur!B4\) punya realisasi, tetapi targetnya/);
});

it.each([
  "Status Capaian (Tercapai/Tidak Tercapai)",
  "Predikat (Baik/Cukup/Kurang)",
  "Kriteria (ST/T/S/R/SR)",
  "Notifikasi (Hijau, Kuning, Merah)",
])("writes no class of another scale below a header that lists its own: %s", (judul) => {
  const hasil = hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", judul],
      [1, "Indeks A", 80, 84, "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ E3: 105 });
  expect(kodeTemuan(hasil)).toEqual(["T29"]);
});

const ukur = lembar("Ukur", [
  ["PENGUKURAN KINERJA TAHUN 2024"],
  ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Kriteria"],
  [1, "Indeks A", 80, 84, "", ""],
]);

it("goes by the scale that a sheet of its own prints, and asks where it is another than the settings'", () => {
  const skala = lembar("Skala", [
    ["SKALA NILAI PERINGKAT KINERJA"],
    ["No", "Interval Nilai", "Kriteria Penilaian"],
    [1, "> 100", "Sangat Berhasil"],
    [2, "85 - 100", "Berhasil"],
    [3, "70 - 84,99", "Cukup Berhasil"],
    [4, "< 70", "Tidak Berhasil"],
  ]);
  const hasil = hitungLembar(ukur, skala);
  expect(tulisan(hasil)).toEqual({ E3: 105 });
  expect(kodeTemuan(hasil)).toEqual(["T29"]);
  expect(hasil.temuan[0]?.pesan).toMatch(/“Sangat Berhasil” di Skala!C3/);
});

it("takes no scale of an index, printed on a sheet of its own, for one of capaian", () => {
  const skala = lembar("Skala", [
    ["SKALA INDEKS SPBE"],
    ["No", "Interval", "Predikat"],
    [1, "4,2 - 5,0", "Memuaskan"],
    [2, "3,5 - 4,2", "Sangat Baik"],
    [3, "2,6 - 3,5", "Baik"],
    [4, "1,8 - 2,6", "Cukup"],
  ]);
  expect(tulisan(hitungLembar(ukur, skala))).toEqual({ E3: 105, F3: "Sangat Baik" });
});

it("says for whom the target is blank beside a realisasi", () => {
  const hasil = hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
      [1, "Indeks A", 80, 84, ""],
      [2, "Indeks C", "", 45, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ E3: 105 });
  expect(kodeTemuan(hasil)).toEqual(["T11"]);
});
