import { sekaligus } from "../../src/domain/alur/bertahap";
import { penjelasanMonev } from "../../src/naskah/kalimat/n7-faktor";
import { semuaTabel } from "../../src/plan/lembar/rencana-tabel";
import type { SheetSnapshot } from "../../src/sheets/snapshot";
import { isKurang } from "../../src/tables/model-tabel";
import { hitungLembar } from "../alat/hitung-lembar";
import { bukuKerja, lembar, type Baris } from "../alat/lembar";

const TW = ["I", "II", "III", "IV"] as const;
const JUDUL: Baris[] = [["MONITORING DAN EVALUASI RENCANA AKSI TAHUN 2024"], ["DINAS CONTOH KABUPATEN CONTOH"], [""]];
const KEPALA = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target 2024"];

function olah(...semua: readonly SheetSnapshot[]) {
  const hasil = hitungLembar(...semua);
  const tabel = sekaligus(semuaTabel(hasil.laporan, bukuKerja(...semua)));
  /** One column of a table's body, by its header. */
  const kolom = (nomor: string, judul: string) => {
    const satu = tabel.find((t) => t.nomor === nomor);
    if (!satu || isKurang(satu)) throw new Error(`${nomor} is not made`);
    const daun = satu.kepala.flatMap((k) => ("anak" in k ? k.anak : [k]));
    const ke = daun.findIndex(({ teks }) => teks === judul);
    return satu.baris.map(({ sel }) => sel[ke]?.isi);
  };
  return {
    ...hasil,
    kolom,
    penjelasan: () => TW.map((tw) => kolom(`Lampiran 5 TW ${tw}`, `PENJELASAN PROGRES TW ${tw}`)),
  };
}

test("what staff say under each quarter is that quarter's: the first was said of all four", () => {
  const bagian = ["Target", "Realisasi", "Kendala"];
  const { laporan, penjelasan } = olah(
    lembar("Monev", [
      ...JUDUL,
      [...KEPALA, ...TW.flatMap((tw) => [`Triwulan ${tw}`, "", ""])],
      ["", "", "", "", "", ...bagian, ...bagian, ...bagian, ...bagian],
      [
        1,
        "Layanan",
        "Nilai SAKIP",
        "Nilai",
        80,
        10,
        9,
        "lambat",
        20,
        19,
        "mulai lancar",
        40,
        41,
        "",
        80,
        79,
        "kurang staf",
      ],
    ]),
  );
  expect(penjelasan()).toEqual([["lambat"], ["mulai lancar"], [""], ["kurang staf"]]);
  expect(penjelasanMonev(laporan.indikator[0]!)?.teks).toBe("kurang staf");
});

const berjajar = (realisasi: readonly (number | string)[], kata: string) =>
  lembar("Monev", [
    ...JUDUL,
    [...KEPALA, "Target", "", "", "", "Realisasi", "", "", "", "Penjelasan"],
    ["", "", "", "", "", ...TW.map((tw) => `TW ${tw}`), ...TW.map((tw) => `TW ${tw}`), ""],
    [1, "Layanan", "Nilai SAKIP", "Nilai", 80, 10, 20, 40, 80, ...realisasi, kata],
  ]);

test.each([
  ["the third, where the fourth is not reported", [9, 19, 41, ""], [[""], [""], ["kurang staf"], [""]]],
  ["the fourth, where all are", [9, 19, 41, 79], [[""], [""], [""], ["kurang staf"]]],
] as const)(
  "words that one sheet has for the whole year are of the last quarter that it reports of: %s",
  (_, isi, harapan) => {
    expect(olah(berjajar(isi, "kurang staf")).penjelasan()).toEqual(harapan);
  },
);

test("a percentage keeps its sign where no column tells the unit", () => {
  const hasil = olah(
    lembar("Monev", [
      ...JUDUL,
      [
        "No",
        "Sasaran",
        "Indikator Kinerja",
        "Target Tahunan",
        ...TW.flatMap((tw) => [`Target TW ${tw}`, `Realisasi TW ${tw}`]),
      ],
      [1, "Layanan", "Temuan yang ditindaklanjuti", "90%", "20%", "25%", "45%", "50%", "70%", "68%", "90%", "88%"],
      [2, "Layanan", "Dokumen yang disusun", 4, 1, 1, 1, 1, 1, 1, 1, 1],
    ]),
  );
  expect(hasil.kolom("III.2", "SATUAN")).toEqual(["%", ""]);
  expect(hasil.kolom("Lampiran 5 TW II", "SATUAN")).toEqual(["%", ""]);
});
