import { daftar, hitungLembar, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";
import type { HasilOlah } from "../../../src/app/olah-hitung";

const ukur = (...baris: readonly Baris[]): HasilOlah =>
  hitungLembar(lembar("Ukur", [["PENGUKURAN KINERJA TAHUN 2023"], ...baris]));
const KINI = { "Indeks Kualitas Air": [54, 51.3, 95], "Indeks Kualitas Udara": [80, 84, 105] };
const HASIL = ["Target", "Realisasi", "Capaian (%)"] as const;
const AIR = ["Meningkatnya mutu air", "Indeks Kualitas Air", 54, 51.3, ""] as const;
const UDARA = ["Meningkatnya mutu udara", "Indeks Kualitas Udara", 80, 84, ""] as const;
const TUJUAN = ["Lestarinya lingkungan", "Indeks Kualitas Lingkungan Hidup", 60, 57, ""] as const;
const KOSONG = ["", "", "", "", ""] as const;

describe("tujuan and sasaran side by side, each measured", () => {
  const terisi = { E3: 95, J3: 95, J4: 105 };

  it.each([
    ["Indikator Tujuan", "Indikator Sasaran"],
    ["Indikator Kinerja Tujuan", "Indikator Kinerja Sasaran"],
    ["Indikator Kinerja", "Indikator Kinerja"],
    ["IKU Tujuan", "IKU Sasaran"],
  ])("under %s and %s: results of both, the list the sasaran's", (tujuan, sasaran) => {
    const hasil = ukur(
      ["Tujuan", tujuan, ...HASIL, "Sasaran", sasaran, ...HASIL],
      [...TUJUAN, ...AIR],
      [...KOSONG, ...UDARA],
    );
    expect(tulisan(hasil)).toEqual(terisi);
    expect(daftar(hasil)).toEqual(KINI);
    expect(hasil.laporan.indikator.map((i) => i.sasaran)).toEqual(["Meningkatnya mutu air", "Meningkatnya mutu udara"]);
  });

  it("under group headings TUJUAN and SASARAN", () => {
    const hasil = ukur(
      ["TUJUAN", "", "", "", "", "SASARAN", "", "", "", ""],
      ["Uraian", "Indikator", ...HASIL, "Uraian", "Indikator", ...HASIL],
      [...TUJUAN, ...AIR],
      [...KOSONG, ...UDARA],
    );
    expect(tulisan(hasil)).toEqual({ E4: 95, J4: 95, J5: 105 });
    expect(daftar(hasil)).toEqual(KINI);
  });

  it("gives a sasaran its own satuan, not the tujuan's", () => {
    const hasil = ukur(
      ["Tujuan", "Indikator Tujuan", "Satuan", "Target", "Sasaran", "Indikator Sasaran", "Satuan", ...HASIL],
      ["Lestarinya hutan", "Luas hutan", "Ha", 60, "Bersihnya udara", "Persentase udara bersih", "%", 80, 84, ""],
    );
    const baris = hasil.dokumen.flatMap((d) => (d.bentuk === "indikator" ? d.baris : []));
    expect(baris.map((b) => [b.indikator.teks, b.satuan?.teks])).toEqual([["Persentase udara bersih", "%"]]);
    expect(daftar(hasil)).toEqual({ "Persentase udara bersih": [80, 84, 105] });
  });

  it("keeps a tujuan's target out of a PK", () => {
    const hasil = hitungLembar(
      lembar("PK", [
        ["PERJANJIAN KINERJA TAHUN 2023"],
        ["Tujuan", "Indikator Tujuan", "Target", "Sasaran", "Indikator Sasaran", "Target"],
        ["Lestarinya lingkungan", "Indeks Kualitas Lingkungan Hidup", 60, "Mutu air naik", "Indeks Kualitas Air", 54],
      ]),
    );
    expect(daftar(hasil)).toEqual({ "Indeks Kualitas Air": [54, null, null] });
  });

  it.each([
    [["Sasaran", "Indikator", "Target", "Realisasi", "Indikator", "Target", "Realisasi", "Capaian (%)"]],
    [["Tujuan", "Sasaran", "Indikator", "Target", "Realisasi", "Indikator", "Target", "Realisasi", "Capaian (%)"]],
  ])("refuses two measured indikator of one sasaran: %j", (kepala) => {
    const nama = kepala.slice(0, -7).map((k) => `Lestarinya ${k}`);
    expect(() => ukur(kepala, [...nama, "Indeks A", 60, 57, "Indeks B", 54, 51.3, ""])).toThrow("Ukur");
  });
});

describe("a tujuan's indikator in the rows of the sasaran's", () => {
  const [, ...ukuranTujuan] = TUJUAN;
  const [, ...ukuranAir] = AIR;
  const [, ...ukuranUdara] = UDARA;
  const KEPALA = ["Tujuan", "Sasaran", "Indikator Kinerja", ...HASIL] as const;

  it("gets its result in place and is not the unit's", () => {
    const hasil = ukur(
      KEPALA,
      ["Lestarinya lingkungan", "", ...ukuranTujuan],
      ["", AIR[0], ...ukuranAir],
      ["", UDARA[0], ...ukuranUdara],
    );
    expect(tulisan(hasil)).toEqual({ F3: 95, F4: 95, F5: 105 });
    expect(daftar(hasil)).toEqual(KINI);
  });

  it.each([
    [
      ["Tujuan/Sasaran", "Indikator Kinerja", ...HASIL],
      ["Tujuan 1: Lestari", "Sasaran 1: Air", "Sasaran 2: Udara"],
    ],
    [
      ["Level", "Indikator Kinerja", ...HASIL],
      ["Tujuan", "Sasaran", "Sasaran"],
    ],
  ] as const)("is told by its label under %j", (kepala, [tujuan, air, udara]) => {
    const hasil = ukur(kepala, [tujuan, ...ukuranTujuan], [air, ...ukuranAir], [udara, ...ukuranUdara]);
    expect(tulisan(hasil)).toEqual({ E3: 95, E4: 95, E5: 105 });
    expect(daftar(hasil)).toEqual(KINI);
  });

  it("is not told where the tujuan has no sasaran: it stays listed, under no other tujuan's sasaran", () => {
    const hasil = ukur(
      KEPALA,
      ["Lestarinya lingkungan", AIR[0], ...ukuranAir],
      ["Bersihnya udara", "", ...ukuranUdara],
    );
    expect(daftar(hasil)).toEqual(KINI);
    expect(hasil.laporan.indikator.map((i) => i.sasaran)).toEqual(["Meningkatnya mutu air", null]);
  });

  it("is none where the tujuan is only written again beside a further indikator of its sasaran", () => {
    const hasil = ukur(KEPALA, ["Lestari", "Mutu naik", ...ukuranAir], ["Lestari", "", ...ukuranUdara]);
    expect(hasil.laporan.indikator.map((i) => i.sasaran)).toEqual(["Mutu naik", "Mutu naik"]);
  });
});

it("lists the indikator of tujuan of a unit that has no others", () => {
  const hasil = ukur(["Tujuan", "Indikator Tujuan", ...HASIL], [...AIR], [...UDARA]);
  expect(daftar(hasil)).toEqual(KINI);
});
