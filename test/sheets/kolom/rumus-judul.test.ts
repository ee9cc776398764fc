import type { Keyakinan } from "../../../src/domain/dokumen/bacaan";
import { bacaLembar } from "../../../src/sheets/baca-lembar";
import { hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const NOMOR: Baris = ["1", "2", "3", "4", "5", "6"];
const satuTahun = (nomor: Baris, ...isi: readonly Baris[]): Baris[] => [
  ["CAPAIAN KINERJA TAHUN 2024"],
  ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian"],
  ...(nomor.length > 0 ? [nomor] : []),
  ...isi,
];

function keyakinan(baris: readonly Baris[]): Record<string, Keyakinan> {
  const [dokumen] = bacaLembar(lembar("Kinerja", baris)).dokumen;
  const kolom = dokumen?.asal.bacaan?.kolom ?? [];
  return Object.fromEntries(kolom.map((k) => [k.judul.at(-1) ?? "", k.keyakinan]));
}

const PASTI = { Target: "pasti", Realisasi: "pasti", Capaian: "pasti", Indikator: "yakin" };

describe("the formula in a header", () => {
  it.each<[string, Baris]>([
    ["in the row of column numbers", [...NOMOR.slice(0, 5), "6 = 5/4x100%"]],
    ["with brackets", ["(1)", "(2)", "(3)", "(4)", "(5)", "(6=5:4x100)"]],
    ["of what is better lower", [...NOMOR.slice(0, 5), "6=((2*4)-5)/4*100"]],
  ])("proves the columns that it divides: %s", (_, nomor) => {
    expect(keyakinan(satuTahun(nomor, [1, "Indeks Kepuasan", "Indeks", 80, 84]))).toMatchObject(PASTI);
  });

  it("proves nothing without numbers to point at, nor where they point at no figures", () => {
    const yakin = { Target: "yakin", Realisasi: "yakin", Capaian: "yakin" };
    const isi: Baris = [1, "Indeks Kepuasan", "Indeks", 80, 84];
    expect(keyakinan(satuTahun([], isi))).toMatchObject(yakin);
    expect(keyakinan(satuTahun([...NOMOR.slice(0, 5), "6 = 3/2x100%"], isi))).toMatchObject(yakin);
  });

  const DUA_TAHUN: readonly Baris[] = [
    ["LAPORAN KINERJA TAHUN 2024"],
    ["Indikator", "Tahun 2023", "", "", "Tahun 2024"],
    ["", "Target", "Realisasi", "Capaian", "Target", "Realisasi", "Capaian"],
  ];

  it("2023: 72 of 80 is 90; 2024: 84 of 80 is 105", () => {
    const hasil = hitungLembar(
      lembar("Kinerja", [
        ...DUA_TAHUN,
        ["1", "2", "3", "4 = 3/2x100%", "5", "6", "7 = 6/5x100%"],
        ["Indeks Kepuasan", 80, 72, "", 80, 84],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ D5: 90, G5: 105 });
  });

  const TERTUKAR: Baris = ["1", "2", "3", "4 = 3/2x100%", "5", "6", "7 = 3/2x100%"];

  it("asks before anything is written where it speaks of two other figures", () => {
    const lain = lembar("PK", [
      ["PERJANJIAN KINERJA TAHUN 2024"],
      ["No", "Sasaran", "Indikator", "Satuan", "Target"],
      [1, "Layanan baik", "Indeks Kepuasan", "Indeks", 80],
    ]);
    const kinerja = lembar("Kinerja", [...DUA_TAHUN, TERTUKAR, ["Indeks Kepuasan", 80, 72, "", 80, 84]]);
    const hasil = hitungLembar(lain, kinerja);
    expect(tulisan(hasil)).toEqual({});
    expect(kodeTemuan(hasil)).toContain("T25");
  });

  it("yields to the rows that staff have filled", () => {
    const hasil = hitungLembar(
      lembar("Kinerja", [
        ...DUA_TAHUN,
        TERTUKAR,
        ["Indeks Kepuasan", 80, 72, "", 80, 84, 105],
        ["Nilai SAKIP", 70, 63, "", 70, 66.5, 95],
        ["Indeks Inovasi", 50, 45, "", 50, 56],
      ]),
    );
    expect(tulisan(hasil)).toMatchObject({ D5: 90, D6: 90, D7: 90, G7: 112 });
  });
});

describe("a capaian far above 100 %", () => {
  const BERUMUS: Baris = [...NOMOR.slice(0, 5), "6 = 5/4x100%"];

  it("is written and told where the header divides all of it, 100 %, by a small target in %", () => {
    const hasil = hitungLembar(
      lembar("Kinerja", satuTahun(BERUMUS, [1, "Persentase desa tanggap", "", "20%", "100%"])),
    );
    expect(tulisan(hasil)).toEqual({ F4: 500 });
    expect(hasil.temuan.filter((t) => t.kode === "T12").map((t) => t.tingkat)).toEqual(["catatan"]);
  });

  it.each<[string, Baris, string, string | number, string | number]>([
    ["no header states the formula", [], "", "20%", "100%"],
    ["a comma may be lost", BERUMUS, "", "2,5%", "25%"],
    ["the figures have no % of their own", BERUMUS, "%", 20, 100],
    ["it is no percentage", BERUMUS, "Indeks", 3, 36],
  ])("is asked where %s", (_, nomor, satuan, target, realisasi) => {
    const hasil = hitungLembar(lembar("Kinerja", satuTahun(nomor, [1, "Desa tanggap", satuan, target, realisasi])));
    expect(tulisan(hasil)).toEqual({});
    expect(hasil.temuan.filter((t) => t.kode === "T12").map((t) => t.tingkat)).toEqual(["peringatan"]);
  });
});
