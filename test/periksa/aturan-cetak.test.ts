import type { CellValue } from "../../src/sheets/snapshot";
import { lembar, type Baris } from "../alat/lembar";
import { aksi, kode, monev, pengukuran, periksaLembar, pk, renstra } from "./kantor";

const ukur = (...baris: Baris[]): ReturnType<typeof lembar> =>
  lembar("Pengukuran", [
    ["PENGUKURAN KINERJA TAHUN 2024"],
    ["DINAS UJI KABUPATEN TENANG"],
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kriteria"],
    ...baris.map((b, n) => [n + 1, "Meningkatnya mutu layanan", ...b]),
  ]);

describe("printed kriteria", () => {
  const dengan = (realisasi: number, persen: CellValue, kriteria: string): string[] =>
    kode([ukur(["Jumlah dokumen", "Dokumen", 100, realisasi, persen, kriteria])]);

  test.each([
    [95, 95, "Tinggi", ["T04 galat"]],
    [95, "", "Sedang", ["T04 galat"]],
    [95, 95, "Sangat Baik", []],
    [95, 95, "Sangat Tinggi", []],
    [95, 95, "SGT BAIK", []],
    [90.5, 90.5, "Tinggi", []],
    [90.5, 90.5, "Sangat Baik", []],
    [90.4, 90.4, "Sangat Baik", ["T04 galat"]],
    [95, 95, "belum dinilai", []],
  ])("realisasi %p of 100, printed %p and %p", (realisasi, persen, kriteria, harapan) => {
    expect(dengan(realisasi, persen, kriteria)).toEqual(harapan);
  });

  test("belongs to a wrong percentage beside it, which is told already", () => {
    expect(dengan(95, 80, "Tinggi")).toEqual(["T04 galat"]);
  });

  test("on another scale is left alone", () => {
    const sheet = ukur(
      ["Jumlah dokumen", "Dokumen", 100, 80, 80, "Baik"],
      ["Jumlah laporan", "Laporan", 10, 7, 70, "Tinggi"],
    );
    expect(kode([sheet])).toEqual([]);
  });
});

describe("one cause", () => {
  const banyak = ["dokumen", "laporan", "peta", "berita"];

  test("percentages capped at 100 are one temuan", () => {
    const temuan = periksaLembar([ukur(...banyak.map((b, n) => [`Jumlah ${b}`, "Buah", 10, 12 + n, 100, ""]))]);
    expect(temuan.map((t) => t.kode)).toEqual(["T04"]);
    expect(temuan[0]!.sel.slice(0, 4).map((s) => s.column)).toEqual([6, 6, 6, 6]);
    expect(temuan[0]!.pesan).toContain("dibatasi 100%");
  });

  test("percentages that are wrong without a common cause stay apart", () => {
    expect(kode([ukur(["Jumlah dokumen", "Buah", 10, 9, 91, ""], ["Jumlah peta", "Buah", 10, 8, 79, ""])])).toEqual([
      "T04 galat",
      "T04 galat",
    ]);
  });

  test("an error down a column is one temuan, the results that follow from it none", () => {
    const temuan = periksaLembar([ukur(...banyak.map((b) => [`Jumlah ${b}`, "Buah", 10, "#N/A", "#N/A", ""]))]);
    expect(temuan.map((t) => [t.kode, t.sel.length])).toEqual([["T13", 4]]);
  });

  test("an error in a result alone, or in a name, is told", () => {
    expect(kode([ukur(["Jumlah dokumen", "Buah", 10, 9, "#REF!", ""])])).toEqual(["T13 galat"]);
    expect(kode([ukur(["Jumlah dokumen", "Buah", 10, 9, 90, ""], ["#NAME?", "Buah", 10, 9, 90, ""])])).toEqual([
      "T13 galat",
    ]);
  });

  test("Pengukuran that still has all targets of before the change is one galat", () => {
    const baris = banyak.map((b) => [`Jumlah ${b}`, "Buah"] as const);
    const temuan = periksaLembar([
      pk(baris.map((b) => [...b, 10])),
      pk(
        baris.map((b) => [...b, 12]),
        [[], ["Maju, 11 November 2024"]],
        "PK Perubahan",
      ),
      pengukuran(baris.map((b) => [...b, 10, 10, 100])),
    ]);
    expect(temuan.map((t) => [t.kode, t.tingkat, t.sel.length])).toEqual([["T01", "galat", 12]]);
    expect(temuan[0]!.pesan).toContain("masih memakai target sebelum perubahan");
  });
});

describe("a level measured each quarter", () => {
  const satu = (setahun: number, target: readonly number[]): string[] =>
    kode([
      pk([["Indeks Layanan", "Indeks", 85]]),
      ...([1, 2, 3, 4] as const).map((tw) =>
        monev(tw, [["Indeks Layanan", "Indeks", 85, target[tw - 1] ?? 85, [84, 86, 85, 87][tw - 1] ?? 85]]),
      ),
      pengukuran([["Indeks Layanan", "Indeks", 85, setahun, ""]]),
    ]);

  test.each([
    [85.5, [85, 85, 85, 85], []],
    [87, [85, 85, 85, 85], []],
    [86, [85, 85, 85, 85], ["T03 galat"]],
    [85.5, [82, 83, 84, 85], ["T03 galat"]],
  ])("%p for the year, targets %j", (setahun, target, harapan) => {
    expect(satu(setahun, target)).toEqual(harapan);
  });

  test("the year's target in every quarter and a realisasi in the last is not late", () => {
    const tw = (isi: (n: 1 | 2 | 3 | 4) => CellValue): string[] =>
      kode([
        pk([["Indeks Layanan", "Indeks", 85]]),
        ...([1, 2, 3, 4] as const).map((n) => monev(n, [["Indeks Layanan", "Indeks", 85, 85, isi(n)]])),
      ]);
    expect(tw((n) => (n === 4 ? 84 : ""))).toEqual([]);
    expect(tw((n) => (n === 3 ? "" : 84))).toEqual(["T22 peringatan"]);
  });
});

test("years alone head the targets of a Renstra", () => {
  const sheet = lembar("Renstra", [
    ["RENSTRA DINAS UJI TAHUN 2023-2026"],
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", 2023, "2024", 2025, 2026],
    [1, "Meningkatnya mutu layanan", "Jumlah dokumen", "Buah", 8, 9, 11, 12],
  ]);
  const temuan = periksaLembar([sheet, pk([["Jumlah dokumen", "Buah", 10]])]);
  expect(temuan.map((t) => [t.kode, t.nilai])).toEqual([["T01", [9, 10]]]);
});

test("a change of the PK that another has replaced takes no part", () => {
  const ubah = (target: number, bulan: string, nama: string): ReturnType<typeof pk> =>
    pk([["Jumlah dokumen", "Buah", target]], [[], [`Maju, 1 ${bulan} 2024`]], nama);
  const sheets = [
    ubah(10, "Januari", "PK"),
    ubah(11, "Juli", "Ubah 1"),
    ubah(12, "November", "Ubah 2"),
    pengukuran([["Jumlah dokumen", "Buah", 12, 12, 100]]),
  ];
  expect(kode(sheets)).toEqual(["T01 catatan"]);
});

test("a quarter named otherwise in one sub-header of a sheet is a wrong heading, not another quarter", () => {
  const sheet = monev(3, [["Jumlah dokumen", "Buah", 10, 3, 3, 100]]);
  const values = sheet.values.map((b) => b.map((n) => (n === "Realisasi TW III" ? "Realisasi TW II" : n)));
  const temuan = periksaLembar([{ ...sheet, values }]);
  expect(temuan.filter((t) => t.kode === "T08").map((t) => t.nilai)).toEqual([[2, 3]]);
});

describe("totals", () => {
  const serapan = (efisiensi: CellValue): string[] =>
    kode([
      renstra([["Jumlah dokumen", "Buah", 8, 9, 10, 11]]),
      aksi([["Jumlah dokumen", "Buah", 9, 2, 2, 2, 3]]),
      lembar("Serapan", [
        ["REALISASI ANGGARAN PER SASARAN TAHUN 2024"],
        ["No", "Sasaran", "Program", "Anggaran (Rp)", "Realisasi (Rp)", "%", "Efisiensi (Rp)"],
        [1, "Meningkatnya mutu layanan", "Program A", 1000, 900, 90, 100],
        ["", "", "Kegiatan A", 1000, 900, 90, 100],
        [2, "Meningkatnya tertib arsip", "Program B", 500, 500, 100, 0],
        ["Jumlah", "", "", 1500, 1400, 93.33, efisiensi],
      ]),
    ]);

  test.each([
    [100, []],
    [200, ["T05 galat"]],
    ["", []],
  ])("efisiensi of the total %p; kegiatan are not added to their program", (efisiensi, harapan) => {
    expect(serapan(efisiensi)).toEqual(harapan);
  });

  test.each([
    [1500, []],
    [1600, ["T05 galat"]],
  ])("the total of a PK's budget %p", (total, harapan) => {
    const akhir: Baris[] = [[], ["No", "Program", "Anggaran (Rp)"], [1, "Program A", 1000], [2, "Program B", 500]];
    expect(kode([pk([["Jumlah dokumen", "Buah", 10]], [...akhir, ["", "Jumlah", total]])])).toEqual(harapan);
  });
});
