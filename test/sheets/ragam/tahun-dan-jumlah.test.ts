import { hitungLembar, kodeTemuan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

it.each([
  ["PERBANDINGAN CAPAIAN KINERJA TAHUN 2024 DENGAN TAHUN 2023"],
  ["CAPAIAN KINERJA TAHUN 2023 DAN TAHUN 2024"],
  ["PERKEMBANGAN CAPAIAN KINERJA TAHUN 2023-2024"],
])("reads the year that measures end with where the title names it beside others: %s", (judul) => {
  const { laporan } = hitungLembar(
    lembar("Banding", [
      [judul],
      ["No", "Indikator Kinerja", "Target 2023", "Realisasi 2023", "Target 2024", "Realisasi 2024", "Capaian 2024"],
      [1, "Indeks A", 78, 80, 80, 84, ""],
    ]),
  );
  expect(laporan.tahun).toBe(2024);
});

it("takes no year from a title whose last year nothing was measured in", () => {
  const { laporan } = hitungLembar(
    lembar("Banding", [
      ["CAPAIAN RENSTRA TAHUN 2021-2026"],
      ["No", "Indikator Kinerja", "Target 2023", "Realisasi 2023", "Target 2024", "Realisasi 2024", "Capaian 2024"],
      [1, "Indeks A", 78, 80, 80, 84, ""],
    ]),
  );
  expect(laporan.tahun).not.toBe(2026);
});

it("knows no realisasi of the office, and says so, where only the details have one: blank is not Rp0", () => {
  const hasil = hitungLembar(
    lembar("RFK", [
      ["LAPORAN REALISASI ANGGARAN TAHUN 2024"],
      ["Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi", "%"],
      ["2.01.01", "PROGRAM PENUNJANG", 500000000, "", ""],
      ["2.01.01.2.01", "Perencanaan", 500000000, "", ""],
      ["2.01.01.2.01.0001", "Dokumen Perencanaan", 500000000, 490000000, ""],
      ["2.01.02", "PROGRAM URUSAN", 100000000, "", ""],
      ["2.01.02.2.01", "Kegiatan X", 100000000, "", ""],
      ["2.01.02.2.01.0001", "Sub X", 100000000, 90000000, ""],
      ["", "JUMLAH", "", "", ""],
    ]),
  );
  expect(hasil.laporan.anggaran.total?.realisasi).toBeNull();
  expect(kodeTemuan(hasil)).toEqual(["T05"]);
  expect(hasil.temuan[0]?.pesan).toMatch(/RFK!D3, RFK!D6 kosong, padahal baris rinciannya berisi \(mulai RFK!D5\)/);
});

it("names the cells that differ where dots and commas are mixed", () => {
  const hasil = hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Pendapatan", "Rp Miliar", 125, "130,2", ""],
      [2, "Nilai investasi", "Rp Juta", 1250000, "1.300.000", ""],
      [3, "PDRB per kapita", "Juta Rp", 45, "44.2", ""],
    ]),
  );
  expect(hasil.temuan.map(({ pesan }) => pesan).join()).toMatch(/“130,2” \(Ukur!E3\) dan “44\.2” \(Ukur!E5\)/);
});
