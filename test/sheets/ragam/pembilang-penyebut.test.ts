import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const IBU = "Persentase ibu hamil terlayani";
const MUTU = "Persentase puskesmas terakreditasi";
/** 81 of 100 is 81 %, 90 % of a target of 90; 44 of 50 is 88 %, 110 % of 80. */
const DAFTAR = { [IBU]: [90, 81, 90], [MUTU]: [80, 88, 110] };
const BELUM = { [IBU]: [90, null, null], [MUTU]: [80, null, null] };

const ukur = (...baris: readonly Baris[]): ReturnType<typeof hitungLembar> =>
  hitungLembar(lembar("Ukur", [["PENGUKURAN KINERJA TAHUN 2024"], ...baris]));
const kepala = (...judul: readonly string[]): Baris => ["No", "Indikator Kinerja", "Target", ...judul];
const isi = (hasil: readonly [number | "", number | ""], ...akhir: Baris): Baris[] => [
  [1, IBU, 90, 81, 100, hasil[0], ...akhir],
  [2, MUTU, 80, 44, 50, hasil[1], ...akhir],
];

describe("a numerator, a denominator and what the one by the other is", () => {
  it.each([
    ["X", "Y", "X/Y x 100"],
    ["Pembilang", "Penyebut", "%"],
    ["Numerator", "Denominator", "(N/D) x 100%"],
    ["Pembilang", "Penyebut", "Pembilang/Penyebut"],
    ["a", "b", "a/b x 100%"],
  ])("takes the third of “%s | %s | %s” for the realisasi, as its filled rows say", (x, y, hasil) => {
    const satu = ukur(kepala(x, y, hasil, "Capaian (%)"), ...isi([81, 88], ""));
    expect(daftar(satu)).toEqual(DAFTAR);
    expect(tulisan(satu)).toEqual({ G3: 90, G4: 110 });
  });

  it("never takes the denominator for it: 100 is not what was reached", () => {
    const satu = ukur(
      kepala("Realisasi", "", "", "Capaian (%)"),
      ["", "", "", "X", "Y", "X/Y x 100", ""],
      ...isi([81, 88], ""),
    );
    expect(daftar(satu)).toEqual(DAFTAR);
    expect(tulisan(satu)).toEqual({ G4: 90, G5: 110 });
  });

  it("proposes the division where it is still blank, and writes nothing for it", () => {
    const satu = ukur(kepala("X", "Y", "X/Y x 100", "Capaian (%)"), ...isi(["", ""], ""));
    expect(daftar(satu)).toEqual(BELUM);
    expect(tulisan(satu)).toEqual({});
    expect(kodeTemuan(satu)).toEqual(["T11", "T11"]);
  });

  it("takes “Capaian” for the realisasi where its rows are the division: 81, not 90", () => {
    expect(daftar(ukur(kepala("Pembilang", "Penyebut", "Capaian (%)"), ...isi([81, 88])))).toEqual(DAFTAR);
  });

  it.each([
    ["90 and 110, the capaian", [90, 110]],
    ["still blank", ["", ""]],
  ] as const)("asks where “Capaian” is %s, and says of which columns", (_, hasil) => {
    expect(() => ukur(kepala("Pembilang", "Penyebut", "Capaian"), ...isi(hasil))).toThrow(
      "kolom “Pembilang” dan “Penyebut” hanya berisi pembilang dan penyebut, dan tidak ada kolom yang pasti berisi hasil baginya",
    );
  });

  it("takes the division below “Target” for the target", () => {
    const satu = ukur(
      ["No", "Indikator Kinerja", "Target", "", "", "Realisasi", "", "", "Capaian"],
      ["", "", "Pembilang", "Penyebut", "%", "Pembilang", "Penyebut", "%", ""],
      [1, IBU, 90, 100, 90, 81, 100, 81, ""],
      [2, MUTU, 40, 50, 80, 44, 50, 88, ""],
    );
    expect(daftar(satu)).toEqual(DAFTAR);
    expect(tulisan(satu)).toEqual({ I4: 90, I5: 110 });
  });
});

describe("a column between target and capaian whose header is not known", () => {
  it("is the realisasi where the filled capaian are computed from it", () => {
    const satu = ukur(kepala("Output", "Capaian (%)"), [1, IBU, 90, 81, 90], [2, MUTU, 80, 88, 110]);
    expect(daftar(satu)).toEqual(DAFTAR);
  });

  it.each([
    ["nothing is filled", "", ""],
    ["one row alone says so", 90, ""],
    ["the filled rows say otherwise", 81, 88],
  ])("is none where %s, and the sentence names it", (_, a, b) => {
    expect(() => ukur(kepala("Output", "Capaian (%)"), [1, IBU, 90, 81, a], [2, MUTU, 80, 88, b])).toThrow(
      "tidak ada kolom yang dikenali sebagai realisasinya (“Output”)",
    );
  });
});

it("names the rows of a table laid on its side, and how it would be read", () => {
  const mendatar = lembar("Sisi", [
    ["CAPAIAN KINERJA TAHUN 2024"],
    ["Uraian", IBU, MUTU],
    ["Target", 90, 80],
    ["Realisasi", 81, 88],
    ["Capaian (%)", "", ""],
  ]);
  expect(() => hitungLembar(mendatar)).toThrow(
    "lembar “Sisi” berisi “Target” (A3) dan “Realisasi” (A4) sebagai baris, dengan nama indikatornya berderet ke kanan di baris 2",
  );
});

const TRIWULAN = ["TW I", "TW II", "TW III", "TW IV"];
/** The same target in every quarter makes the last the year's: 81 of 90, 88 of 80. */
const SETAHUN = { [IBU]: [90, 81, 90], [MUTU]: [80, 88, 110] };
const tanpaPola = (hasil: ReturnType<typeof hitungLembar>): boolean =>
  kodeTemuan(hasil).every((kode) => kode === "T17");

it("keeps the realisasi of every quarter that is a percentage, with its parts or without", () => {
  const berbagian = ukur(
    ["No", "Indikator", "Target", ...TRIWULAN.flatMap((tw) => [tw, "", ""]), "Capaian"],
    ["", "", "", ...TRIWULAN.flatMap(() => ["X", "Y", "%"]), ""],
    [1, IBU, 90, 20, 25, 80, 42, 50, 84, 60, 75, 80, 81, 100, 81, ""],
    [2, MUTU, 80, 10, 12.5, 80, 20, 25, 80, 33, 37.5, 88, 44, 50, 88, ""],
  );
  const polos = ukur(
    ["No", "Indikator", "Target (%)", ...TRIWULAN.map((tw) => `Realisasi ${tw} (%)`), "Capaian (%)"],
    [1, IBU, 90, 80, 84, 80, 81, ""],
    [2, MUTU, 80, 80, 80, 88, 88, ""],
  );
  for (const satu of [berbagian, polos]) {
    expect(daftar(satu)).toEqual(SETAHUN);
    expect(tanpaPola(satu)).toBe(true);
  }
});
