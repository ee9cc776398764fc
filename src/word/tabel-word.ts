import {
  AlignmentType,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { UkuranTabel } from "../domain/pengaturan/cetak";
import { barisBerdesimal, RATA } from "../plan/lembar/format-kolom";
import { nomorKolom, selKepala, type SelKepala } from "../plan/lembar/kepala-lembar";
import { kolomTabel, tinggiKepala, type BarisTabel, type KolomTabel, type Tabel } from "../tables/model-tabel";
import { lebarKolom, tinggiBarisKepala, type IsiKolom } from "./lebar-kolom-word";
import { teksSel } from "./teks-sel";
import { tulisan } from "./tulisan";

const WARNA_KEPALA = "D9E2F3";
const WARNA_CORAK: Readonly<Partial<Record<BarisTabel["corak"], string>>> = { total: "E7E6E6", kelompok: "F2F2F2" };
const HURUF_TERKECIL = 7;
const HURUF_TERBESAR = 9;
/** More columns than these are set a size smaller. */
const KOLOM_TEGAK = 9;
/** Rows that are kept together at most: a longer group may be parted by the page's end. */
const KELOMPOK_TERPANJANG = 6;

/** Which rows stay on the page of the row below: a heading, cells that reach over several rows, the last above its source. */
function melekat(baris: readonly BarisTabel[]): boolean[] {
  const hasil = baris.map(({ corak }, r) => corak === "kelompok" || r === baris.length - 1);
  baris.forEach(({ sel: isi }, r) => {
    for (const tinggi of isi.map((s) => s?.tinggi ?? 1))
      if (tinggi <= KELOMPOK_TERPANJANG) for (let k = r; k < r + tinggi - 1; k++) hasil[k] = true;
  });
  return hasil;
}

/** The words of each column: its own header's, and those of cells that stand in it alone. */
function isiKolom(tabel: Tabel, kolom: readonly KolomTabel[]): IsiKolom[] {
  const desimal = barisBerdesimal(tabel.baris, kolom);
  const judul = selKepala(tabel.kepala).filter(({ rect }) => rect.left === rect.right);
  return kolom.map(({ lebar, jenis }, k) => ({
    lebar,
    kata: [
      ...judul.filter(({ rect }) => rect.left === k).map(({ teks }) => ({ teks, tebal: true })),
      ...tabel.baris.flatMap(({ corak, sel: isi }, r) => {
        const satu = isi[k];
        if (!satu || (satu.lebar ?? 1) > 1) return [];
        return [{ teks: teksSel(satu, satu.jenis ?? jenis, desimal[r] ?? false), tebal: corak !== "isi" }];
      }),
    ],
  }));
}

const PERATAAN = { Left: AlignmentType.LEFT, Center: AlignmentType.CENTER, Right: AlignmentType.RIGHT } as const;

interface GayaSel {
  readonly ukuran: number;
  readonly tebal: boolean;
  /** Stays on the page of the row below. */
  readonly melekat?: boolean;
  readonly rata: (typeof AlignmentType)[keyof typeof AlignmentType];
}

function paragrafSel(teks: string, { ukuran, tebal, rata, melekat }: GayaSel): Paragraph[] {
  return teks.split(/\r?\n/).map(
    (baris) =>
      new Paragraph({
        alignment: rata,
        keepNext: melekat === true,
        spacing: { before: 20, after: 20 },
        children: [tulisan({ text: baris, size: ukuran * 2, bold: tebal })],
      }),
  );
}

const berwarna = (warna: string | undefined) =>
  warna === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill: warna } };

function barisKepala(tabel: Tabel, lebar: readonly number[], ukuran: number): TableRow[] {
  const semua = selKepala(tabel.kepala);
  const tinggi = tinggiBarisKepala(semua, lebar, ukuran);
  const perBaris = Array.from({ length: tinggiKepala(tabel.kepala) }, (): SelKepala[] => []);
  for (const sel of semua) perBaris[sel.rect.top]?.push(sel);
  const gaya: GayaSel = { ukuran, tebal: true, melekat: true, rata: AlignmentType.CENTER };
  const satu = ({ teks, rect }: SelKepala): TableCell =>
    new TableCell({
      ...berwarna(WARNA_KEPALA),
      columnSpan: rect.right - rect.left + 1,
      rowSpan: rect.bottom - rect.top + 1,
      verticalAlign: VerticalAlignTable.CENTER,
      children: paragrafSel(teks, gaya),
    });
  const nomor = tabel.bernomor
    ? [nomorKolom(tabel.kepala).map((n) => sel(String(n), { ...gaya, tebal: false, ukuran: ukuran - 1 }, WARNA_KEPALA))]
    : [];
  return [...perBaris.map((b) => b.sort((x, y) => x.rect.left - y.rect.left).map(satu)), ...nomor].map(
    (children, r) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        ...(tinggi[r] === undefined ? {} : { height: { value: tinggi[r], rule: HeightRule.ATLEAST } }),
        children,
      }),
  );
}

function sel(teks: string, gaya: GayaSel, warna?: string): TableCell {
  return new TableCell({
    ...berwarna(warna),
    verticalAlign: VerticalAlignTable.CENTER,
    children: paragrafSel(teks, gaya),
  });
}

/** For each row, where a cell from a row above still covers it, and over how many columns. */
function sambunganAtas(baris: readonly BarisTabel[]): ReadonlyMap<number, number>[] {
  const hasil = baris.map(() => new Map<number, number>());
  baris.forEach(({ sel: isi }, r) =>
    isi.forEach((satu, k) => {
      for (let di = r + 1; di < r + (satu?.tinggi ?? 1); di++) hasil[di]?.set(k, satu?.lebar ?? 1);
    }),
  );
  return hasil;
}

/**
 * The rows of the body. Cells that reach over several rows are written row by row, not left to the library: LibreOffice asks
 * the first cell of each row whether it stays with the next, the covered ones too, and the library leaves those bare.
 */
function barisIsi(tabel: Tabel, kolom: readonly KolomTabel[], ukuran: number): TableRow[] {
  const desimal = barisBerdesimal(tabel.baris, kolom);
  const lekat = melekat(tabel.baris);
  const sambungan = sambunganAtas(tabel.baris);
  return tabel.baris.map(({ corak, sel: isi }, r) => {
    const warnaBaris = WARNA_CORAK[corak];
    const melekatnya = lekat[r] ?? false;
    const children = isi.flatMap((satu, k) => {
      const dariAtas = satu ? undefined : sambungan[r]?.get(k);
      if (dariAtas !== undefined)
        return [
          new TableCell({
            columnSpan: dariAtas,
            verticalMerge: VerticalMergeType.CONTINUE,
            children: [new Paragraph({ keepNext: melekatnya, spacing: { before: 20, after: 20 } })],
          }),
        ];
      if (!satu) return [];
      const jenis = satu.jenis ?? kolom[k]?.jenis ?? "teks";
      const warna = satu.warna?.replace("#", "") ?? warnaBaris;
      return [
        new TableCell({
          ...berwarna(warna),
          columnSpan: satu.lebar ?? 1,
          ...((satu.tinggi ?? 1) > 1 ? { verticalMerge: VerticalMergeType.RESTART } : {}),
          verticalAlign: VerticalAlignTable.CENTER,
          children: paragrafSel(teksSel(satu, jenis, desimal[r] ?? false), {
            ukuran,
            tebal: corak !== "isi",
            melekat: melekatnya,
            rata: PERATAAN[RATA[jenis]],
          }),
        }),
      ];
    });
    return new TableRow({ cantSplit: true, children });
  });
}

/** A table of the LKj as Word's own: header rows repeat on each page, no row is cut, kriteria keep their colours. */
export function tabelWord(tabel: Tabel, lebar: number, dipilih: UkuranTabel | null): Table {
  const kolom = kolomTabel(tabel.kepala);
  const sendiri = Math.min(HURUF_TERBESAR, tabel.huruf - (kolom.length > KOLOM_TEGAK ? 1 : 0));
  const ukuran = dipilih ?? Math.max(HURUF_TERKECIL, sendiri);
  const lebarnya = lebarKolom(isiKolom(tabel, kolom), lebar, ukuran);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: lebarnya.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: lebarnya,
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    rows: [...barisKepala(tabel, lebarnya, ukuran), ...barisIsi(tabel, kolom, ukuran)],
  });
}
