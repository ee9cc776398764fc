import {
  Bookmark,
  HeadingLevel,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { UkuranTabel } from "../domain/pengaturan/cetak";
import type { BagianNaskah, Paragraf, Potongan, TabelIsian } from "../naskah/model-naskah";
import { isMelintang } from "../plan/lembar/arah-kertas";
import { judulLengkap, namaLembarTabel, type Tabel } from "../tables/model-tabel";
import {
  GAYA_BUTIR,
  GAYA_ISI,
  GAYA_KETERANGAN,
  GAYA_NAMA_TANDA_TANGAN,
  GAYA_SUBJUDUL,
  GAYA_SUMBER,
  GAYA_TANDA_TANGAN,
} from "./gaya";
import { penandaBlok } from "./penanda";
import { tabelWord } from "./tabel-word";
import { tulisan } from "./tulisan";

/** Stands between two sections: what comes next may need the page turned. */
export interface Blok {
  readonly jenis: "judul" | "pengantar" | "tabel" | "lain";
  readonly melintang: boolean;
  readonly isi: readonly (Paragraph | Table)[];
}

/** Words as runs; what staff must fill is marked yellow. */
function runPotongan(potongan: readonly Potongan[], ukuran?: number): TextRun[] {
  return potongan.map((p) =>
    tulisan({
      text: p.teks,
      ...(p.isian ? { highlight: "yellow" as const } : {}),
      ...(ukuran === undefined ? {} : { size: ukuran * 2 }),
    }),
  );
}

const isPengantar = ({ kode }: Pick<Paragraf, "kode">): boolean => kode.startsWith("T ");

const GAYA_PARAGRAF: Readonly<Record<Paragraf["gaya"], string>> = {
  isi: GAYA_ISI,
  butir: GAYA_BUTIR,
  "tanda-tangan": GAYA_TANDA_TANGAN,
  "nama-tanda-tangan": GAYA_NAMA_TANDA_TANGAN,
};

/** A sentence; one that introduces a table stays on the table's page. */
export function paragrafWord({ kode, potongan, gaya }: Paragraf): Paragraph {
  const isi = runPotongan(potongan);
  const anak = gaya === "butir" ? [tulisan({ text: "–\t" }), ...isi] : isi;
  return new Paragraph({
    style: GAYA_PARAGRAF[gaya],
    ...(isPengantar({ kode }) ? { keepNext: true } : {}),
    children: [new Bookmark({ id: penandaBlok(kode), children: anak })],
  });
}

/** "Tabel III." and a field that counts: Word's own list of tables takes it up; \r keeps the report's number. */
function keterangan(tabel: Tabel): Paragraph {
  const [, depan = "", nomor] = /^(Tabel [IVX]+\.)(\d+)$/.exec(namaLembarTabel(tabel.nomor)) ?? [];
  const lengkap = judulLengkap(tabel);
  const sisa = nomor === undefined ? lengkap : lengkap.slice(depan.length + nomor.length);
  return new Paragraph({
    style: GAYA_KETERANGAN,
    children: [
      new Bookmark({
        id: penandaBlok(`tabel ${tabel.nomor}`),
        children:
          nomor === undefined
            ? [new TextRun(lengkap)]
            : [new TextRun(depan), new SimpleField(` SEQ Tabel \\* ARABIC \\r ${nomor} `, nomor), new TextRun(sisa)],
      }),
    ],
  });
}

/** Caption, lines below it, the table, its source; the note of the settings stays in the workbook. */
export function blokTabel(
  tabel: Tabel,
  lebar: (melintang: boolean) => number,
  ukuran: UkuranTabel | null = null,
): Blok {
  const melintang = isMelintang(tabel);
  const bawah = (tabel.subjudul ?? []).map(
    (teks) => new Paragraph({ style: GAYA_SUBJUDUL, children: [new TextRun(teks)] }),
  );
  return {
    jenis: "tabel",
    melintang,
    isi: [
      keterangan(tabel),
      ...bawah,
      tabelWord(tabel, lebar(melintang), ukuran),
      ...[...(tabel.keterangan ?? []), tabel.sumber].map(
        (teks) => new Paragraph({ style: GAYA_SUMBER, children: [new TextRun(teks)] }),
      ),
    ],
  };
}

function tabelIsian({ kepala, baris }: TabelIsian, lebar: number): Table {
  const lebarSatu = Math.floor(lebar / kepala.length);
  const sel = (children: TextRun[], tebal: boolean): TableCell =>
    new TableCell({
      ...(tebal ? { shading: { fill: "D9E2F3" } } : {}),
      children: [new Paragraph({ spacing: { before: 40, after: 40 }, children })],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: lebarSatu * kepala.length, type: WidthType.DXA },
    columnWidths: kepala.map(() => lebarSatu),
    margins: { left: 60, right: 60 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: kepala.map((k) => sel([tulisan({ text: k, bold: true, size: 18 })], true)),
      }),
      ...baris.map(
        (b) => new TableRow({ cantSplit: true, children: b.map((isi) => sel(runPotongan([isi], 9), false)) }),
      ),
    ],
  });
}

/** One part of a chapter as Word shows it. */
export function blokBagian(
  bagian: BagianNaskah,
  tabel: ReadonlyMap<string, Tabel>,
  lebar: (melintang: boolean) => number,
  ukuranTabel: UkuranTabel | null = null,
): Blok | null {
  const tegak = (jenis: Blok["jenis"], ...isi: (Paragraph | Table)[]): Blok => ({ jenis, melintang: false, isi });
  switch (bagian.jenis) {
    case "paragraf":
      return tegak(isPengantar(bagian) ? "pengantar" : "lain", paragrafWord(bagian));
    case "subjudul":
      return tegak(
        "judul",
        new Paragraph({
          heading: bagian.tingkat === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: [new TextRun(bagian.teks)],
        }),
      );
    case "tabel-isian":
      return tegak(
        "lain",
        // Its bookmark tells a later run which rows staff have filled.
        new Paragraph({
          style: GAYA_SUBJUDUL,
          children: [new Bookmark({ id: penandaBlok(`tabel ${bagian.kode}`), children: [new TextRun(bagian.judul)] })],
        }),
        tabelIsian(bagian, lebar(false)),
        new Paragraph({ style: GAYA_SUMBER, children: [] }),
      );
    case "tabel": {
      const satu = tabel.get(bagian.nomor);
      return satu ? blokTabel(satu, lebar, ukuranTabel) : null;
    }
  }
}
