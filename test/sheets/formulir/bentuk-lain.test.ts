import { olahHitung, type HasilOlah } from "../../../src/app/olah-hitung";
import { keBilangan } from "../../../src/domain/angka/desimal";
import { PENGATURAN_BAWAAN } from "../../../src/domain/pengaturan/pengaturan";
import type { CellValue } from "../../../src/sheets/snapshot";
import { alamatSel } from "../../../src/sheets/rumus-sel";
import { bukuKerja, lembar, type Baris } from "../../alat/lembar";

function hitung(...lembarUji: readonly (readonly [nama: string, baris: readonly Baris[]])[]): HasilOlah {
  const hasil = olahHitung(bukuKerja(...lembarUji.map(([nama, baris]) => lembar(nama, baris))), PENGATURAN_BAWAAN);
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return hasil;
}

/** What is written, by address; percentages as staff see them. */
function tulisan({ rencana }: HasilOlah): Record<string, CellValue> {
  return Object.fromEntries(
    rencana.plan.writes.map(({ cell, after }) => [
      alamatSel(cell.sheetId, cell.row, cell.column).replace(/^.*!/, ""),
      typeof after.content === "number" ? Math.round(after.content * 1e6) / 1e6 : (after.content ?? ""),
    ]),
  );
}

const anggaran = ({ laporan }: HasilOlah): readonly (number | null)[] => {
  const { pagu = null, realisasi = null } = laporan.anggaran.total ?? {};
  return [pagu && keBilangan(pagu), realisasi && keBilangan(realisasi)];
};

const perTriwulan = (...program: readonly CellValue[][]): Baris[] => [
  ["PAGU DAN REALISASI ANGGARAN TAHUN 2024"],
  ["No", "Program", "Pagu Anggaran", "Triwulan I", "", "Triwulan II", "", "Triwulan III", "", "Triwulan IV", ""],
  ["", "", "", "Realisasi", "%", "Realisasi", "%", "Realisasi", "%", "Realisasi", "%"],
  ...program.map((p, i) => [i + 1, ...p]),
  ["", "Jumlah"],
];

describe("budget with the realisasi of each quarter (baca.md §2)", () => {
  it("writes each quarter's % of the pagu and the totals as ratios of the sums; the year is the quarters' sum", () => {
    const hasil = hitung([
      "Anggaran",
      perTriwulan(
        ["Program Jalan", 400_000_000, 40_000_000, "", 120_000_000, "", 100_000_000, "", 120_000_000, ""],
        ["Program Jembatan", 100_000_000, 10_000_000, "", 20_000_000, "", 30_000_000, "", 35_000_000, ""],
      ),
    ]);
    expect(tulisan(hasil)).toEqual({
      ...{ E4: 10, G4: 30, I4: 25, K4: 30 },
      ...{ E5: 10, G5: 20, I5: 30, K5: 35 },
      ...{ C6: 500_000_000, D6: 50_000_000, F6: 140_000_000, H6: 130_000_000, J6: 155_000_000 },
      ...{ E6: 10, G6: 28, I6: 26, K6: 31 },
    });
    // 40 + 120 + 100 + 120 = 380; 10 + 20 + 30 + 35 = 95
    expect(anggaran(hasil)).toEqual([500_000_000, 475_000_000]);
  });

  it("takes the last quarter where the amounts prove totals so far", () => {
    const hasil = hitung([
      "Anggaran",
      perTriwulan(["Program Jalan", 400_000_000, 100_000_000, "", 200_000_000, "", 300_000_000, "", 380_000_000, ""]),
    ]);
    expect(anggaran(hasil)).toEqual([400_000_000, 380_000_000]);
  });

  it.each<[string, CellValue[]]>([
    ["both readings fit", ["Program A", 900_000_000, 10_000_000, "", 20_000_000, "", 30_000_000, "", 40_000_000, ""]],
    ["a quarter is missing", ["Program A", 90_000_000, 30_000_000, "", 20_000_000, "", "", "", 10_000_000, ""]],
  ])("gives no realisasi of the year where %s", (_, program) => {
    expect(hitung(["Anggaran", perTriwulan(program)]).laporan.anggaran.total?.persen ?? null).toBeNull();
  });
});

const RFK = (fisik: boolean): Baris[] => [
  ["REALISASI FISIK DAN KEUANGAN TAHUN 2024"],
  ["No", "Program", "Pagu (Rp)", "Keuangan", "", ...(fisik ? ["Fisik (%)", ""] : [])],
  ["", "", "", "Realisasi (Rp)", "%", ...(fisik ? ["Target", "Realisasi"] : [])],
  [1, "Program Lalu Lintas", 200_000_000, 150_000_000, "", ...(fisik ? [100, 80] : [])],
  [2, "Program Penunjang", 100_000_000, 96_000_000, "", ...(fisik ? [100, 100] : [])],
  ["", "Jumlah", "", "", ""],
];
const PK: Baris[] = [
  ["PERJANJIAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
  [1, "Lancarnya lalu lintas", "Kecepatan rata-rata", "km/jam", 32],
];

test.each([true, false])("RFK: the absorption is written, what was done is left as it is (fisik: %s)", (fisik) => {
  const hasil = hitung(["PK", PK], ["RFK", RFK(fisik)]);
  expect(tulisan(hasil)).toEqual({ E4: 75, E5: 96, C6: 300_000_000, D6: 246_000_000, E6: 82 });
});

test("a table of efisiensi per program is enough to be read", () => {
  const hasil = hitung([
    "Efisiensi",
    [
      ["EFISIENSI PROGRAM DAN ANGGARAN TAHUN 2024"],
      ["NO", "NAMA PROGRAM", "ANGGARAN", "REALISASI", "EFISIENSI"],
      [1, "PROGRAM PENYELENGGARAAN JALAN", "Rp 5.000.000.000", "Rp 4.890.000.000", ""],
      [2, "PROGRAM PENUNJANG", "Rp 2.250.000.000", "Rp 2.200.500.000", ""],
      ["TOTAL"],
    ],
  ]);
  expect(tulisan(hasil)).toEqual({
    ...{ E3: 110_000_000, E4: 49_500_000 },
    ...{ C5: 7_250_000_000, D5: 7_090_500_000, E5: 159_500_000 },
  });
});

const PENGUKURAN: Baris[] = [
  ["PENGUKURAN KINERJA TAHUN 2023"],
  ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  [1, "Meningkatnya mutu air", "Indeks Kualitas Air", "Indeks", 54, 54.5, ""],
];
const renstraKe = (judul: string, tahun: readonly number[], target: readonly number[]): Baris[] => [
  [judul],
  ["No", "Sasaran", "Indikator Sasaran", "Satuan", "Target Kinerja pada Tahun ke-"],
  ["", "", "", "", ...tahun],
  [1, "Meningkatnya mutu air", "Indeks Kualitas Air", "Indeks", ...target],
];
const targetTahun = ({ dokumen }: Pick<HasilOlah, "dokumen">): Record<number, string> => {
  const renstra = dokumen.find((d) => d.asal.peran === "renstra");
  const baris = renstra?.bentuk === "indikator" ? renstra.baris : [];
  return Object.fromEntries(
    baris.flatMap((b) =>
      [...b.targetTahun].map(([tahun, { angka }]) => [tahun, angka.jenis === "angka" ? angka.nilai.toFixed() : ""]),
    ),
  );
};

describe("years by their number (T-C.25)", () => {
  it("counts from the first year of the period in the title", () => {
    const renstra = renstraKe("RENSTRA DINAS TAHUN 2021-2025", [1, 2, 3, 4, 5], [52, 53, 54, 55, 56]);
    const hasil = hitung(["Renstra", renstra], ["Pengukuran", PENGUKURAN]);
    expect(targetTahun(hasil)).toEqual({ 2021: "52", 2022: "53", 2023: "54", 2024: "55", 2025: "56" });
  });

  it.each(["RENSTRA DINAS TAHUN 2021-2026", "RENSTRA DINAS"])("gives them no year by “%s”", (judul) => {
    const hasil = hitung(["Renstra", renstraKe(judul, [1, 2, 3], [52, 53, 54])], ["Pengukuran", PENGUKURAN]);
    expect(targetTahun(hasil)).toEqual({});
  });
});

const TC27 = (...baris: readonly Baris[]): Baris[] => [
  ["Tabel T-C.27 Rencana Program, Kegiatan, dan Pendanaan Perangkat Daerah"],
  [
    ...["Sasaran", "Kode", "Program dan Kegiatan"],
    "Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)",
    ...["Data Capaian pada Tahun Awal Perencanaan", "Target Kinerja Program dan Kerangka Pendanaan", "", "", ""],
    ...["Kondisi Kinerja pada akhir periode Renstra", "", "Unit Kerja Penanggung jawab"],
  ],
  ["", "", "", "", "", "Tahun 2023", "", "Tahun 2024", "", "", "", ""],
  ["", "", "", "", "", "Target", "Rp", "Target", "Rp", "Target", "Rp", ""],
  ...baris,
];

test("Renstra with programs (T-C.27): only the sasaran rows are the office's indikator, rupiah is no target", () => {
  const renstra = TC27(
    ["Meningkatnya mutu air", "", "", "Indeks Kualitas Air", 50, 54, 300, 55, 310, 56, 610_000_000, "Bidang"],
    ["", "2.11.03", "Program Mutu Air", "Persentase sungai bersih", 60, 70, 300_000_000, 80, 310_000_000, 80, 0, ""],
  );
  const hasil = hitung(["T-C.27", renstra], ["Pengukuran", PENGUKURAN]);
  expect(targetTahun(hasil)).toEqual({ 2023: "54", 2024: "55" });
  const { indikator } = hasil.laporan;
  expect(indikator.map((i) => i.nama)).toEqual(["Indeks Kualitas Air"]);
  const akhir = indikator[0]?.targetAkhir?.angka;
  expect(akhir?.jenis === "angka" && akhir.nilai.toFixed()).toBe("56");
});

test("a heading merged over numbers and names is of the names", () => {
  const sheet = lembar("Pengukuran", [
    ["PENGUKURAN KINERJA TAHUN 2024"],
    ["No", "Indikator", "", "Satuan", "Target", "Realisasi", "%"],
    [1, "Sasaran : Meningkatnya mutu layanan"],
    ["", "1.1", "Indeks Kepuasan", "Nilai", 80, 84, ""],
    ["", "1.2", "Laporan tepat waktu", "Dokumen", 12, 9, ""],
  ]);
  const merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
  const hasil = olahHitung(bukuKerja({ ...sheet, merges }), PENGATURAN_BAWAAN);
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  expect(hasil.laporan.indikator.map((i) => i.nama)).toEqual(["Indeks Kepuasan", "Laporan tepat waktu"]);
  expect(tulisan(hasil)).toEqual({ G4: 105, G5: 75 });
});
