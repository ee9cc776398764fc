import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  StyleLevel,
  TableOfContents,
  TextRun,
  type ISectionOptions,
  type Table,
} from "docx";
import type { UkuranTabel } from "../domain/pengaturan/cetak";
import type { IndikatorLaporan } from "../domain/laporan/laporan";
import type { BabNaskah, Naskah } from "../naskah/naskah";
import type { Tabel } from "../tables/tabel";
import type { PilihanWord } from "./bentuk";
import { blokBagian, type Blok } from "./blok";
import { bentukHalaman, GAYA_KETERANGAN, gayaDokumen, lebarIsi, type BentukHalaman } from "./gaya";
import { grafikCapaianWord } from "./grafik-capaian";
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

function daftar(): (Paragraph | TableOfContents)[] {
  const judul = (teks: string, pageBreakBefore: boolean): Paragraph =>
    new Paragraph({
      pageBreakBefore,
      alignment: AlignmentType.CENTER,
      spacing: { after: 200 },
      children: [tulisan({ text: teks, bold: true, size: 28 })],
    });
  return [
    judul("DAFTAR ISI", false),
    new TableOfContents("Daftar Isi", { hyperlink: true, headingStyleRange: "1-3" }),
    judul("DAFTAR TABEL", true),
    new TableOfContents("Daftar Tabel", { hyperlink: true, stylesWithLevels: [new StyleLevel(GAYA_KETERANGAN, 1)] }),
  ];
}

/** The sentence that introduces a wide table stands on the turned page with it, and so does a heading above that. */
function bersamaTabelnya(blok: readonly Blok[]): Blok[] {
  const hasil = [...blok];
  for (let k = hasil.length - 2; k >= 0; k--) {
    const [ini, berikut] = [hasil[k], hasil[k + 1]];
    if (ini && berikut?.melintang === true && (ini.jenis === "pengantar" || ini.jenis === "judul"))
      hasil[k] = { ...ini, melintang: true };
  }
  return hasil;
}

/** Blocks that stand behind each other on pages turned the same way share a section: no empty page between. */
function seksiBab(
  bab: BabNaskah,
  bahan: BahanWord,
  halaman: BentukHalaman,
  ukuranTabel: UkuranTabel | null,
): ISectionOptions[] {
  const tabel = new Map(bahan.tabel.map((t) => [t.nomor, t]));
  const lebar = (melintang: boolean): number => lebarIsi(halaman, melintang);
  const kepala = new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(bab.judul)] });
  const tahun = bahan.naskah.tahun === null ? "" : ` Tahun ${bahan.naskah.tahun}`;
  const blok = bersamaTabelnya(
    bab.isi.flatMap((bagian): Blok[] => {
      const satu = blokBagian(bagian, tabel, lebar, ukuranTabel);
      if (!satu) return [];
      if (bagian.jenis !== "tabel" || bagian.nomor !== "III.2") return [satu];
      return [satu, { jenis: "lain", melintang: false, isi: grafikCapaianWord(bahan.indikator, tahun) }];
    }),
  );
  const seksinya: { melintang: boolean; isi: (Paragraph | Table)[] }[] = [];
  for (const { melintang, isi } of blok) {
    if (isi.length === 0) continue;
    const akhir = seksinya.at(-1);
    if (akhir?.melintang === melintang) akhir.isi.push(...isi);
    else seksinya.push({ melintang, isi: [...isi] });
  }
  const [pertama] = seksinya;
  // A chapter's heading stands on the page of what follows it, turned or not.
  if (pertama) pertama.isi.unshift(kepala);
  return seksinya.map(({ melintang, isi }) => seksi(halaman, melintang, isi));
}

/** The report as a Word document (narasi.md §6–7): cover, lists, chapters; or only the chapters asked for. */
export function dokumenWord(
  bahan: BahanWord,
  { kertas, huruf, ukuranTabel, ukuranNaskah, bab }: PilihanWord,
): Document {
  const halaman = bentukHalaman(kertas);
  const { naskah } = bahan;
  const dipilih = naskah.bab.filter((b) => bab === null || bab.has(b.kode));
  const isi = dipilih.flatMap((b) => seksiBab(b, bahan, halaman, ukuranTabel));
  const depan =
    bab === null ? [{ ...seksi(halaman, false, sampul(naskah)), footers: {} }, seksi(halaman, false, daftar())] : [];
  return new Document({
    title: [naskah.judul, naskah.instansi].filter((x) => x !== null).join(" "),
    creator: naskah.instansi ?? "",
    lastModifiedBy: naskah.instansi ?? "",
    description: "",
    styles: gayaDokumen(huruf, ukuranNaskah),
    sections: [...depan, ...isi],
  });
}
