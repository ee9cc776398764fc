import { ingat } from "../../domain/alur/ingat";
import type { BarisIndikator, DokumenIndikator } from "../../domain/dokumen/dokumen";
import { kolomTingkat } from "../kolom/isi-kolom";
import type { TabelDikenal } from "../layout";
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

/** The level of each row, where it is none of the unit's own: by a column that says so, the sasaran's words, or its tujuan. */
function pembacaTingkat(d: TabelDikenal): (satu: BarisIndikator) => Tingkat | null {
  const tersendiri = kolomTingkat(d.tabel);
  const { tujuan } = barisTujuan(d);
  const judulSasaran = d.kolom("sasaran")?.teks.at(-1) ?? "";
  const hanyaSasaran = !/\b(program|kegiatan|aktivitas)\b/i.test(judulSasaran);
  return ({ indikator: { sel, teks }, sasaran }) => {
    if (tujuan.has(sel.row)) return "tujuan";
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
  return baris.length === 0 ? { baris: semua, bawahan: [] } : { baris, bawahan };
}

/** A plan's rows without those of a tujuan, where it has others. */
export function tanpaTujuan(semua: readonly BarisIndikator[], d: TabelDikenal): BarisIndikator[] {
  const tingkatBaris = pembacaTingkat(d);
  const baris = semua.filter((satu) => tingkatBaris(satu) !== "tujuan");
  return baris.length === 0 ? [...semua] : baris;
}
