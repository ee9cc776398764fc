import { ingat } from "../../domain/alur/ingat";
import type { BarisIndikator, DokumenIndikator } from "../../domain/dokumen/dokumen";
import { isBerhuruf } from "../jenis-baris";
import type { Konsep } from "../judul-kolom";
import { kolomTingkat } from "../kolom/isi-kolom";
import type { TabelDikenal } from "../layout";
import { isBlank } from "../rata-teks";
import { barisTujuan } from "./baris-tujuan";
import { kataTingkat } from "./petunjuk-baris";

type Tingkat = DokumenIndikator["bawahan"][number]["tingkat"];

const PROGRAM = 1;
/** "Tujuan", "[TUJUAN] …", "Tujuan 1: …". */
const BERLABEL_TUJUAN = /^\W*tujuan(?: (?:ke ?-? ?)?(?:\d{1,2}|[ivx]+))?(?:$| ?[\]:.–-])/i;

/** What is said of something, as a sasaran does and the name of a program doesn't: "Program KB yang berkualitas". */
const PERNYATAAN =
  /\b(yang|makin|semakin|lebih|meningkat|meningkatnya|menurun|menurunnya|berjalan|terlaksana|terlaksananya|terwujud|terselenggara|tercapai|terpenuhi)\b/i;

/** The level that a text tells: "Tujuan: …", "Program …", "Kegiatan …"; null where it is of sasaran level. */
const tingkatTeks = ingat((teks: string): Tingkat | null => {
  if (BERLABEL_TUJUAN.test(teks)) return "tujuan";
  const kata = kataTingkat(teks);
  return kata === null || kata < PROGRAM ? null : kata === PROGRAM ? "program" : "kegiatan";
});

const BERLABEL_RINCI =
  /^\W*(?:(program|kegiatan|sub ?kegiatan) indikator|indikator (program|kegiatan|sub ?kegiatan)) ?:/i;

/** "Program Indikator : …" beside "IKU : …" in one column. */
const tingkatLabel = ingat((teks: string): Tingkat | null => {
  const [, depan, belakang] = BERLABEL_RINCI.exec(teks) ?? [];
  const kata = depan ?? belakang;
  return kata === undefined ? null : kata.toLowerCase() === "program" ? "program" : "kegiatan";
});

const TANGGA: readonly (readonly [Konsep, Tingkat | null])[] = [
  ["tujuan", "tujuan"],
  ["sasaran", null],
  ["program", "program"],
  ["kegiatan", "kegiatan"],
];

/**
 * "Tujuan | Sasaran | Program | Kegiatan | … | Indikator", of which each row fills the one that it is of: the level of each such row
 * and of those below it without any. Null where a row fills two, or where only sasaran or only programs are filled.
 */
function tanggaTingkat(d: TabelDikenal): ((row: number) => Tingkat | null) | null {
  const indikator = d.kolom("indikator");
  if (!indikator) return null;
  const { grid, baris, kolom } = d.tabel;
  const kiri = kolom.filter((k) => k.column < indikator.column);
  const program = kiri.find((k) => k.konsep === "program" || k.konsep === "kegiatan");
  const sasaran = kiri.find((k) => k.konsep === "sasaran");
  if (!program || !sasaran || sasaran.column > program.column) return null;
  const anak = kiri.flatMap((k) => {
    const milik = TANGGA.find(([konsep]) => konsep === k.konsep);
    return milik && (k.konsep !== "sasaran" || k === sasaran) ? [{ k, tingkat: milik[1] }] : [];
  });
  const perBaris = new Map<number, Tingkat | null>();
  let kini: Tingkat | null = null;
  for (const row of baris.filter((r) => !grid.isBlank(r, indikator.column))) {
    const [satu, ...lain] = anak.filter(({ k }) => !isBlank(grid.value(row, k.column)));
    if (lain.length > 0) return null;
    if (satu) kini = satu.tingkat;
    perBaris.set(row, kini);
  }
  const ada = new Set(perBaris.values());
  return ada.has(null) && (ada.has("program") || ada.has("kegiatan")) ? (row) => perBaris.get(row) ?? null : null;
}

/** "Program … | Kegiatan … | Sub Kegiatan …" in the one column of names of a table without sasaran: how deep each row is, from 1. */
function dalamProgram(d: TabelDikenal): (row: number) => number | null {
  const program = d.kolom("program");
  if (!program || d.kolom("sasaran")) return () => null;
  const perBaris = new Map<number, number | null>();
  let kini: number | null = null;
  for (const row of d.tabel.baris) {
    const teks = String(d.tabel.grid.value(row, program.column));
    if (isBerhuruf(teks)) kini = kataTingkat(teks);
    perBaris.set(row, kini);
  }
  return (row) => perBaris.get(row) ?? null;
}

/** The level of each row, where it is none of the unit's own: by a column that says so, the sasaran's words, or its tujuan. */
function pembacaTingkat(d: TabelDikenal): (satu: BarisIndikator) => Tingkat | null {
  const tersendiri = kolomTingkat(d.tabel);
  const { tujuan } = barisTujuan(d);
  const tangga = tanggaTingkat(d);
  const judulSasaran = d.kolom("sasaran")?.teks.at(-1) ?? "";
  const hanyaSasaran = !/\b(program|kegiatan|aktivitas)\b/i.test(judulSasaran);
  return ({ indikator: { sel, teks }, sasaran }) => {
    if (tujuan.has(sel.row)) return "tujuan";
    if (tangga) return tangga(sel.row);
    const berlabel = tingkatLabel(teks);
    if (berlabel !== null) return berlabel;
    if (tersendiri) return tingkatTeks(String(d.tabel.grid.value(sel.row, tersendiri.column)));
    const tingkat = tingkatTeks(sasaran?.teks ?? "");
    return tingkat !== null && hanyaSasaran && PERNYATAAN.test(sasaran?.teks ?? "") ? null : tingkat;
  };
}

/**
 * "Sasaran / Program / Kegiatan" in one column, or a column that says of each row which it is: rows of a tujuan, program or
 * kegiatan are not the unit's own, where the table has rows of sasaran too (kinerja.md §6). Each program or kegiatan is led
 * by the sasaran row above it, a tujuan by none.
 */
export function pisahkanBawahan(
  semua: readonly BarisIndikator[],
  d: TabelDikenal,
): Pick<DokumenIndikator, "baris" | "bawahan"> {
  const tingkatBaris = pembacaTingkat(d);
  const baris: BarisIndikator[] = [];
  const bawahan: DokumenIndikator["bawahan"][number][] = [];
  for (const satu of semua) {
    const tingkat = tingkatBaris(satu);
    if (tingkat === null) baris.push(satu);
    else bawahan.push({ tingkat, induk: tingkat === "tujuan" ? -1 : baris.length - 1, baris: satu });
  }
  if (baris.length === 0) return { baris: semua, bawahan: [] };
  return bawahan.length === 0 ? pisahkanProgram(baris, d) : { baris, bawahan };
}

/** Of programs, their kegiatan and sub kegiatan, each named by its first word, the highest stand for the unit's own. */
function pisahkanProgram(
  semua: readonly BarisIndikator[],
  d: TabelDikenal,
): Pick<DokumenIndikator, "baris" | "bawahan"> {
  const dalam = dalamProgram(d);
  const perBaris = semua.map((baris) => ({ baris, ke: dalam(baris.indikator.sel.row) }));
  const puncak = Math.min(...perBaris.map(({ ke }) => ke ?? 0));
  if (puncak < PROGRAM || perBaris[0]?.ke !== puncak) return { baris: semua, bawahan: [] };
  const baris: BarisIndikator[] = [];
  const bawahan: DokumenIndikator["bawahan"][number][] = [];
  for (const satu of perBaris)
    if (satu.ke === puncak) baris.push(satu.baris);
    else bawahan.push({ tingkat: "kegiatan", induk: baris.length - 1, baris: satu.baris });
  return { baris, bawahan };
}

/** A plan's rows without those of a tujuan, where it has others. */
export function tanpaTujuan(semua: readonly BarisIndikator[], d: TabelDikenal): BarisIndikator[] {
  const tingkatBaris = pembacaTingkat(d);
  const baris = semua.filter((satu) => tingkatBaris(satu) !== "tujuan");
  return baris.length === 0 ? [...semua] : baris;
}
