import { anggaran, daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

it("measures rincian output in place, in a quarter's report too where neither figure is the year's", () => {
  const hasil = (target: string): Record<string, unknown> =>
    tulisan(
      hitungLembar(
        lembar("TW III", [
          ["LAPORAN CAPAIAN OUTPUT TRIWULAN III TAHUN 2023"],
          ["No", "Klasifikasi Rincian Output (KRO)/RO", target, "Realisasi", "Satuan", "Capaian (%)"],
          [1, "Layanan paspor", 5000, 4500, "Dokumen", ""],
        ]),
      ),
    );
  expect(hasil("Target")).toEqual({ F3: 90 });
  expect(() => hasil("Target Tahunan")).toThrow(/periode di judul kolomnya berlainan/);
});

const ANGGARAN = [
  ["REALISASI ANGGARAN DINAS PERHUBUNGAN TAHUN 2024"],
  ["Kode Rekening", "Urusan/Program/Kegiatan", "Pagu Anggaran (Rp)", "Realisasi (Rp)", "Capaian (%)", "Sisa (Rp)"],
];

it("takes “Kode Rekening” before programs for their codes, and leaves a report of accounts alone", () => {
  const hasil = hitungLembar(
    lembar("LRA", [
      ...ANGGARAN,
      ["2.15.01", "PROGRAM PENUNJANG", 400000000, 392000000, "", ""],
      ["2.15.01.2.01", "Kegiatan Perencanaan", 400000000, 392000000, "", ""],
      ["2.15.02", "PROGRAM LLAJ", 600000000, 558000000, "", ""],
      ["", "TOTAL", 1000000000, 950000000, "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({
    E3: 98,
    F3: 8000000,
    E4: 98,
    F4: 8000000,
    E5: 93,
    F5: 42000000,
    E6: 95,
    F6: 50000000,
  });
  expect(anggaran(hasil)).toEqual([1000000000, 950000000]);
  const akun = lembar("LRA", [
    ...ANGGARAN,
    ["5.1.01", "Belanja Pegawai", 400000000, 392000000, "", ""],
    ["5.1.02", "Program", 600000000, 558000000, "", ""],
  ]);
  expect(() => hitungLembar(akun)).toThrow();
});

it("asks about people served beside a target in percent, and names what is there where nothing pairs", () => {
  const spm = hitungLembar(
    lembar("SPM", [
      ["CAPAIAN STANDAR PELAYANAN MINIMAL PUSKESMAS TAHUN 2023"],
      ["No", "Indikator", "Jumlah Sasaran", "Target", "Jumlah Dilayani", "Cakupan (%)"],
      [1, "Pelayanan kesehatan ibu hamil", 400, "100%", 120, ""],
    ]),
  );
  expect(tulisan(spm)).toEqual({});
  expect(daftar(spm)).toEqual({ "Pelayanan kesehatan ibu hamil": [100, 120, null] });
  expect(kodeTemuan(spm)).toContain("T12");
  const ukm = lembar("UKM", [
    ["PENILAIAN KINERJA PUSKESMAS TAHUN 2022"],
    ["No", "Kegiatan", "Target (%)", "Total Sasaran", "Target Sasaran", "Pencapaian (P)"],
    [1, "Rumah tangga yang dikaji", "20%", 3000, 600, 570],
  ]);
  expect(() => hitungLembar(ukm)).toThrow(/kolom targetnya lebih dari satu/);
});

it("leaves Tingkat Efisiensi blank beside an average capaian, and says so", () => {
  const hasil = hitungLembar(
    lembar("Efisiensi", [
      ["ANALISIS EFISIENSI PENGGUNAAN SUMBER DAYA TAHUN 2023"],
      [
        "No",
        "Sasaran Strategis",
        "Rata-rata Capaian Kinerja (%)",
        "Pagu",
        "Realisasi",
        "Penyerapan (%)",
        "Tingkat Efisiensi",
      ],
      [1, "Meningkatnya pelayanan publik", 102, 400000000, 380000000, "", ""],
      [2, "Meningkatnya akuntabilitas", 95, 600000000, 588000000, "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ F3: 95, F4: 98 });
  expect(kodeTemuan(hasil)).toContain("T29");
});

it("takes Jumlah and Total beside their % for its parts, and writes over no % of staff's", () => {
  const hasil = hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA DPMPTSP TAHUN 2024"],
      ["No", "Indikator", "Target (%)", "Realisasi", "", "", "Capaian (%)"],
      ["", "", "", "Jumlah", "Total", "%", ""],
      [1, "Persentase izin tepat waktu", 95, 475, 500, 95, ""],
      [2, "Persentase pengaduan selesai", 100, 45, 50, 90, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ G4: 100, G5: 90 });
  expect(daftar(hasil)).toEqual({
    "Persentase izin tepat waktu": [95, 95, 100],
    "Persentase pengaduan selesai": [100, 90, 90],
  });
});

it("reads a bound with a unit that the realisasi names as well, and a capaian “thd PK”", () => {
  const hasil = hitungLembar(
    lembar("Ukur", [
      ["CAPAIAN KINERJA BAGIAN KEUANGAN TAHUN 2024"],
      ["No", "Indikator", "Target PK 2024", "Realisasi 2024", "Capaian thd PK (%)"],
      [1, "Jumlah temuan BPK", "maks. 5 temuan", "4 temuan", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ E3: 120 });
});

it("takes money in percent for the serapan where its rupiah stand beside it", () => {
  const hasil = hitungLembar(
    lembar("RFK", [
      ["LAPORAN FISIK DAN KEUANGAN DESEMBER 2024"],
      ["No", "Kegiatan", "Pagu", "Target (%)", "", "Realisasi (%)", "", "Realisasi Keuangan (Rp)", "Sisa (Rp)"],
      ["", "", "", "Fisik", "Keu", "Fisik", "Keu", "", ""],
      [1, "Pembangunan drainase", 300000000, 100, 100, 100, "", 285000000, ""],
      [2, "Pembangunan RTLH", 200000000, 100, 100, 98, "", 194000000, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ G4: 95, I4: 15000000, G5: 97, I5: 6000000 });
  expect(anggaran(hasil)).toEqual([500000000, 479000000]);
});
