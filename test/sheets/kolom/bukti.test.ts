import fc from "fast-check";
import { kenaliTabel } from "../../../src/sheets/kenali-tabel";
import { isSebagianTahun, twJudul } from "../../../src/sheets/kolom/sebagian-tahun";
import type { TabelDikenal } from "../../../src/sheets/layout";
import { lembar, type Baris } from "../../alat/lembar";

function tabel(judul: string, ...baris: readonly Baris[]): TabelDikenal {
  const [satu] = kenaliTabel(lembar("Lembar", [[judul], ...baris]));
  if (!satu) throw new Error("no table");
  return satu;
}

const arti = (d: TabelDikenal): (string | null)[] => d.tabel.kolom.map((k) => k.konsep);
const KEPALA = ["Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"];

describe("arithmetic over the rows that staff have filled", () => {
  const isi = (hasil: readonly number[]): Baris[] => hasil.map((h, i) => ["S", `Indikator ${i}`, 80, 72, h]);

  test.each<[string, number[], string, string]>([
    ["72 of 80 is 90 percent: proved", [90, 90, 90], "pasti", "yakin"],
    ["as fractions: proved", [0.9, 0.9, 0.9], "pasti", "yakin"],
    ["(2 × 80 − 72) / 80 = 110, the formula of what is better lower", [110, 110, 110], "yakin", "yakin"],
    ["80 / 72 = 111.11, the other way round", [111.11, 111.11, 111.11], "pasti", "yakin"],
    ["no figure of the row explains 37", [37, 37, 37], "ragu", "ragu"],
    ["two rows alone are a slip, no refutation", [37, 37], "yakin", "yakin"],
    ["one row that fits speaks for the reading", [37, 37, 37, 90], "yakin", "yakin"],
  ])("%s", (_, hasil, kolom, seluruhnya) => {
    const { bacaan } = tabel("PENGUKURAN KINERJA TAHUN 2024", KEPALA, ...isi(hasil));
    expect(bacaan.kolom.at(-1)?.keyakinan).toBe(kolom);
    expect(bacaan.keyakinan).toBe(seluruhnya);
  });
});

test("a sasaran of numbers is no sasaran, and counts against a target in percent are doubtful", () => {
  const kepala = ["No", "Jenis Pelayanan", "Indikator", "Sasaran", "Target (%)", "Realisasi", "Capaian (%)"];
  const d = tabel(
    "CAPAIAN SPM TAHUN 2024",
    kepala,
    [1, "Ibu", "Ibu dilayani", 400, 100, 380],
    [2, "Balita", "Balita dilayani", 1500, 100, 1200],
  );
  expect(d.kolom("sasaran")).toBeNull();
  expect(d.bacaan.keyakinan).toBe("ragu");
});

test.each([
  ["RENCANA AKSI TAHUN 2026", "target"],
  ["EVALUASI KINERJA TAHUN 2026", "capaian"],
  ["DINAS CONTOH", "capaian-target"],
])("“Pencapaian Target” under %s is %s", (judul, konsep) => {
  const d = tabel(
    judul,
    ["Sasaran", "Indikator", "Satuan", "PENCAPAIAN TARGET", "", "", ""],
    ["", "", "", "TW 1", "TW 2", "TW 3", "TW 4"],
    ["S", "Nilai A", "Nilai", 1, 2, 3, 4],
  );
  expect(arti(d).slice(3)).toEqual([konsep, konsep, konsep, konsep]);
});

test.each<[string, number | null, boolean]>([
  ["periode januari - maret 2024", 1, true],
  ["periode juli s.d. september", 3, true],
  ["januari sampai dengan juni 2024", 2, true],
  ["januari sampai dengan mei 2024", null, true],
  ["s.d. juni 2024", null, false],
  ["s.d. mei 2024", null, true],
  ["laporan bulan agustus 2024", null, true],
  ["s/d bulan desember 2024", null, false],
  ["triwulan i s.d. ii tahun 2024", null, true],
  ["triwulan i s.d. iv tahun 2024", null, false],
  ["januari - desember 2024", null, false],
  ["triwulan ii tahun 2024", 2, false],
  ["pengukuran kinerja tahun 2024", null, false],
])("title “%s”: quarter %s, part of a year %s", (judul, tw, sebagian) => {
  expect(twJudul(judul)).toBe(tw);
  expect(isSebagianTahun(judul)).toBe(sebagian);
});

test("the order of other columns never changes what target, realisasi and capaian are", () => {
  const sisipan = fc.subarray(["Satuan", "Formula", "Penanggung Jawab", "Keterangan"], { minLength: 0 });
  fc.assert(
    fc.property(sisipan, sisipan, (kiri, kanan) => {
      const kepala = [
        "Sasaran",
        "Indikator",
        ...kiri,
        "Target",
        "Realisasi",
        "Capaian (%)",
        ...kanan.filter((k) => !kiri.includes(k)),
      ];
      const baris = kepala.map((k) =>
        k === "Target" ? 80 : k === "Realisasi" ? 72 : k === "Capaian (%)" ? 90 : "isi",
      );
      const d = tabel("PENGUKURAN KINERJA TAHUN 2024", kepala, baris);
      const [kelompok] = d.kelompok;
      const kolom = [kelompok?.target, kelompok?.realisasi, kelompok?.persen].map((k) => k?.column);
      expect(kolom).toEqual(["Target", "Realisasi", "Capaian (%)"].map((k) => kepala.indexOf(k)));
    }),
    { numRuns: 60 },
  );
});
