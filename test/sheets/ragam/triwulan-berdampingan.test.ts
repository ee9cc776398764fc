import { anggaran, daftar, hitungLembar, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const TW = ["I", "II", "III", "IV"];
const JUTA = 1_000_000;

describe("what was reached each quarter beside the money of each quarter", () => {
  const kepala = (uang: string, capaian: string, total: string): Baris[] => [
    ["MONEV RENCANA AKSI TAHUN 2025"],
    [
      ...["No", "Sasaran", "Indikator", "Satuan", "Target Triwulan", "", "", "", capaian, "", "", "", total],
      ...["Program", "Anggaran", uang, "", "", ""],
    ],
    ["", "", "", "", ...TW, ...TW, "", "", "", ...TW],
  ];
  const isi: Baris[] = [
    [
      ...[1, "Jalan baik", "Panjang jalan", "Km", 5, 5, 5, 5, 4, 5, 6, 5, ""],
      ...["Program Jalan", 100 * JUTA, 20 * JUTA, 20 * JUTA, 25 * JUTA, 30 * JUTA],
    ],
    [
      ...[2, "Jalan baik", "Persentase jalan mantap", "%", 60, 62, 64, 66, 60, 61, 62, 63, ""],
      ...["Program Jembatan", 50 * JUTA, 5 * JUTA, 10 * JUTA, 10 * JUTA, 20 * JUTA],
    ],
  ];

  it("20 of 20 km by the sum and 5 of 5 by the last quarter, 63 of 66 % by the last quarter, and 140 of 150 million", () => {
    const hasil = hitungLembar(
      lembar("Monev", [...kepala("Realisasi Anggaran per Triwulan", "Capaian Triwulan", "Capaian Total"), ...isi]),
    );
    expect(daftar(hasil)).toEqual({
      "Panjang jalan": [20, 20, 100],
      "Persentase jalan mantap": [66, 63, 95.45],
    });
    expect(tulisan(hasil)).toEqual({ M4: 100, M5: 95.45 });
    expect(anggaran(hasil)).toEqual([150 * JUTA, 140 * JUTA]);
  });

  it("says nothing of the year's money where the amounts may be totals so far and no header tells", () => {
    const hasil = hitungLembar(
      lembar("Monev", [...kepala("Realisasi Anggaran Triwulan", "Realisasi Triwulan", "% Capaian"), ...isi]),
    );
    expect(tulisan(hasil)).toEqual({ M4: 100, M5: 95.45 });
    expect(anggaran(hasil)).toEqual([150 * JUTA, null]);
  });

  it("keeps amounts beyond the pagu for staff to answer, although the header says per quarter", () => {
    const naik = isi.map((baris): Baris => [...baris.slice(0, -4), ...[20, 60, 80, 95].map((n) => n * JUTA)]);
    const hasil = hitungLembar(
      lembar("Monev", [...kepala("Realisasi Anggaran tiap Triwulan", "Capaian Triwulan", "Capaian Total"), ...naik]),
    );
    expect(anggaran(hasil)).toEqual([150 * JUTA, null]);
  });
});

describe("“Kinerja | Anggaran” under the target, and under realisasi and capaian of each quarter", () => {
  const KEPALA = TW.flatMap((t) => [`Realisasi TW ${t}`, "", `Capaian (%) TW ${t}`, ""]);
  const SISI = Array.from({ length: 9 }, () => ["Kinerja", "Anggaran"]).flat();
  const isi = (nama: string, target: number, pagu: number, tw: readonly (readonly [number, number])[]): Baris => [
    ...[1, "Jalan baik", `Program ${nama}`, `Panjang ${nama}`, "Km", target, pagu],
    ...tw.flatMap(([r, u]) => [r, u, "", ""]),
  ];
  const hitung = (...baris: readonly Baris[]): ReturnType<typeof hitungLembar> =>
    hitungLembar(
      lembar("Monev", [
        ["MONEV RENCANA AKSI TAHUN 2024"],
        ["No", "Sasaran", "Program", "Indikator", "Satuan", "Target", "", ...KEPALA],
        ["", "", "", "", "", ...SISI],
        ...baris,
      ]),
    );
  const naik = (satuan: number): (readonly [number, number])[] =>
    [20, 20, 25, 30].map((n, i) => [[4, 5, 6, 5][i] ?? 0, n * satuan] as const);

  it("adds amounts that fall in one row: 95 of 100 million and 45 of 50; each quarter's km of 20", () => {
    const turun = [10, 5, 10, 20].map((n) => [2, n * JUTA] as const);
    const hasil = hitung(isi("A", 20, 100 * JUTA, naik(JUTA)), isi("B", 10, 50 * JUTA, turun));
    expect(anggaran(hasil)).toEqual([150 * JUTA, 140 * JUTA]);
    expect(tulisan(hasil)).toMatchObject({ J4: 20, K4: 20, N4: 25, J5: 20, K5: 20, O5: 10 });
  });

  it("says nothing of the year's money where the amounts may be totals so far", () => {
    expect(anggaran(hitung(isi("A", 20, 100 * JUTA, naik(JUTA))))).toEqual([100 * JUTA, null]);
  });

  it("takes percentages below “Anggaran” for no amounts", () => {
    expect(anggaran(hitung(isi("A", 20, 100 * JUTA, naik(1))))).toEqual([null, null]);
  });
});

describe("totals so far that a header names", () => {
  const buku = (target: string, realisasi: string, ...isi: readonly Baris[]): ReturnType<typeof hitungLembar> =>
    hitungLembar(
      lembar("Monev", [
        ["MONEV KINERJA TAHUN 2024"],
        ["Sasaran", "Indikator", "Satuan", target, "", "", "", realisasi, "", "", "", "% Capaian", "", "", ""],
        ["", "", "", ...TW.map((t) => `TW ${t}`), ...TW.map((t) => `TW ${t}`), ...TW.map((t) => `TW ${t}`)],
        ...isi,
      ]),
    );

  it.each([
    ["Target Kumulatif", "Realisasi Kumulatif"],
    ["Target s.d. Triwulan", "Realisasi s.d. Triwulan"],
  ])("%s: the target of TW IV is the year's, also before the year is over", (target, realisasi) => {
    const hasil = buku(
      target,
      realisasi,
      ["S", "Jumlah publikasi", "Buku", 10, 20, 30, 40, 8, 20, 27],
      ["S", "Jumlah survei", "Survei", 0, 0, 0, 5, "-", "-", "-"],
    );
    expect(daftar(hasil)).toEqual({ "Jumlah publikasi": [40, 27, 67.5], "Jumlah survei": [5, null, null] });
    expect(tulisan(hasil)).toEqual({ L4: 80, M4: 100, N4: 90 });
  });

  it("leaves the year without a target where only the first quarters have one", () => {
    const hasil = buku("Target Kumulatif", "Realisasi Kumulatif", [
      "S",
      "Jumlah publikasi",
      "Buku",
      10,
      20,
      "",
      "",
      8,
      20,
    ]);
    expect(daftar(hasil)).toEqual({ "Jumlah publikasi": [null, 20, null] });
  });
});
