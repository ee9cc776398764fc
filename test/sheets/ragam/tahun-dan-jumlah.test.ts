import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
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

it("reads the year that target and realisasi end with where no title names one", () => {
  const { laporan } = hitungLembar(
    lembar("Tren", [
      ["REALISASI KINERJA DIBANDINGKAN BEBERAPA TAHUN TERAKHIR"],
      ["No", "Indikator Kinerja", "Realisasi 2022", "Realisasi 2023", "Target 2024", "Realisasi 2024", "Capaian 2024"],
      [1, "Indeks A", 75, 78, 80, 84, ""],
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

it("reads sasaran and their indikator under Uraian where they stand beside satuan, target and realisasi", () => {
  const hasil = hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Uraian", "Satuan", "Target", "Realisasi", "% Capaian"],
      ["I", "SASARAN 1 : Meningkatnya mutu layanan", "", "", "", ""],
      ["1.1", "Indeks A", "Indeks", 80, 84, ""],
      ["1.2", "Jumlah B", "Unit", 50, 40, ""],
      ["II", "SASARAN 2 : Meningkatnya akuntabilitas", "", "", "", ""],
      ["2.1", "Indeks C", "Indeks", 70, 77, ""],
      ["", "Rata-rata Capaian Dinas", "", "", "", ""],
    ]),
  );
  expect(daftar(hasil)).toEqual({ "Indeks A": [80, 84, 105], "Jumlah B": [50, 40, 80], "Indeks C": [70, 77, 110] });
  expect(tulisan(hasil)).toEqual({ F4: 105, F5: 80, F7: 110, F8: 98.33 });
});

it("takes no list of amounts under Uraian for indikator", () => {
  const penerimaan = (): unknown =>
    hitungLembar(
      lembar("PAD", [
        ["TARGET DAN REALISASI PENERIMAAN TAHUN 2024"],
        ["No", "Uraian", "Satuan", "Target", "Realisasi", "%"],
        [1, "Retribusi parkir", "Rp", 80000000, 84000000, ""],
        [2, "Retribusi pasar", "Rp", 50000000, 40000000, ""],
      ]),
    );
  expect(penerimaan).toThrow(/PAD/);
});

it("lists the target that the result is divided by, not another document's of the same year", () => {
  const hasil = hitungLembar(
    lembar("IKU", [
      ["CAPAIAN IKU TAHUN 2024"],
      ["No", "Indikator Kinerja Utama", "Target RPJMD 2024", "Target PK 2024", "Realisasi 2024", "Capaian (%)"],
      [1, "Indeks A", 85, 80, 84, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ F3: 105 });
  expect(daftar(hasil)).toEqual({ "Indeks A": [80, 84, 105] });
});
