import { HeadingLevel, Paragraph, TextRun, type Table } from "docx";
import type { UkuranTabel } from "../domain/pengaturan/cetak";
import { teksParagraf, type BabNaskah, type BagianNaskah } from "../naskah/model-naskah";
import type { Tabel } from "../tables/model-tabel";
import { blokBagian, type Blok } from "./blok";

/** A chapter as blocks, its heading first. */
export interface BlokBab {
  readonly blok: readonly Blok[];
  /** Lines that it fills on a page, roughly. */
  readonly baris: number;
}

/** What stands behind each other on pages turned the same way: a section. */
export interface RuasHalaman {
  readonly melintang: boolean;
  readonly isi: readonly (Paragraph | Table)[];
}

/** The table whose rows the chart shows. */
const TABEL_GRAFIK = "III.2";
/** A whole report of fewer lines stands together: each chapter on its own page would be a heading and two lines. */
const BARIS_SINGKAT = 45;
const HURUF_SEBARIS = 85;
const BARIS_JUDUL = 2;
const BARIS_TABEL_TETAP = 6;

function barisBagian(bagian: BagianNaskah, tabel: ReadonlyMap<string, Tabel>): number {
  switch (bagian.jenis) {
    case "subjudul":
      return BARIS_JUDUL;
    case "paragraf":
      return 1 + Math.ceil(teksParagraf(bagian).length / HURUF_SEBARIS);
    case "tabel-isian":
      return BARIS_TABEL_TETAP + bagian.baris.length;
    case "tabel":
      return BARIS_TABEL_TETAP + 2 * (tabel.get(bagian.nomor)?.baris.length ?? 0);
  }
}

/**
 * The chart stands with the table that it draws; a wide table has a turned page of its own, so there the chart stands before
 * it, and before the sentence that introduces it: behind, it would begin the next page, away from both.
 */
function denganGrafik(blok: readonly Blok[], letak: number, grafik: readonly Paragraph[]): Blok[] {
  if (letak < 0 || grafik.length === 0) return [...blok];
  let di = letak + 1;
  if (blok[letak]?.melintang === true) for (di = letak; blok[di - 1]?.jenis === "pengantar";) di--;
  return [...blok.slice(0, di), { jenis: "lain", melintang: false, isi: grafik }, ...blok.slice(di)];
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

/** The blocks of a chapter; `grafik` is the chart of the year's capaian, or nothing. */
export function blokBab(
  bab: BabNaskah,
  tabel: ReadonlyMap<string, Tabel>,
  lebar: (melintang: boolean) => number,
  ukuranTabel: UkuranTabel | null,
  grafik: readonly Paragraph[],
): BlokBab {
  const kepala: Blok = {
    jenis: "judul",
    melintang: false,
    isi: [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(bab.judul)] })],
  };
  const isi = bab.isi.flatMap((bagian) => {
    const blok = blokBagian(bagian, tabel, lebar, ukuranTabel);
    return blok === null ? [] : [{ bagian, blok }];
  });
  const letak = isi.findIndex(({ bagian }) => bagian.jenis === "tabel" && bagian.nomor === TABEL_GRAFIK);
  const blok = denganGrafik(
    isi.map((satu) => satu.blok),
    letak,
    grafik,
  );
  return {
    blok: bersamaTabelnya([kepala, ...blok]),
    baris: isi.reduce((jumlah, { bagian }) => jumlah + barisBagian(bagian, tabel), BARIS_JUDUL),
  };
}

/** Blocks that stand behind each other on pages turned the same way share a section: no empty page between. */
function ruas(blok: readonly Blok[]): RuasHalaman[] {
  const hasil: { melintang: boolean; isi: (Paragraph | Table)[] }[] = [];
  for (const { melintang, isi } of blok) {
    const akhir = hasil.at(-1);
    if (akhir?.melintang === melintang) akhir.isi.push(...isi);
    else hasil.push({ melintang, isi: [...isi] });
  }
  return hasil;
}

/** The chapters on their pages: each begins a new one, but those of a report of a page or two follow each other. */
export function ruasDokumen(bab: readonly BlokBab[]): RuasHalaman[] {
  if (bab.reduce((jumlah, { baris }) => jumlah + baris, 0) > BARIS_SINGKAT)
    return bab.flatMap(({ blok }) => ruas(blok));
  const semua = bab.flatMap(({ blok }) => blok);
  const melintang = semua.some((satu) => satu.melintang);
  return ruas(semua.map((satu) => ({ ...satu, melintang })));
}
