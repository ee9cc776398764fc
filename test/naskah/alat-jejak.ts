import { bacaTerbilang } from "../../src/domain/angka/terbilang";
import type { CellValue, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { isUnsur, teksUnsur, unsur } from "./dom";
import { bagianWord, xml } from "./alat-word";

const ANGKA = /\d[\d.]*(?:,\d+)?/g;
export const angkaDalam = (teks: string): string[] => (teks.match(ANGKA) ?? []).map((a) => a.replace(/[.,]$/, ""));

/** "10.193.879.100" and "2,80" by value. */
export const nilaiTulisan = (teks: string): number => Number(teks.replace(/\.(?=\d{3})/g, "").replace(",", "."));

/** Half away from zero, as a reader rounds. */
function bulat(nilai: number, desimal: number): number {
  const skala = 10 ** desimal;
  return (Math.sign(nilai) * Math.round(Math.abs(nilai) * skala * (1 + Number.EPSILON))) / skala;
}

/** Whether what is printed is this very number at the decimals that are printed. */
export function tercetak(teks: string, nilai: number): boolean {
  const desimal = (teks.split(",")[1] ?? "").length;
  return Math.abs(bulat(nilai, desimal) - nilaiTulisan(teks)) < 1e-9;
}

export interface Kalimat {
  /** Its bookmark, or what kind of line it is. */
  readonly kode: string;
  readonly teks: string;
}

/** Every line of a Word file that stands outside of its tables: headings, captions, sentences, sources. */
export function kalimatWord(isi: Uint8Array): Kalimat[] {
  const badan = unsur(xml.parse(bagianWord(isi)), "body")[0];
  return Array.from(badan?.childNodes ?? []).flatMap((satu): Kalimat[] => {
    if (!isUnsur(satu, "p")) return [];
    const penanda = unsur(satu, "bookmarkStart")
      .map((b) => b.getAttribute("w:name"))
      .find((nama) => nama?.startsWith("cp_") === true);
    const gaya = unsur(satu, "pStyle")[0]?.getAttribute("w:val");
    return [{ kode: penanda ?? gaya ?? "lain", teks: teksUnsur(satu) }];
  });
}

/** The figures of every cell of every table of a Word file. */
export const angkaTabel = (isi: Uint8Array): Set<number> =>
  new Set(unsur(xml.parse(bagianWord(isi)), "tc").flatMap((tc) => angkaDalam(teksUnsur(tc)).map(nilaiTulisan)));

const semuaSel = ({ sheets }: WorkbookSnapshot): CellValue[] => sheets.flatMap((s) => s.values.flat());

/** What the cells of a workbook hold: their numbers, and the figures inside their words. */
export function angkaBuku(snapshot: WorkbookSnapshot): { readonly angka: number[]; readonly kata: Set<string> } {
  const sel = semuaSel(snapshot);
  return {
    angka: sel.filter((v) => typeof v === "number"),
    kata: new Set(sel.flatMap((v) => (typeof v === "string" ? angkaDalam(v) : []))),
  };
}

/** Counts spelt out that don't say what they spell: "3 (empat)". */
export function salahEja(teks: string): string[] {
  return [...teks.matchAll(/(?<!\d)(\d{1,3}) \(([a-z ]+)\)/g)].flatMap(([semua, digit = "", kata = ""]) =>
    bacaTerbilang(kata)?.toFixed() === digit ? [] : [semua],
  );
}

/** Tables that a sentence points to and that have no caption. */
export function tabelHilang(kalimat: readonly Kalimat[]): string[] {
  const ada = new Set(kalimat.filter((k) => k.kode.startsWith("cp_tabel_")).map((k) => k.teks.split(". ")[0]));
  return kalimat.flatMap(({ teks }) => (teks.match(/Tabel [IV]+\.\d+/g) ?? []).filter((t) => !ada.has(t)));
}

/** What is no figure of a cell: numbers of tables, of sasaran and of headings, counts spelt out, the scale's regulation. */
const SUSUNAN =
  /^\d(?:\.\d+)+ |Tabel [IVX]+\.\d+|Lampiran \d+|Sasaran \d+|sasaran \d+|\d+ \((?:[a-z]+ ?)+\)|Permendagri Nomor 86 Tahun 2017/g;

/** The figures of a line that are neither a cell of a table, nor a cell of the workbook, nor a year that it names. */
export function tanpaAsal(
  { teks }: Kalimat,
  tabel: ReadonlySet<number>,
  buku: ReturnType<typeof angkaBuku>,
  tahun: number | null,
): string[] {
  const milikTahun = (a: string): boolean =>
    tahun !== null &&
    /^20\d\d$/.test(a) &&
    (buku.kata.has(a) || buku.angka.includes(Number(a)) || Number(a) === tahun - 1);
  return angkaDalam(teks.replace(SUSUNAN, " ")).filter(
    (a) =>
      !tabel.has(nilaiTulisan(a)) &&
      !buku.kata.has(a) &&
      !milikTahun(a) &&
      !buku.angka.some((v) => tercetak(a, v) || tercetak(a, v * 100)),
  );
}
