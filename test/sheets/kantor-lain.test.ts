import { olahHitung } from "../../src/app/olah-hitung";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { bukuKerja, lembar, type Baris } from "../alat/lembar";

/** What an office's sheet comes to: each indikator's capaian of the year, and what is written where. */
function olah(...sheets: readonly (readonly [nama: string, baris: readonly Baris[]])[]) {
  const hasil = olahHitung(bukuKerja(...sheets.map(([nama, baris]) => lembar(nama, baris))), PENGATURAN_BAWAAN);
  if ("pesan" in hasil) return { tolak: hasil.pesan };
  const bulat = (n: unknown): unknown => (typeof n === "number" ? Math.round(n * 100) / 100 : n);
  return {
    capaian: hasil.laporan.indikator.map(({ nama, capaian }) => [
      nama,
      capaian.status === "dinilai" ? Number(capaian.persen.toFixed(2)) : null,
    ]),
    ditulis: Object.fromEntries(
      hasil.rencana.plan.writes
        .filter(({ after }) => after.content !== undefined)
        .map(({ cell, after }) => [hasil.alamat(cell), bulat(after.content)]),
    ),
    kode: hasil.temuan.map((t) => t.kode),
    instansi: hasil.laporan.instansi,
  };
}

const UKUR = "PENGUKURAN KINERJA TAHUN 2024";

test("quarters named by a numeral alone: I, II, III, IV over T, R, C", () => {
  const hasil = olah([
    "Monev",
    [
      ["MONITORING KINERJA TAHUN 2024"],
      ["No", "Indikator", "Sat", "Tgt 2024", "I", "", "", "II", "", "", "III", "", "", "IV", "", ""],
      ["", "", "", "", ...["T", "R", "C", "T", "R", "C", "T", "R", "C", "T", "R", "C"]],
      [1, "Jumlah desa maju", "Desa", 40, 10, 8, "", 10, 12, "", 10, 10, "", 10, 9, ""],
      [2, "Indeks kepuasan", "Indeks", 80, 80, 80, "", 80, 82, "", 80, 79, "", 80, 84, ""],
    ],
  ]);
  // 8 + 12 + 10 + 9 = 39 of 40; the index stands at 84 of 80.
  expect(hasil.capaian).toEqual([
    ["Jumlah desa maju", 97.5],
    ["Indeks kepuasan", 105],
  ]);
  expect(hasil.ditulis).toMatchObject({
    "Monev!G4": 80,
    "Monev!J4": 120,
    "Monev!M4": 100,
    "Monev!P4": 90,
    "Monev!G5": 100,
    "Monev!J5": 102.5,
    "Monev!M5": 98.75,
    "Monev!P5": 105,
  });
});

test("two whole pairs that nothing tells apart are asked about, not chosen from", () => {
  const hasil = olah([
    "Ukur",
    [
      [UKUR],
      ["No", "Indikator", "Unit A", "", "", "Unit B", "", ""],
      ["", "", "Target", "Realisasi", "%", "Target", "Realisasi", "%"],
      [1, "Indeks mutu layanan", 80, 76, "", 90, 99, ""],
    ],
  ]);
  expect(hasil.tolak).toContain("lembar “Ukur”");
});

test.each([
  ["Tren", "Turun", "Naik"],
  ["Polaritas", "↓", "↑"],
  ["Sifat", "Menurun", "Meningkat"],
  ["Arah", "▼", "▲"],
  ["Polarisasi", "Minimize", "Maximize"],
])("a column %s of %s and %s says which way is better", (judul, turun, naik) => {
  const hasil = olah([
    "Ukur",
    [
      [UKUR],
      ["No", "Indikator Kinerja", judul, "Target", "Realisasi", "% Capaian"],
      [1, "Waktu proses izin", turun, 10, 8, ""],
      [2, "Indeks mutu", naik, 80, 84, ""],
    ],
  ]);
  expect(hasil).toMatchObject({ ditulis: { "Ukur!F3": 120, "Ukur!F4": 105 }, kode: [] });
});

test("a row of column letters with formulas is no indikator", () => {
  const hasil = olah([
    "PKP",
    [
      ["PENILAIAN KINERJA PUSKESMAS TAHUN 2024"],
      ["No", "Upaya", "Indikator", "Target (%)", "Total Sasaran", "Target Sasaran", "Pencapaian", "% Kinerja"],
      ["a", "b", "c", "d", "e", "f (d x e)", "g", "h (g/f x 100)"],
      [1, "KIA", "Pelayanan ibu hamil", 100, 500, 500, 450, ""],
    ],
  ]);
  expect(hasil).toMatchObject({ capaian: [["Pelayanan ibu hamil", 90]], ditulis: { "PKP!H4": 90 } });
});

test("the percentage behind the target akhir is the progress towards it", () => {
  const hasil = olah([
    "Kemajuan",
    [
      ["CAPAIAN KINERJA TAHUN 2024 TERHADAP TARGET AKHIR RENSTRA"],
      [
        "No",
        "Indikator Kinerja",
        "Target 2024",
        "Realisasi 2024",
        "Capaian 2024 (%)",
        "Target Akhir 2026",
        "Kemajuan (%)",
      ],
      [1, "Indeks mutu", 80, 76, "", 95, ""],
    ],
  ]);
  expect(hasil).toMatchObject({ ditulis: { "Kemajuan!E3": 95, "Kemajuan!G3": 80 } });
});

test("a result column whose header doesn't tell its formula is named, not called right", () => {
  const kepala = ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Rata-rata Capaian Sasaran"];
  const hasil = olah(["Ukur", [[UKUR], kepala, [1, "Indeks mutu", 80, 76, "", ""], [2, "Nilai B", 90, 81, "", ""]]]);
  expect(hasil).toMatchObject({ ditulis: { "Ukur!E3": 95, "Ukur!E4": 90 }, kode: ["T29"] });
});

test("what waits for a realisasi, or holds a figure of staff's, is no blank result column", () => {
  const kepala = ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Rata-rata Capaian Sasaran"];
  const isi = [
    [1, "Indeks mutu", 80, 76, "", 92.5],
    [2, "Nilai B", 90, "", "", ""],
  ];
  expect(olah(["Ukur", [[UKUR], kepala, ...isi]])).toMatchObject({ ditulis: { "Ukur!E3": 95 }, kode: [] });
});

test("E.81 of an RKPD whose headers name quarter and year in one cell", () => {
  const pasangan = [
    "Target RPJMD 2026",
    "Realisasi s/d 2023",
    "Target RKPD 2024",
    ...["I", "II", "III", "IV"].map((tw) => `Realisasi TW ${tw}`),
    "Realisasi 2024",
    "Realisasi s/d 2024",
    "Tingkat Capaian RPJMD s/d 2024 (%)",
  ];
  const hasil = olah([
    "E81",
    [
      ["EVALUASI TERHADAP HASIL RKPD KABUPATEN CONTOH TAHUN 2024"],
      ["No", "Program/Kegiatan", "Indikator Kinerja", ...pasangan.flatMap((judul) => [judul, ""])],
      ["", "", "", ...pasangan.flatMap(() => ["K", "Rp"])],
      [
        ...[1, "Program Penunjang", "Jumlah dokumen", 20, 1_000_000_000, 8, 400_000_000, 4, 200_000_000],
        ...[1, 40_000_000, 1, 50_000_000, 1, 50_000_000, 1, 50_000_000],
      ],
    ],
  ]);
  // 1 + 1 + 1 + 1; 8 + 4 = 12 of 20; Rp 190 juta, 590 juta of 1 milyar.
  expect(hasil.ditulis).toEqual({
    "'E81'!R4": 4,
    "'E81'!S4": 190_000_000,
    "'E81'!T4": 12,
    "'E81'!U4": 590_000_000,
    "'E81'!V4": 60,
    "'E81'!W4": 59,
  });
});

test.each([
  [["RENCANA STRATEGIS DINAS CONTOH 2021-2026"], "DINAS CONTOH"],
  [["PENILAIAN KINERJA PUSKESMAS TAHUN 2024", "PUSKESMAS CONTOH"], "PUSKESMAS CONTOH"],
  [["CAPAIAN KINERJA 2024", "INSPEKTORAT", "KABUPATEN CONTOH"], "INSPEKTORAT KABUPATEN CONTOH"],
  [["CAPAIAN KINERJA 2024", "BADAN PUSAT STATISTIK (2024)"], "BADAN PUSAT STATISTIK"],
])("the office's name in %j", (judul, instansi) => {
  const kepala = ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"];
  const hasil = olah(["Ukur", [...judul.map((satu) => [satu]), kepala, [1, "Indeks mutu", 80, 76, ""]]]);
  expect(hasil.instansi).toBe(instansi);
});

test("“Realisasi s.d. Desember” behind twelve months is the year's", () => {
  const bulan = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"];
  const hasil = olah([
    "Jan-Des",
    [
      ["REALISASI INDIKATOR KINERJA TAHUN 2024"],
      ["No", "Indikator", "Target", ...bulan, "Realisasi s.d. Desember", "Capaian (%)"],
      [1, "Jumlah perkara diputus", 120, ...bulan.map(() => 9), 108, ""],
    ],
  ]);
  expect(hasil).toMatchObject({ capaian: [["Jumlah perkara diputus", 90]], ditulis: { "'Jan-Des'!Q3": 90 } });
});
