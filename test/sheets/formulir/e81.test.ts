import fc from "fast-check";
import { keBilangan } from "../../../src/domain/angka/desimal";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../../src/domain/pengaturan/pengaturan";
import { olahHitung } from "../../../src/app/olah-hitung";
import { hitungEvaluasi } from "../../../src/domain/evaluasi/hitung-evaluasi";
import { bacaLembar } from "../../../src/sheets/baca-lembar";
import { alamatSel } from "../../../src/sheets/rumus-sel";
import type { CellValue } from "../../../src/sheets/snapshot";
import { bukuKerja, lembar, type Baris } from "../../alat/lembar";

const JUDUL: Baris[] = [
  ["Formulir E.81"],
  ["Evaluasi Terhadap Hasil Renja Dinas Contoh"],
  ["Periode Pelaksanaan: 2024"],
];
const KELOMPOK = [
  "Target Renstra pada Tahun 2026 (akhir periode Renstra PD)",
  "Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu (2023)",
  "Target Kinerja dan Anggaran Renja Tahun berjalan (2024) yang dievaluasi",
];
const HASIL = [
  "Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi",
  "Realisasi Kinerja dan Anggaran Renstra s/d tahun 2024",
  "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d tahun 2024 (%)",
];
const TW = ["I", "II", "III", "IV"];
const KEPALA = ["No", "Program/Kegiatan", "Indikator Kinerja Program (outcome)/Kegiatan (output)", "Satuan"];

/** Groups spread over `daun.length` columns each: the text, then blanks. */
const rentang = (teks: readonly CellValue[], daun: readonly string[]): CellValue[] =>
  teks.flatMap((t) => [t, ...daun.slice(1).map(() => "")]);
const kosong = (n: number): CellValue[] => Array.from({ length: n }, () => "");

/** A form whose groups have these leaf columns; rows give name, indikator, satuan and the figures from column 5 on. */
function formulir(daun: readonly string[], nomor: readonly CellValue[] | null, baris: readonly CellValue[][]): Baris[] {
  const triwulan = ["Realisasi Kinerja Pada Triwulan", ...kosong(daun.length * 4 - 1)];
  return [
    ...JUDUL,
    [...KEPALA, ...rentang(KELOMPOK, daun), ...triwulan, ...rentang(HASIL, daun)],
    [...kosong(4 + daun.length * 3), ...rentang(TW, daun)],
    ...(nomor ? [[...nomor.slice(0, 4), ...rentang(nomor.slice(4), daun)]] : []),
    ...(daun.length > 1 ? [[...kosong(4), ...Array.from({ length: 10 }, () => daun).flat()]] : []),
    ...baris.map((b, i) => [i + 1, ...b]),
  ];
}

const NOMOR = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14"];
const NOMOR_BERUMUS = [...NOMOR.slice(0, 11), "12 = 8+9+10+11", "13 = 6 + 12", "14 = 13/5 x 100%"];

/** What is written, by address within the sheet. */
function tulisan(baris: readonly Baris[], pola: Pengaturan["pola"] = {}): Record<string, CellValue> {
  const hasil = olahHitung(bukuKerja(lembar("E.81", baris)), { ...PENGATURAN_BAWAAN, pola });
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return Object.fromEntries(
    hasil.rencana.plan.writes.map(({ cell, after }) => [
      alamatSel("E.81", cell.row, cell.column).replace(/^.*!/, ""),
      typeof after.content === "number" ? Math.round(after.content * 1e6) / 1e6 : (after.content ?? ""),
    ]),
  );
}

function temuan(baris: readonly Baris[]): string[] {
  const hasil = olahHitung(bukuKerja(lembar("E.81", baris)), PENGATURAN_BAWAAN);
  return "pesan" in hasil ? [hasil.pesan] : hasil.temuan.map((t) => `${t.kode} ${t.pesan}`);
}

// Figures start in column E; K only: 5=E 6=F 7=G TW=H..K 12=L 13=M 14=N. K and Rp: 5=EF 6=GH 7=IJ TW=KL..QR 12=ST 13=UV 14=WX.
describe("E.81 with K alone, hand-computed", () => {
  const satu = (satuan: string, ...k: CellValue[]): Record<string, CellValue> =>
    tulisan(formulir(["K"], NOMOR, [["Program A", "Keluaran program", satuan, ...k]]));

  test.each<[string, string, CellValue[], Record<string, CellValue>]>([
    ["parts of the year", "Dokumen", [60, 24, 12, 3, 3, 3, 3], { L7: 12, M7: 36, N7: 60 }],
    ["totals so far", "Dokumen", [60, 24, 12, 3, 6, 9, 12], { L7: 12, M7: 36, N7: 60 }],
    [
      "a percentage: the last counts, years are not added",
      "%",
      [95, 80, 85, 20, 40, 60, 83],
      { L7: 83, M7: 83, N7: 87.368421 },
    ],
    ["an index that falls", "Indeks", [90, 85, 88, 87, 88, 86, 86.4], { L7: 86.4, M7: 86.4, N7: 96 }],
    ["half a year", "%", [80, 70, 75, 20, 30, "", ""], { L7: 30, M7: 30, N7: 37.5 }],
    ["a new kegiatan: 0 so far", "Orang", [100, 0, 25, 5, 5, 5, 10], { L7: 25, M7: 25, N7: 25 }],
    ["no target of the plan", "Orang", ["", 10, 25, 5, 5, 5, 10], { L7: 25, M7: 35 }],
    ["last years unknown", "Orang", [100, "", 25, 5, 5, 5, 10], { L7: 25 }],
    ["nothing yet", "Orang", [100, 10, 25, "", "-", "", ""], {}],
    ["parts that end before the year does", "Laporan", [10, 2, 2, 2, 0, 0, 0], { L7: 2, M7: 4, N7: 40 }],
  ])("%s", (_, satuan, k, harap) => {
    expect(satu(satuan, ...k)).toEqual(harap);
  });

  test.each<[string, string, CellValue[]]>([
    ["parts or totals: neither reaches the target", "Orang", [200, 50, 40, 5, 8, 9, 12]],
    ["parts of 100 % in a percentage", "%", [100, 100, 100, 25, 25, 25, 25]],
    ["a percentage that ends with 0", "%", [100, 90, 95, 80, 85, 90, 0]],
  ])("%s: the year and all that follows stay blank, and are asked", (_, satuan, k) => {
    const baris = formulir(["K"], NOMOR, [["Program A", "Keluaran program", satuan, ...k]]);
    expect(tulisan(baris)).toEqual({});
    expect(temuan(baris).join()).toMatch(/T17 Realisasi tahun ini tidak diisi .*E\.81!L7/);
  });

  test.each([
    ["jumlah", { L7: 34, M7: 84, N7: 42 }],
    ["kumulatif", { L7: 12, M7: 62, N7: 31 }],
  ] as const)("the answer %s decides the year, and all that follows from it", (pola, harap) => {
    const baris = formulir(["K"], NOMOR, [["Program A", "Keluaran program", "Orang", 200, 50, 40, 5, 8, 9, 12]]);
    expect(tulisan(baris, { "keluaran program": pola })).toEqual(harap);
    expect(tulisan(baris, { "keluaran lain": pola })).toEqual({});
  });

  test("each year stands for itself where the plan's target is that of one year", () => {
    const baris = formulir(["K"], NOMOR, [["Program A", "Laporan keuangan", "Dokumen", 12, 12, 12, 3, 3, 3, 3]]);
    expect(tulisan(baris)).toEqual({ L7: 12 });
    expect(temuan(baris).join()).toMatch(/T17 Realisasi s\/d tahun ini tidak diisi .*E\.81!M7.*24 atau 12/);
  });

  test("what staff filled in stays and is computed with; what differs is said", () => {
    const baris = formulir(["K"], NOMOR, [["Program A", "Pelatihan", "Orang", 200, 50, 40, 5, 8, 9, 12, 34, "", 99]]);
    expect(tulisan(baris)).toEqual({ M7: 84 });
    expect(temuan(baris).join()).toMatch(/T04 Tingkat capaian di E\.81!N7 tertulis 99.* seharusnya 42; tidak diubah/);
  });

  test("the unit stands in the cells", () => {
    const baris = formulir(["K"], NOMOR, [
      ["Program A", "Laporan", "", "60 Dok", "24 Dok", "12 Dok", "3 Dok", "3 Dok", "3 Dok", "3 Dok"],
      ["Program B", "Kepuasan", "", "95 %", "80 %", "85 %", "20 %", "40 %", "60 %", "83 %"],
    ]);
    expect(tulisan(baris)).toEqual({ L7: 12, M7: 36, N7: 60, L8: 83, M8: 83, N8: 87.368421 });
  });
});

describe("E.81 with K and Rp", () => {
  const JUTA = 1_000_000;
  const baris = (k: CellValue[], rp: CellValue[], satuan = "Dokumen"): CellValue[] => [
    "Program A",
    "Keluaran program",
    satuan,
    ...k.flatMap((x, i) => [x, rp[i] ?? ""]),
  ];

  test("the header's own formulas", () => {
    const isi = formulir(["K", "Rp"], NOMOR_BERUMUS, [
      baris(
        [60, 24, 12, 3, 3, 3, 3],
        [500, 100, 90, 20, 20, 20, 25].map((x) => x * JUTA),
      ),
    ]);
    expect(tulisan(isi)).toEqual({
      S8: 12,
      T8: 85 * JUTA,
      U8: 36,
      V8: 185 * JUTA,
      W8: 60,
      X8: 37,
    });
  });

  test("rupiah that are totals so far: the sum would be beyond the pagu; the year's column, without a formula, is left", () => {
    const isi = formulir(["K", "Rp"], NOMOR, [
      baris(
        [60, 24, 12, 3, 6, 9, 12],
        [500, 100, 90, 20, 45, 60, 85].map((x) => x * JUTA),
      ),
    ]);
    expect(tulisan(isi)).toEqual({ U8: 36, V8: 185 * JUTA, W8: 60, X8: 37 });
    expect(temuan(isi).join()).toMatch(/T17 Angka triwulan .* sudah sampai dengan triwulan/);
  });

  test("more than the pagu is asked, not written", () => {
    const isi = formulir(["K", "Rp"], NOMOR, [
      baris(
        [60, 24, 12, 3, 3, 3, 3],
        [500, 100, 90, 40, 20, 20, 25].map((x) => x * JUTA),
      ),
    ]);
    expect(tulisan(isi)).toEqual({ S8: 12, U8: 36, W8: 60 });
    expect(temuan(isi).join()).toMatch(/T17 Realisasi anggaran tahun ini tidak diisi .*E\.81!T8/);
  });

  test("Volume, Satuan, Anggaran", () => {
    const daun = ["Volume", "Satuan", "Anggaran (Rp)"];
    const k = [60, 24, 12, 3, 3, 3, 3];
    const rp = [500, 100, 90, 20, 20, 20, 25];
    const isi = formulir(daun, NOMOR, [
      ["Program A", "Laporan", "", ...k.flatMap((x, i) => [x, "Dokumen", (rp[i] ?? 0) * JUTA])],
    ]);
    // 5 = E F G, …, TW IV = W X Y, 12 = Z AA AB, 13 = AC AD AE, 14 = AF AG AH
    expect(tulisan(isi)).toEqual({ Z8: 12, AB8: 85 * JUTA, AC8: 36, AE8: 185 * JUTA, AF8: 60, AH8: 37 });
  });

  test("without a row of column numbers, Rp in thousands; urusan and averages stay blank", () => {
    const isi = [
      ...formulir(["K", "Rp (000)"], null, [
        ["Urusan Kesehatan"],
        baris([60, 24, 12, 3, 3, 3, 3], [500, 100, 90, 20, 20, 20, 25]),
      ]),
      ["Rata-rata capaian kinerja (%)"],
      ["Predikat kinerja"],
      ["Faktor pendorong keberhasilan: dukungan pimpinan"],
    ];
    expect(tulisan(isi)).toEqual({ S8: 12, T8: 85, U8: 36, V8: 185, W8: 60, X8: 37 });
  });

  test("its rows are not the office's indikator", () => {
    const isi = formulir(["K", "Rp"], NOMOR, [baris([60, 24, 12, 3, 3, 3, 3], [500, 100, 90, 20, 20, 20, 25])]);
    const hasil = olahHitung(bukuKerja(lembar("E.81", isi)), PENGATURAN_BAWAAN);
    if ("pesan" in hasil) throw new Error(hasil.pesan);
    expect(hasil.laporan.indikator).toEqual([]);
    expect(hasil.dokumen.map((d) => d.asal.peran)).toEqual(["evaluasi-renja"]);
  });
});

test("12, 13 and 14 agree with one another, and every figure has its cells", () => {
  const angka = fc.nat({ max: 400 });
  const k = fc.tuple(
    fc.integer({ min: 1, max: 900 }),
    angka,
    fc.integer({ min: 1, max: 300 }),
    angka,
    angka,
    angka,
    angka,
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom("%", "Dokumen", "Orang", "Indeks"), k), { minLength: 1, maxLength: 5 }),
      (semua) => {
        const isi = formulir(
          ["K"],
          NOMOR,
          semua.map(([satuan, nilai], i) => [`Program ${i}`, "Keluaran", satuan, ...nilai]),
        );
        for (const dokumen of bacaLembar(lembar("E.81", isi)).dokumen) {
          if (dokumen.bentuk !== "evaluasi") throw new Error(dokumen.bentuk);
          const { hasil } = hitungEvaluasi(dokumen);
          expect(hasil.every((h) => h.sumber.length > 0)).toBe(true);
          for (const [i, [satuan, [akhir, lalu, , ...tw]]] of semua.entries()) {
            const di = (jenis: string): number | null => {
              const satu = hasil.find((h) => h.sel.row === 6 + i && h.kolom.arti.jenis === jenis);
              return satu ? keBilangan(satu.nilai) : null;
            };
            const [kini, sampai, tingkat] = [di("tahun-ini"), di("sampai-tahun-ini"), di("tingkat")];
            if (kini !== null) expect([tw[3], tw.reduce((a, b) => a + b, 0)]).toContain(kini);
            if (kini !== null && (satuan === "%" || satuan === "Indeks")) expect(kini).toBe(tw[3]);
            if (sampai !== null) expect([kini, lalu + (kini ?? NaN)]).toContain(sampai);
            if (tingkat !== null) expect(tingkat).toBeCloseTo(((sampai ?? NaN) / akhir) * 100, 9);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

describe("the year of a form that stands alone", () => {
  const isi = [["Program A", "Jumlah dokumen", "Dokumen", 40, 10, 20, 5, 5, 5, 3, "", "", ""]];
  const tahun = (judul: readonly string[], kepala: readonly string[] = KELOMPOK): number | null => {
    const semua = formulir(["K"], NOMOR_BERUMUS, isi).slice(JUDUL.length);
    const diganti = semua.map((b) => b.map((sel) => kepala[KELOMPOK.indexOf(String(sel))] ?? sel));
    const hasil = olahHitung(bukuKerja(lembar("E.81", [...judul.map((j) => [j]), ...diganti])), PENGATURAN_BAWAAN);
    if ("pesan" in hasil) throw new Error(hasil.pesan);
    return hasil.laporan.tahun;
  };
  const TANPA_TAHUN = [
    "Target Renstra (akhir periode)",
    "Realisasi Renstra s/d Renja Tahun Lalu",
    "Target Renja berjalan",
  ];

  it.each([
    [["Evaluasi Hasil Renja Dinas Contoh Tahun 2024"]],
    [["Formulir E.81", "Renja Dinas Contoh Kabupaten Contoh Tahun 2024"]],
    [["Evaluasi Terhadap Hasil Renja", "Periode Pelaksanaan: Triwulan IV 2024"]],
  ])("is that of its title %j", (judul) => {
    expect(tahun(judul, TANPA_TAHUN)).toBe(2024);
  });

  it("is that of the Renja's own columns where the title names none, neither the Renstra's nor last year's", () => {
    expect(tahun(["Evaluasi Terhadap Hasil Renja"])).toBe(2024);
  });

  it("is none where nothing names it", () => {
    expect(tahun(["Evaluasi Terhadap Hasil Renja"], TANPA_TAHUN)).toBeNull();
  });
});
