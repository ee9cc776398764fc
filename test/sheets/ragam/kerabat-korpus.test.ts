import { anggaran, daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const TW = [1, 2, 3, 4];

it("takes 1 to 4 under a group for quarters where the numbers beside them stand under “Triwulan”", () => {
  const hasil = hitungLembar(
    lembar("PK TW", [
      ["LAPORAN CAPAIAN PERJANJIAN KINERJA TAHUN 2024"],
      ["No", "Indikator", "Target PK", "Realisasi Triwulan", "", "", "", "Capaian Kinerja (%)", "", "", ""],
      ["", "", "", ...TW, ...TW],
      [1, "Indeks Ketahanan Daerah", 0.6, 0.48, 0.54, 0.57, 0.63, "", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ H4: 80, I4: 90, J4: 95, K4: 105 });
  expect(daftar(hasil)).toEqual({ "Indeks Ketahanan Daerah": [0.6, 0.63, 105] });
});

it("reads “Capaian s.d. Triwulan terhadap target TW” as the result of its quarter", () => {
  const hasil = hitungLembar(
    lembar("FRA", [
      ["FORM RENCANA AKSI TAHUN 2024"],
      [
        "Indikator",
        "Target Tahunan",
        "Target s.d. Triwulan",
        "",
        "",
        "",
        "Realisasi s.d. Triwulan",
        "",
        "",
        "",
        "Capaian s.d. Triwulan terhadap target TW (%)",
      ],
      ["", "", "I", "II", "III", "IV", "I", "II", "III", "IV", "I", "II", "III", "IV"],
      ["Jumlah publikasi terbit", 20, 5, 10, 15, 20, 4, 11, 15, 21, "", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ K4: 80, L4: 110, M4: 100, N4: 105 });
  expect(kodeTemuan(hasil)).toEqual([]);
});

it("takes the target of the year's row where no column holds it", () => {
  const baris = (periode: string, target: number, realisasi: number): (string | number)[] => [
    "",
    "",
    periode,
    target,
    realisasi,
    "",
  ];
  const hasil = hitungLembar(
    lembar("IKU", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator Kinerja", "Periode", "Target", "Realisasi", "% Capaian"],
      [1, "Produksi perikanan budidaya", "TW I", 100, 90, ""],
      baris("TW II", 120, 126),
      baris("TW III", 130, 130),
      baris("TW IV", 150, 144),
      baris("Tahunan", 500, 490),
    ]),
  );
  expect(tulisan(hasil)).toEqual({ F3: 90, F4: 105, F5: 100, F6: 96, F7: 98 });
  expect(daftar(hasil)).toEqual({ "Produksi perikanan budidaya": [500, 490, 98] });
});

it("reads T, R and C (%) under years where no other word names a measure", () => {
  const hasil = hitungLembar(
    lembar("Tabel 3.3", [
      ["Perbandingan Realisasi Kinerja Tahun 2022 dan 2023"],
      ["Indikator Kinerja", 2022, "", "", 2023, "", ""],
      ["", "T", "R", "C (%)", "T", "R", "C (%)"],
      ["Persentase penyelesaian tindak pidana", 62, 62, 100, 65, 61.75, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ G4: 95 });
  expect(daftar(hasil)).toEqual({ "Persentase penyelesaian tindak pidana": [65, 61.75, 95] });
});

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

it("reads “Target › Smt I | Smt II | Tahun” with the year's target last", () => {
  const hasil = hitungLembar(
    lembar("PK", [
      ["PERJANJIAN KINERJA DIREKTUR RSUD TAHUN 2024"],
      ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "", ""],
      ["", "", "", "Smt I", "Smt II", "Tahun"],
      [1, "Meningkatnya kemandirian", "Persentase pendapatan BLUD", 45, 55, 100],
    ]),
  );
  expect(daftar(hasil)).toEqual({ "Persentase pendapatan BLUD": [100, null, null] });
});

it("reads an evaluation of a Renstra whose headings hold the years themselves", () => {
  const tahun = (ukuran: string): string[] => [2022, 2023].flatMap((t) => [`${ukuran} ${t}`, ""]);
  const hasil = hitungLembar(
    lembar("E80", [
      ["EVALUASI HASIL RENSTRA DINAS PERTANAHAN"],
      [
        "No",
        "Program/Kegiatan",
        "Indikator Kinerja Program/Kegiatan",
        "Target Akhir Renstra",
        "",
        ...tahun("Target Tahun"),
        ...tahun("Realisasi"),
        ...tahun("Rasio"),
      ],
      ["", "", "", ...Array.from({ length: 7 }, () => ["K", "Rp"]).flat()],
      [
        1,
        "Program Penatagunaan Tanah",
        "Persentase tanah bersertifikat",
        90,
        900000000,
        80,
        300000000,
        90,
        400000000,
        84,
        270000000,
        90,
        396000000,
      ],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ N4: 105, O4: 90, P4: 100, Q4: 99 });
});

it("lists the office's indikator of an evaluation over several years by the last year that was reached", () => {
  const tahun = [2022, 2023, 2024, "", "", "", "", "", ""];
  const hasil = hitungLembar(
    lembar("Eval Renstra", [
      ["EVALUASI RENSTRA BADAN KESBANGPOL TAHUN 2022-2024"],
      [
        "No",
        "Sasaran",
        "Indikator",
        "Satuan",
        "Target Tahun",
        "",
        "",
        "Realisasi Tahun",
        "",
        "",
        "Tingkat Capaian (%)",
        "",
        "",
      ],
      ["", "", "", "", ...tahun.slice(0, 3), ...tahun.slice(0, 3), ...tahun.slice(0, 3)],
      [1, "Terjaganya kerukunan", "Indeks Kerukunan", "Indeks", 75, 78, 80, 76.5, 74.1, "", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ K4: 102, L4: 95 });
  expect(daftar(hasil)).toEqual({ "Indeks Kerukunan": [78, 74.1, 95] });
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

it("reads a Renstra with programs whose years stand alone over “Target | Rp”", () => {
  const hasil = hitungLembar(
    lembar("Renstra", [
      ["Rencana Program, Kegiatan, Indikator Kinerja, dan Pendanaan Indikatif"],
      [
        "Tujuan",
        "Sasaran",
        "Program dan Kegiatan",
        "Indikator Kinerja Tujuan, Sasaran, Program, Kegiatan",
        2023,
        "",
        2024,
        "",
      ],
      ["", "", "", "", "Target", "Rp", "Target", "Rp"],
      ["Lestarinya budaya", "", "", "Indeks Pembangunan Kebudayaan", 52, "", 53, ""],
      ["", "Meningkatnya pelestarian", "", "Persentase cagar budaya lestari", 50, "", 60, ""],
      ["", "", "Program Pelestarian", "Jumlah cagar budaya ditetapkan", 7, 120000000, 8, 150000000],
    ]),
    lembar("LKj", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator", "Realisasi"],
      [1, "Persentase cagar budaya lestari", 57],
    ]),
  );
  expect(daftar(hasil)).toEqual({ "Persentase cagar budaya lestari": [60, 57, 95] });
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

it("adds up the tables of a sheet whose title names a bagian, one a sasaran", () => {
  const kepala = ["Indikator Sasaran", "Target", "Realisasi", "Cap. (%)"];
  const hasil = hitungLembar(
    lembar("LKJIP", [
      ["BAGIAN ORGANISASI SETDA KABUPATEN CONTOH TAHUN 2023"],
      ["Sasaran 1 : Meningkatnya kualitas reformasi birokrasi"],
      kepala,
      ["Indeks RB", 64, 67.2, ""],
      ["Sasaran 2 : Meningkatnya kualitas pelayanan publik"],
      kepala,
      ["Indeks Pelayanan Publik", 3.5, 3.15, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ D4: 105, D7: 90 });
  expect(daftar(hasil)).toEqual({ "Indeks RB": [64, 67.2, 105], "Indeks Pelayanan Publik": [3.5, 3.15, 90] });
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

it("takes 1 to 12 under one heading for the months of the year", () => {
  const bulan = Array.from({ length: 12 }, (_, i) => i + 1);
  const hasil = hitungLembar(
    lembar("Aksi", [
      ["REALISASI KINERJA TAHUN 2024"],
      [
        "No",
        "Indikator Kinerja",
        "Target Setahun",
        "Realisasi",
        ...bulan.slice(1).map(() => ""),
        "Jumlah Realisasi",
        "Persentase",
      ],
      ["", "", "", ...bulan, "", ""],
      [1, "Jumlah laporan", 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 9, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ Q4: 75 });
  expect(daftar(hasil)).toEqual({ "Jumlah laporan": [12, 9, 75] });
});

it("fills the year's result where rows are labelled “Indikator: …”", () => {
  const hasil = hitungLembar(
    lembar("Monev", [
      ["LAPORAN MONEV KINERJA TAHUN 2023 KECAMATAN CONTOH"],
      [
        "No",
        "Sasaran/Indikator",
        "Satuan",
        "Target",
        "TW I",
        "TW II",
        "TW III",
        "TW IV",
        "Realisasi Setahun",
        "Capaian (%)",
      ],
      [1, "Sasaran: Pelayanan prima", "", "", "", "", "", "", "", ""],
      ["", "Indikator: Indeks Kepuasan Masyarakat", "Nilai", 84, 82, 83, 84, 85.68, 85.68, ""],
      ["", "Faktor penghambat: sarana", "", "", "", "", "", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ J4: 102 });
  expect(kodeTemuan(hasil)).toEqual([]);
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

it("takes a list of IKU with the targets of one year for the IKU", () => {
  const hasil = hitungLembar(
    lembar("IKU", [
      ["INDIKATOR KINERJA UTAMA DINAS PARIWISATA"],
      ["No", "Sasaran Strategis", "Indikator Kinerja Utama", "Sumber Data", "Target 2024"],
      [1, "Ekraf tumbuh", "Pertumbuhan pelaku ekraf", "Dinas", 5],
    ]),
  );
  expect(daftar(hasil)).toEqual({ "Pertumbuhan pelaku ekraf": [5, null, null] });
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

it("computes an evaluation of the quarters so far, and asks how kinerja adds up", () => {
  const tw = ["I", "II"].flatMap((n) => [`Realisasi Triwulan ${n}`, ""]);
  const hasil = hitungLembar(
    lembar("E81", [
      ["EVALUASI RENJA DINAS PERDAGANGAN TRIWULAN II TAHUN 2024"],
      [
        "Program/Kegiatan",
        "Indikator",
        "Target Renja 2024",
        "",
        ...tw,
        "Realisasi s.d. Triwulan II",
        "",
        "Tingkat Capaian (%)",
        "",
      ],
      ["", "", ...Array.from({ length: 5 }, () => ["K", "Rp"]).flat()],
      ["Program Perizinan", "Jumlah izin terbit", 100, 200000000, 20, 40000000, 30, 60000000, "", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ J4: 100000000, L4: 50 });
  expect(kodeTemuan(hasil)).toEqual(["T17"]);
});
