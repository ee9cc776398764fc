import {
  AlignmentType,
  Document,
  Footer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  StyleLevel,
  TableOfContents,
  type ISectionOptions,
  type Table,
} from "docx";
import type { IndikatorLaporan } from "../domain/laporan/laporan";
import type { Naskah } from "../naskah/model-naskah";
import type { Tabel } from "../tables/model-tabel";
import type { PilihanWord } from "./bentuk";
import { blokBab, ruasDokumen } from "./blok-bab";
import { bentukHalaman, GAYA_KETERANGAN, gayaDokumen, lebarIsi, type BentukHalaman } from "./gaya";
import { grafikCapaianWord } from "./grafik-capaian-word";
import { tulisan } from "./tulisan";

/** Everything that the Word file is made from. */
export interface BahanWord {
  readonly naskah: Naskah;
  readonly tabel: readonly Tabel[];
  readonly indikator: readonly IndikatorLaporan[];
}

function kaki(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [tulisan({ children: [PageNumber.CURRENT], size: 18 })],
      }),
    ],
  });
}

function seksi(
  halaman: BentukHalaman,
  melintang: boolean,
  children: readonly (Paragraph | Table | TableOfContents)[],
): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: halaman.lebar,
          height: halaman.tinggi,
          orientation: melintang ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: halaman.tepi,
      },
    },
    footers: { default: kaki() },
    children,
  };
}

function sampul({ judul, instansi, tahun }: Naskah): Paragraph[] {
  const besar = (text: string, size: number, before: number): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before },
      children: [tulisan({ text, bold: true, size: size * 2 })],
    });
  const nama = instansi === null ? [] : [besar(instansi.toUpperCase(), 16, 600)];
  const kata = tahun === null ? judul : judul.replace(` Tahun ${tahun}`, "");
  return [
    besar(kata.toUpperCase(), 22, 4200),
    besar("(LKj)", 16, 120),
    ...nama,
    ...(tahun === null ? [] : [besar(`TAHUN ${tahun}`, 16, 600)]),
  ];
}

/** More entries than these, and the list of tables begins a page of its own. */
const BARIS_DAFTAR = 24;

const banyakDaftar = ({ bab }: Naskah): number =>
  bab.reduce((n, { isi }) => n + 1 + isi.filter((b) => b.jenis === "subjudul" || b.jenis === "tabel").length, 0);

function daftar(naskah: Naskah): (Paragraph | TableOfContents)[] {
  const judul = (teks: string, pageBreakBefore: boolean): Paragraph =>
    new Paragraph({
      pageBreakBefore,
      alignment: AlignmentType.CENTER,
      spacing: { before: 200, after: 200 },
      children: [tulisan({ text: teks, bold: true, size: 28 })],
    });
  return [
    judul("DAFTAR ISI", false),
    new TableOfContents("Daftar Isi", { hyperlink: true, headingStyleRange: "1-3" }),
    judul("DAFTAR TABEL", banyakDaftar(naskah) > BARIS_DAFTAR),
    new TableOfContents("Daftar Tabel", { hyperlink: true, stylesWithLevels: [new StyleLevel(GAYA_KETERANGAN, 1)] }),
  ];
}

/** The report as a Word document (narasi.md §6–7): cover, lists, chapters; or only the chapters asked for. */
export function dokumenWord(
  bahan: BahanWord,
  { kertas, huruf, ukuranTabel, ukuranNaskah, bab }: PilihanWord,
): Document {
  const halaman = bentukHalaman(kertas);
  const { naskah } = bahan;
  const dipilih = naskah.bab.filter((b) => bab === null || bab.has(b.kode));
  const tabel = new Map(bahan.tabel.map((t) => [t.nomor, t]));
  const lebar = (melintang: boolean): number => lebarIsi(halaman, melintang);
  const tahun = naskah.tahun === null ? "" : ` Tahun ${naskah.tahun}`;
  const grafik = grafikCapaianWord(bahan.indikator, tahun);
  const blok = dipilih.map((b) => blokBab(b, tabel, lebar, ukuranTabel, b.kode === "III" ? grafik : []));
  const isi = ruasDokumen(blok).map((ruas) => seksi(halaman, ruas.melintang, ruas.isi));
  const depan =
    bab === null
      ? [{ ...seksi(halaman, false, sampul(naskah)), footers: {} }, seksi(halaman, false, daftar(naskah))]
      : [];
  return new Document({
    title: [naskah.judul, naskah.instansi].filter((x) => x !== null).join(" "),
    creator: naskah.instansi ?? "",
    lastModifiedBy: naskah.instansi ?? "",
    description: "",
    styles: gayaDokumen(huruf, ukuranNaskah),
    sections: [...depan, ...isi],
  });
}
