import { anggaran, daftar, hitungLembar, kodeTemuan, tulisan as semuaTulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

/** What is written, colours of cells that are right already left out. */
const tulisan = (hasil: ReturnType<typeof hitungLembar>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(semuaTulisan(hasil)).filter(([, isi]) => isi !== ""));

const PENGUKURAN = lembar("IKU", [
  ["PENGUKURAN KINERJA TAHUN 2024"],
  ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
  [1, "Terpeliharanya keamanan", "Indeks rasa aman", 75, 78, 104],
]);

/** Two programs in the unit that `judul` or `kolom` names; the total is staff's. */
const realisasi = (judul: string, [pagu, real]: readonly [string, string]): ReturnType<typeof hitungLembar> =>
  hitungLembar(
    PENGUKURAN,
    lembar("Anggaran", [
      ["REALISASI ANGGARAN TAHUN ANGGARAN 2024"],
      [judul],
      ["No", "Program", pagu, real, "%", "Sisa Anggaran"],
      [1, "Program Modernisasi Sarana", 3600000, 3456000.5, "", ""],
      [2, "Program Penyelidikan", 800000, 720000, "", ""],
      ["Jumlah", "", 4400000, 4176000.5, "", ""],
    ]),
  );

it.each([
  ["(dalam ribuan rupiah)", "Pagu", "Realisasi", 1000],
  ["Dalam Ribu Rp", "Pagu Anggaran", "Realisasi", 1000],
  ["", "Pagu (Rp ribu)", "Realisasi (Rp ribu)", 1000],
  ["", "Pagu (Rp.000)", "Realisasi (Rp.000)", 1000],
  ["(x Rp1.000)", "Pagu", "Realisasi", 1000],
  ["(jutaan rupiah)", "Pagu", "Realisasi", 1_000_000],
  ["", "Pagu (Rp)", "Realisasi (Rp)", 1],
])("lists in rupiah what stands in the unit of %s %s, and writes in that unit", (judul, pagu, real, skala) => {
  const hasil = realisasi(judul, [pagu, real]);
  expect(anggaran(hasil)).toEqual([4400000 * skala, 4176000.5 * skala]);
  expect(tulisan(hasil)).toEqual({ E4: 96, F4: 143999.5, E5: 90, F5: 80000, E6: 94.91, F6: 223999.5 });
  expect(kodeTemuan(hasil)).not.toContain("T05");
});

it.each([
  ["Pagu (Rp juta)", "Realisasi (Rp ribu)"],
  ["Pagu (Rp juta)", "Realisasi (Rp)"],
])("asks where two columns of money name two units: %s, %s", (pagu, real) => {
  const hasil = realisasi("", [pagu, real]);
  expect(tulisan(hasil)).toEqual({});
  expect(kodeTemuan(hasil)).toContain("T25");
});

it("takes a printed difference of rounded millions for right", () => {
  const hasil = hitungLembar(
    PENGUKURAN,
    lembar("Anggaran", [
      ["REALISASI ANGGARAN TAHUN 2024 (dalam juta rupiah)"],
      ["No", "Program", "Pagu", "Realisasi", "%", "Sisa Anggaran"],
      [1, "Program Modernisasi Sarana", 3600, 3456.4, 96.01, [144, "0"]],
      [2, "Program Penyelidikan", 800, 720, 90, 80],
    ]),
  );
  expect(tulisan(hasil)).toEqual({});
  expect(kodeTemuan(hasil).filter((k) => k === "T04" || k === "T05")).toEqual([]);
});

it("takes the standard of a service for its target", () => {
  const hasil = hitungLembar(
    lembar("SPM", [
      ["CAPAIAN STANDAR PELAYANAN MINIMAL RUMAH SAKIT TAHUN 2024"],
      ["No", "Jenis Pelayanan", "Indikator", "Standar", "Realisasi", "Capaian (%)"],
      [1, "Gawat Darurat", "Waktu tanggap dokter", "≤ 5 menit", "4,5 menit", ""],
      [2, "Rawat Jalan", "Kepuasan pelanggan", "≥ 90 %", "88,2 %", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ F3: 110, F4: 98 });
  expect(daftar(hasil)).toEqual({ "Waktu tanggap dokter": [5, 4.5, 110], "Kepuasan pelanggan": [90, 88.2, 98] });
});

it("asks about figures beside the realisasi where nothing is called a target", () => {
  const hasil = hitungLembar(
    PENGUKURAN,
    lembar("Mutu", [
      ["CAPAIAN INDIKATOR MUTU TAHUN 2024"],
      ["No", "Indikator", "Acuan", "Realisasi", "Capaian (%)"],
      [1, "Kepatuhan kebersihan tangan", "≥ 85", 90, ""],
      [2, "Kepatuhan identifikasi pasien", 100, 98, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({});
  expect(hasil.temuan.filter((t) => t.kode === "T25").map((t) => t.pesan)).toEqual([
    expect.stringContaining("kolom “Acuan” berisi angka"),
  ]);
});

it("takes zeros before the release for nothing out yet, also against the year's target", () => {
  const hasil = hitungLembar(
    lembar("TW", [
      ["CAPAIAN KINERJA TRIWULANAN TAHUN 2024"],
      ["No", "Indikator", "Target 2024", "Triwulan III", "", "", "Triwulan IV", "", ""],
      [
        "",
        "",
        "",
        "Target",
        "Realisasi",
        "Capaian thd Target Tahunan (%)",
        "Target",
        "Realisasi",
        "Capaian thd Target Tahunan (%)",
      ],
      [1, "Nilai SAKIP", 65, 0, 0, "", 65, 65.65, ""],
      [2, "Persentase laporan terbit", 100, 75, 60, "", 100, 98, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ I4: 101, F5: 60, I5: 98 });
});

it("takes the later of the two years that title and columns name, and names the change that it doesn't fill", () => {
  const hasil = hitungLembar(
    lembar("Bab III", [
      ["Perbandingan Capaian Kinerja Tahun 2023 dan 2024"],
      ["No", "Indikator", "Tahun 2023", "", "", "Tahun 2024", "", "", "Kenaikan/ Penurunan Capaian"],
      ["", "", "Target", "Realisasi", "Capaian", "Target", "Realisasi", "Capaian", ""],
      [1, "Indeks kerukunan", 75, 72.75, 97, 80, 82, "", ""],
      [2, "Indeks kesalehan", 60, 63, 105, 65, 61.1, "", ""],
    ]),
  );
  expect(hasil.laporan.tahun).toBe(2024);
  expect(tulisan(hasil)).toEqual({ H4: 102.5, H5: 94 });
  expect(daftar(hasil)).toEqual({ "Indeks kerukunan": [80, 82, 102.5], "Indeks kesalehan": [65, 61.1, 94] });
});

it.each([
  ["(dalam jutaan rupiah)", 10193879100, 9961858400],
  ["(dalam ribuan rupiah)", 10193879100, 9961858400],
  ["(dalam ribuan rupiah)", "Rp2.000.000.000", "Rp1.000.000.000"],
])("asks where amounts under %s are written in full, as %s", (judul, pagu, real) => {
  const hasil = hitungLembar(
    PENGUKURAN,
    lembar("Anggaran", [
      ["REALISASI ANGGARAN TAHUN ANGGARAN 2024"],
      [judul],
      ["No", "Program", "Pagu", "Realisasi", "%"],
      [1, "Program Modernisasi Sarana", pagu, real, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({});
  expect(kodeTemuan(hasil)).toContain("T25");
});

it("writes and lists no serapan of a realisasi that is more than ten times its pagu, nor one of the total", () => {
  const hasil = hitungLembar(
    PENGUKURAN,
    lembar("Anggaran", [
      ["REALISASI ANGGARAN TAHUN ANGGARAN 2024"],
      ["No", "Program", "Pagu", "Realisasi", "%", "Sisa Anggaran"],
      [1, "Program Modernisasi Sarana", 3_600_000_000, 34_560_000_000_000, "", ""],
      [2, "Program Penyelidikan", 800_000_000, 720_000_000, "", ""],
      ["Jumlah", "", "", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ E4: 90, F4: 80_000_000, C5: 4_400_000_000 });
  expect(kodeTemuan(hasil)).toContain("T12");
});
