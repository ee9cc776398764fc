import { lembar } from "../alat/lembar";
import { aksi, kode, monev, pengukuran, periksaLembar, pk, renstra } from "./kantor";

const N = "Indeks mutu layanan";
const P = "Persentase izin terbit";

describe("T03", () => {
  const dasar = (realisasi: number) => [
    pk([[N, "Dokumen", 70]]),
    aksi([[N, "Dokumen", 70, 10, 20, 30, 10]]),
    ...([10, 20, 30, 10] as const).map((t, i) => monev((i + 1) as 1, [[N, "Dokumen", 70, t, t]])),
    pengukuran([[N, "Dokumen", 70, realisasi, ""]]),
  ];
  test("the year's realisasi against the sum of its quarters", () => {
    expect(kode(dasar(71))).toEqual(["T03 galat"]);
    expect(periksaLembar(dasar(71))[0]?.pesan).toContain(
      "71 di Pengukuran Kinerja (Pengukuran!F4); 70 di Monev triwulan (jumlah TW_I!G5, TW_II!G5, TW_III!G5, TW_IV!G5)",
    );
    expect(kode(dasar(70))).toEqual([]);
  });
});

describe("T04", () => {
  const tercetak = (...isi: (string | number | readonly [number, string])[]) =>
    kode([pk([[N, "Indeks", isi[0] as number]]), pengukuran([[N, "Indeks", ...isi]])]);
  test.each([
    ["another percentage", [2.8, 4.11, 100]],
    ["the second decimal", [2.8, 4.11, 146.78]],
    ["a fraction without % format", [2.8, 2.1, 0.75]],
  ] as const)("fires for %s", (_, isi) => expect(tercetak(...isi)).toEqual(["T04 galat"]));
  test.each([
    ["rounded to two decimals", [2.8, 4.11, 146.79]],
    ["rounded to one", [2.8, 4.11, 146.8]],
    ["a fraction under a % format", [2.8, 4.11, [1.467857142857143, "0.00%"]]],
    ["a blank", [2.8, 4.11, ""]],
    ["a note", [2.8, "", "menunggu rilis"]],
  ] as const)("must not fire for %s", (_, isi) =>
    expect(tercetak(...(isi as never as number[])).filter((k) => k.startsWith("T04"))).toEqual([]),
  );
  test("says when the figure looks capped", () => {
    const [t] = periksaLembar([pk([[N, "Indeks", 2.8]]), pengukuran([[N, "Indeks", 2.8, 4.11, 120]])]);
    expect(t?.pesan).toMatch(/tercetak 120%, padahal .* = 146,79%\. Angkanya tampak dibatasi 120%\./);
  });
});

const anggaran = (total: readonly (string | number)[]) =>
  lembar("Realisasi", [
    ["ANGGARAN DAN REALISASI BELANJA PER SASARAN TAHUN 2024"],
    ["No", "Sasaran", "Anggaran (Rp)", "Realisasi (Rp)", "%", "Efisiensi (Rp)"],
    [1, "Meningkatnya mutu layanan", 1_000_000, 900_000, 90, 100_000],
    [2, "Terwujudnya tertib arsip", 3_000_000, 2_970_000, 99, 30_000],
    ["Jumlah", "", ...total],
  ]);

describe("T05", () => {
  test("sums and the ratio of the sums add up", () =>
    expect(kode([anggaran([4_000_000, 3_870_000, 96.75, 130_000])])).toEqual([]));
  test("one rupiah too much", () => expect(kode([anggaran([4_000_001, 3_870_000, 96.75, ""])])).toEqual(["T05 galat"]));
  test("a mean of percentages", () => {
    const [t] = periksaLembar([anggaran([4_000_000, 3_870_000, 94.5, ""])]);
    expect([t?.kode, t?.nilai]).toEqual(["T05", [94.5, 96.75]]);
    expect(t?.pesan).toContain("rata-rata persentase");
  });
});

describe("T06", () => {
  const program = (pagu: number) =>
    lembar("Program", [
      ["STRUKTUR PROGRAM DAN KEGIATAN TAHUN 2024"],
      ["No", "Kode", "Program/Kegiatan", "Sebelum Perubahan (Rp)", "Sesudah Perubahan (Rp)", "Selisih (Rp)"],
      [1, "1.1", "PROGRAM PENGELOLAAN ARSIP DAERAH", pagu, 9_000_000, ""],
    ]);
  const anggaranPk = [
    [],
    ["Anggaran :"],
    ["No", "Program", "Anggaran"],
    [1, "a. Pengelolaan Arsip Daerah", "Rp. 5.753.235.000,-"],
  ];
  test("PK against the budget before the change, program by program", () => {
    const temuan = periksaLembar([pk([[N, "Indeks", 80]], anggaranPk), program(5_753_235_900)]);
    expect(temuan.map((t) => [t.kode, t.nilai])).toEqual([["T06", [5_753_235_000, 5_753_235_900]]]);
    expect(temuan[0]?.pesan).toContain("selisih Rp900");
    expect(kode([pk([[N, "Indeks", 80]], anggaranPk), program(5_753_235_000)])).toEqual([]);
  });
});

test("T08 only where a heading lies", () => {
  const baris = [[N, "Indeks", 80, 80, 80]] as const;
  expect(kode([pk([[N, "Indeks", 80]]), monev(3, baris, "TRIWULAN II")])).toEqual(["T08 peringatan"]);
  expect(kode([pk([[N, "Indeks", 80]]), monev(3, baris)])).toEqual([]);
});

test("T09 twenty unreadable cells of one column are one temuan", () => {
  const banyak = Array.from({ length: 20 }, (_, i) => [`Indeks layanan nomor ${i + 1}`, "Indeks", "sekitar 90"]);
  const temuan = periksaLembar([pk(banyak)]);
  expect(temuan.map((t) => [t.kode, t.tingkat, t.sel.length])).toEqual([["T09", "galat", 20]]);
});

describe("T11", () => {
  const dua = [
    [N, "Indeks", 80],
    [P, "%", 70],
  ];
  test("no PK, no realisasi, no monev: one temuan a cause", () => {
    expect(
      kode([
        renstra([
          [N, "Indeks", 70, 80, 85, 90],
          [P, "%", 60, 70, 80, 90],
        ]),
        pk([[N, "Indeks", 80]]),
      ]),
    ).toEqual(["T11 peringatan"]);
    expect(
      kode([
        pk(dua),
        pengukuran([
          [N, "Indeks", 80, 80, ""],
          [P, "%", 70, "", ""],
        ]),
      ]),
    ).toEqual(["T11 peringatan"]);
    expect(kode([pk(dua), monev(1, [[N, "Indeks", 80, 80, 80]])])).toEqual(["T11 peringatan"]);
  });
  test("a year that is not over needs no realisasi yet", () => {
    expect(kode([pk([[N, "Indeks", 80]]), monev(1, [[N, "Indeks", 80, "", ""]])])).toEqual([]);
  });
  test("the Renstra may name an indikator for other years only", () => {
    expect(
      kode([
        renstra([
          [N, "Indeks", 70, 80, 85, 90],
          [P, "%", "", "", 80, 90],
        ]),
        pk([[N, "Indeks", 80]]),
      ]),
    ).toEqual([]);
  });
});

describe("T12", () => {
  test.each([
    ["an SPBE above 5", "Indeks SPBE", "Indeks", 28, "T12 galat"],
    ["a negative target", N, "Indeks", -5, "T12 galat"],
    ["a target of 0", N, "Indeks", 0, "T12 peringatan"],
    ["a part above its whole", "Persentase izin yang terbit", "%", 101, "T12 galat"],
    ["above a scale in words", "Indeks layanan (skala 1-4)", "Indeks", 4.1, "T12 galat"],
  ] as const)("fires for %s", (_, nama, satuan, target, harapan) =>
    expect(kode([pk([[nama, satuan, target]])])).toEqual([harapan]),
  );
  test.each([
    ["SPBE at 5", "Indeks SPBE", "Indeks", 5],
    ["a growth above 100", "Persentase pertumbuhan investasi yang terealisasi", "%", 120],
    ["deflation", "Pertumbuhan ekonomi", "%", -1.2],
    ["the whole", "Persentase izin yang terbit", "%", 100],
  ] as const)("must not fire for %s", (_, nama, satuan, target) =>
    expect(kode([pk([[nama, satuan, target]])])).toEqual([]),
  );
  test("a running total that falls, not a level that does", () => {
    const buku = (pola: string) => [
      pk([[N, "Dokumen", 70]]),
      aksi([[N, "Dokumen", 70, 10, 30, 50, 70, pola]]),
      monev(1, [[N, "Dokumen", 70, 10, 28]]),
      monev(2, [[N, "Dokumen", 70, 30, 27]]),
    ];
    expect(kode(buku("kumulatif"))).toEqual(["T12 peringatan"]);
    expect(kode(buku("posisi"))).toEqual([]);
  });
  test("more spent than the pagu", () => {
    const boros = (realisasi: number) =>
      lembar("Realisasi", [
        ["ANGGARAN DAN REALISASI BELANJA PER SASARAN TAHUN 2024"],
        ["No", "Sasaran", "Anggaran (Rp)", "Realisasi (Rp)", "%"],
        [1, "Meningkatnya mutu layanan", 1_000_000, realisasi, ""],
      ]);
    expect(kode([boros(1_000_001)])).toEqual(["T12 peringatan"]);
    expect(kode([boros(1_000_000)])).toEqual([]);
  });
});

test("T13 an Excel error where a figure is read", () => {
  expect(kode([pk([[N, "Indeks", "#REF!"]])])).toEqual(["T13 galat"]);
});

test("T20 percent in one document, something else in another; indeks and nilai are one", () => {
  expect(kode([pk([[N, "%", 80]]), pengukuran([[N, "Dokumen", 80, 80, ""]])])).toEqual(["T20 peringatan"]);
  expect(kode([pk([[N, "Indeks", 80]]), pengukuran([[N, "Nilai", 80, 80, ""]])])).toEqual([]);
  expect(kode([pk([[P, "Persen (%)", 80]]), pengukuran([[P, "%", 80, 80, ""]])])).toEqual([]);
});

test("T22 a past quarter without realisasi, but not what is released once", () => {
  const dua = (tw: 1 | 2, a: number | string) =>
    monev(tw, [
      [N, "Indeks", 80, 80, a],
      [P, "%", 70, 70, 70],
    ]);
  const rencana = pk([
    [N, "Indeks", 80],
    [P, "%", 70],
  ]);
  const terlambat = (a: number | string) => kode([rencana, dua(1, a), dua(2, 80)]).filter((k) => k.startsWith("T22"));
  expect(terlambat("")).toEqual(["T22 peringatan"]);
  expect(terlambat(80)).toEqual([]);
});

test("T23 and T24 look at the Renstra", () => {
  expect(
    kode([
      renstra([[N, "Indeks", 70, 80, 85, 90]]),
      pk([
        [N, "Indeks", 80],
        [P, "%", 70],
      ]),
    ]),
  ).toEqual(["T23 catatan"]);
  expect(kode([renstra([[N, "Indeks", 70, 80, 75, 90]]), pk([[N, "Indeks", 80]])])).toEqual(["T24 catatan"]);
});
