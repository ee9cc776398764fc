import { cocokkan, type Kecocokan } from "../../domain/kenalan/cocokkan";
import { bagianJudul, judulKenalan, tanpaWaktu } from "../../domain/kenalan/judul-kenalan";
import type { Kenalan, KolomKenalan } from "../../domain/kenalan/kenalan";
import { BUKAN_LKJ } from "../../domain/kenalan/peran-kenalan";
import type { KenalanBergeser } from "../../domain/kenalan/bergeser";
import type { Grid } from "../grid";
import { artikanKolom } from "../kolom/arti-kolom";
import { isBarisNomorKolom } from "../kolom/baris-nomor";
import { jejakJudul } from "../kolom/jejak-judul";
import type { PitaJudul } from "../temu-judul";
import type { Kolom } from "../temukan-tabel";
import { ratakan } from "../rata-teks";
import { KENALAN_NASIONAL } from "./kenalan-nasional";
import { kolomDikenalkan } from "./kolom-dikenalkan";

/** A header on a sheet that is one that was taught. */
export interface TempatKenalan {
  readonly kenalan: Kenalan;
  readonly pita: PitaJudul;
  readonly kolom: readonly Kolom[];
  /** The same columns by their words alone, and what each was taught as; null for a column put in since. */
  readonly asli: readonly Kolom[];
  readonly ajaran: readonly (KolomKenalan | null)[];
  /** Who says so, as sentences tell it. */
  readonly menurut: string;
}

/** Who says so where staff taught it. */
export const OLEH_ANDA = "dikenalkan oleh Anda";
/** Headers of national forms stand at the top of their sheet. */
const BARIS_FORMULIR = 60;

export interface HasilTemu {
  readonly cocok: readonly TempatKenalan[];
  /** The header that is nearest to one that was taught and no longer is it; only where none fits. */
  readonly bergeser: (KenalanBergeser & { readonly pita: PitaJudul; readonly kenalan: Kenalan }) | null;
}

/** The header of these rows, as wide as it is filled; null for blank rows. */
export function pitaBaris(grid: Grid, top: number, bottom: number): PitaJudul | null {
  let [left, right] = [Infinity, -1];
  const nomor: number[] = [];
  for (let row = top; row <= bottom; row++) {
    if (isBarisNomorKolom(grid, row)) nomor.push(row);
    for (let column = grid.left; column <= grid.right; column++)
      if (!grid.isBlank(row, column)) [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return right < 0 ? null : { top, bottom, left, right, nomor };
}

/** In each row, how many cells say what a header of this kenalan says somewhere. */
function cacahKata(grid: Grid, { kolom }: Kenalan, terbawah: number): number[] {
  const kata = new Set(kolom.flatMap((k) => bagianJudul(tanpaWaktu(k.judul))));
  const cacah: number[] = [];
  for (let row = grid.top; row <= terbawah; row++) {
    let banyak = 0;
    for (let column = grid.left; column <= grid.right; column++) {
      const nilai = grid.value(row, column);
      if (nilai !== "" && kata.has(tanpaWaktu(ratakan(nilai)))) banyak++;
    }
    cacah.push(banyak);
  }
  return cacah;
}

/** Near enough to be the taught form with something changed, and not another sheet of common words. */
function isBergeser(kenalan: Kenalan, hasil: Exclude<Kecocokan, { cocok: true }>, namaLembar: string): boolean {
  if (kenalan.peran === BUKAN_LKJ || hasil.dikenal < 2) return false;
  if (kenalan.lembar === namaLembar || hasil.tertukar) return true;
  const { length } = hasil.hilang;
  return length <= Math.max(1, Math.floor(kenalan.kolom.length / 4)) && hasil.baru.length >= length;
}

function temukanSatu(grid: Grid, kenalan: Kenalan, menurut: string, terbawah: number): HasilTemu {
  const cocok: TempatKenalan[] = [];
  let bergeser: HasilTemu["bergeser"] = null;
  const cacah = cacahKata(grid, kenalan, terbawah);
  for (let row = grid.top; row + kenalan.barisJudul - 1 <= terbawah; row++) {
    const i = row - grid.top;
    const kata = cacah.slice(i, i + kenalan.barisJudul).reduce((a, b) => a + b, 0);
    if ((cacah[i] ?? 0) === 0 || kata * 2 < kenalan.kolom.length) continue;
    const pita = pitaBaris(grid, row, row + kenalan.barisJudul - 1);
    if (!pita) continue;
    const jejak = jejakJudul(grid, pita);
    const hasil = cocokkan(
      kenalan,
      jejak.map((j) => judulKenalan(j.teks)),
    );
    if (hasil.cocok) {
      const [asli, ajaran] = [artikanKolom(jejak), hasil.kolom];
      const kolom = asli.map((k, ke) => kolomDikenalkan(k, ajaran[ke] ?? null, kenalan.peran, menurut));
      cocok.push({ kenalan, pita, kolom, asli, ajaran, menurut });
      row = pita.bottom;
    } else if (isBergeser(kenalan, hasil, grid.sheet.name) && (bergeser?.dikenal ?? 0) < hasil.dikenal) {
      const { hilang, baru, dikenal, tertukar } = hasil;
      const sel = grid.ref(pita.top, pita.left);
      bergeser = { peran: kenalan.peran, lembar: grid.sheet.name, sel, hilang, baru, dikenal, tertukar, pita, kenalan };
    }
  }
  return { cocok, bergeser };
}

const bersinggungan = (a: PitaJudul, b: PitaJudul): boolean => a.bottom >= b.top && a.top <= b.bottom;

/** Headers of national forms on a sheet, where staff taught nothing else of the same rows; one that is merely like them is none. */
function temukanNasional(grid: Grid, diajarkan: readonly PitaJudul[]): TempatKenalan[] {
  const terbawah = Math.min(grid.bottom, grid.top + BARIS_FORMULIR);
  return KENALAN_NASIONAL.flatMap(
    ({ nama, kenalan }) => temukanSatu(grid, kenalan, `judul formulir ${nama}`, terbawah).cocok,
  ).filter((t) => !diajarkan.some((pita) => bersinggungan(pita, t.pita)));
}

/** Where on a sheet stands what staff taught; the kenalan taught last wins over those before it. */
export function temukanKenalan(grid: Grid, daftar: readonly Kenalan[]): HasilTemu {
  const cocok: TempatKenalan[] = [];
  let bergeser: HasilTemu["bergeser"] = null;
  for (const kenalan of [...daftar].reverse()) {
    const hasil = temukanSatu(grid, kenalan, OLEH_ANDA, grid.bottom);
    cocok.push(...hasil.cocok.filter((t) => !cocok.some(({ pita }) => bersinggungan(pita, t.pita))));
    if ((bergeser?.dikenal ?? 0) < (hasil.bergeser?.dikenal ?? 0)) bergeser = hasil.bergeser;
  }
  return { cocok: cocok.sort((a, b) => a.pita.top - b.pita.top), bergeser: cocok.length > 0 ? null : bergeser };
}

/** What staff taught, and the national forms beside it. */
export function temukanTerkenal(grid: Grid, daftar: readonly Kenalan[]): HasilTemu {
  const { cocok, bergeser } = temukanKenalan(grid, daftar);
  const diajarkan = [...cocok.map((t) => t.pita), ...(bergeser ? [bergeser.pita] : [])];
  const semua = [...cocok, ...temukanNasional(grid, diajarkan)];
  return { cocok: semua.sort((a, b) => a.pita.top - b.pita.top), bergeser };
}
