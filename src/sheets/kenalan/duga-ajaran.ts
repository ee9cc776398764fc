import type { LembarTerbaca } from "../../domain/dokumen/lembar-terbaca";
import type { Dokumen } from "../../domain/dokumen/dokumen";
import { BARIS_JUDUL_TERBANYAK, type Kenalan } from "../../domain/kenalan/kenalan";
import { PERAN_KENALAN, type PeranDikenalkan } from "../../domain/kenalan/peran-kenalan";
import type { ArtiKenalan } from "../../domain/kenalan/arti-kenalan";
import { isBarisNomorKolom } from "../kolom/baris-nomor";
import { gridLembar } from "../bulan-bertanggal";
import type { Grid } from "../grid";
import type { SheetSnapshot } from "../snapshot";
import { temukanKenalan, temukanTerkenal } from "./temukan-kenalan";

/** What a sheet is guessed to be, before staff say it: its role, where that is told, and the rows of its header, from 0. */
export interface DugaanLembar {
  readonly peran: Kenalan["peran"] | null;
  readonly baris: readonly [atas: number, bawah: number];
}

const BARIS_DICARI = 60;

/** What staff taught that holds for this sheet now, or held for it before its headers changed. */
export function kenalanLembar(sheet: SheetSnapshot, daftar: readonly Kenalan[]): readonly Kenalan[] {
  if (daftar.length === 0) return [];
  const { cocok, bergeser } = temukanKenalan(gridLembar(sheet), daftar);
  return [...new Set([...cocok.map((t) => t.kenalan), ...(bergeser ? [bergeser.kenalan] : [])])];
}

const isDikenalkan = (peran: string): peran is PeranDikenalkan => PERAN_KENALAN.some((satu) => satu === peran);

const perluDijawab = ({ asal }: Dokumen): boolean => asal.bacaan?.keyakinan === "ragu";

/** The table that is asked about, else the first that was read. */
function dariBacaan({ dokumen, terlewat }: LembarTerbaca): DugaanLembar | null {
  const ragu = dokumen.find(perluDijawab);
  const lewat = ragu ? undefined : terlewat.find((t) => t.bacaan !== null);
  const dikenal = ragu ?? (lewat ? undefined : dokumen.find((d) => d.asal.bacaan !== null));
  const bacaan = dikenal?.asal.bacaan ?? lewat?.bacaan;
  if (!bacaan) return null;
  const { top, bottom } = bacaan.kotakJudul;
  const peran = dikenal && isDikenalkan(dikenal.asal.peran) ? dikenal.asal.peran : null;
  return { peran, baris: [top, Math.min(bottom, top + BARIS_JUDUL_TERBANYAK - 1)] };
}

interface IsiJudul {
  readonly kata: ReadonlySet<number>;
  readonly angka: number;
}

function isiJudul(grid: Grid, row: number): IsiJudul {
  const kata = new Set<number>();
  let angka = 0;
  for (let column = grid.left; column <= grid.right; column++) {
    const nilai = grid.value(row, column);
    if (typeof nilai === "number") angka++;
    else if (nilai !== "") kata.add(column);
  }
  return { kata, angka };
}

/** Rows of headings above, which name columns that the rows below leave blank; a title names one cell. */
function denganKelompok(grid: Grid, row: number): number {
  const bernama = new Set(isiJudul(grid, row).kata);
  let atas = row;
  while (atas > grid.top && row - atas < BARIS_JUDUL_TERBANYAK - 2) {
    const { kata, angka } = isiJudul(grid, atas - 1);
    if (angka > 0 || kata.size < 2 || [...kata].every((column) => bernama.has(column))) break;
    kata.forEach((column) => bernama.add(column));
    atas--;
  }
  return atas;
}

/** The row of the most words and no figure, with the headings above it and the row of column numbers below it. */
function dariBentuk(grid: Grid): DugaanLembar["baris"] {
  let terbaik: { readonly row: number; readonly kata: number } | null = null;
  for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + BARIS_DICARI); row++) {
    const { kata, angka } = isiJudul(grid, row);
    if (angka === 0 && kata.size > (terbaik?.kata ?? 1)) terbaik = { row, kata: kata.size };
  }
  const row = terbaik?.row ?? grid.top;
  const atas = terbaik ? denganKelompok(grid, row) : row;
  return [atas, row < grid.bottom && isBarisNomorKolom(grid, row + 1) ? row + 1 : row];
}

/** What to begin with where staff want to teach a sheet: what they taught before, what was read, or the row that looks like a header. */
export function dugaLembar(sheet: SheetSnapshot, terbaca: LembarTerbaca, daftar: readonly Kenalan[]): DugaanLembar {
  const grid = gridLembar(sheet);
  const { cocok, bergeser } = temukanTerkenal(grid, daftar);
  const lama = cocok[0] ?? bergeser;
  if (lama) return { peran: lama.kenalan.peran, baris: [lama.pita.top, lama.pita.bottom] };
  return dariBacaan(terbaca) ?? { peran: null, baris: dariBentuk(grid) };
}

/** The role that the meanings alone tell, where the sheet itself doesn't. */
export function peranMenurutArti(arti: readonly (ArtiKenalan | null)[]): PeranDikenalkan | null {
  const ada = (...perlu: readonly ArtiKenalan[]): boolean => perlu.every((satu) => arti.includes(satu));
  if (ada("indikator", "target", "realisasi")) return "pengukuran";
  if (ada("sebelum", "sesudah")) return "program-kegiatan";
  return ada("pagu", "realisasi") ? "realisasi-anggaran" : null;
}
