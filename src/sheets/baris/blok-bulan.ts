import { namaBulan } from "../../domain/dokumen/nama-bulan";
import { artiFormat } from "../../domain/angka/format-sel";
import { bulanTertulis } from "../bulan-bertanggal";
import { isHanyaTriwulan } from "../judul-kolom";
import { isBarisRingkasan, isBerhuruf } from "../jenis-baris";
import { bacaTriwulan, ROMAWI, type Tw } from "../../domain/capaian/triwulan";
import { bersihkanJudul } from "../kolom/bersih-judul";
import { bacaBulan } from "../kolom/bulan";
import type { IsiTabel } from "../kolom/isi-kolom";
import { daunJudul, type Kolom } from "../kolom/kolom";
import { isBlank, rapikan } from "../rata-teks";
import { KATA_SETAHUN } from "./kata-baris";

/** What time a row below an indikator is of: a month, a quarter, or the year that its last row makes. */
export interface Periode {
  readonly bulan: number | null;
  readonly tw: Tw | null;
  readonly sebutan: string;
}

/** The rows of one indikator by what time they are of; `awal` names it, and is of the year where it has figures itself. */
export interface BlokBulan {
  readonly awal: number;
  readonly baris: ReadonlyMap<string, number>;
}

export interface SusunanBulan {
  readonly blok: readonly BlokBulan[];
  /** The times that rows of the table are of: months and quarters in their order, the year last. */
  readonly periode: readonly (readonly [kunci: string, periode: Periode])[];
  /** Headings and rows of sums between and below the blocks. */
  readonly lain: readonly number[];
}

const SAMPAI = /s ?[./]? ?d\b|sampai|hingga/;
const DESEMBER = 12;
export const SETAHUN = "setahun";
/** In place of a month: the sum of those that have passed. */
const SEJAUH_INI = 13;

const bulan = (ke: number): Periode => ({ bulan: ke, tw: null, sebutan: namaBulan(ke) });

/** What one label says; null for anything else, and for what counts from the year's beginning. */
function bacaPeriode({ grid }: IsiTabel, row: number, kolom: Kolom): Periode | null {
  const nilai = grid.value(row, kolom.column);
  if (typeof nilai === "number") {
    const tertulis = artiFormat(grid.numberFormat(row, kolom.column)).tanggal ? bulanTertulis(nilai) : null;
    const ke = tertulis === null ? nilai : bacaBulan(tertulis.toLowerCase());
    const bernomor = tertulis !== null || /\b(bulan|bln)\b/.test(daunJudul(kolom));
    return bernomor && ke !== null && Number.isInteger(ke) && ke >= 1 && ke <= DESEMBER ? bulan(ke) : null;
  }
  const t = bersihkanJudul(rapikan(nilai));
  const ke = SAMPAI.test(t) ? null : bacaBulan(t);
  if (ke !== null) return bulan(ke);
  const tw = isHanyaTriwulan(t) || /^(jumlah|total) (tw|triwulan)/.test(t) ? bacaTriwulan(t) : null;
  if (tw !== null) return { bulan: null, tw, sebutan: `TW ${ROMAWI[tw]}` };
  const setahun = isBarisRingkasan(t) || KATA_SETAHUN.includes(t);
  return setahun ? { bulan: null, tw: null, sebutan: rapikan(nilai) } : null;
}

const kunci = ({ bulan: b, tw }: Periode): string => (b === null ? (tw === null ? SETAHUN : `tw ${tw}`) : `bulan ${b}`);
/** Where a time stands among the others: a quarter behind its last month, the year behind all. */
const tempat = ({ bulan: b, tw }: Periode): number => b ?? (tw === null ? DESEMBER + 1 : tw * 3 + 0.5);

/** A sum of fewer than the twelve months, which is no year: no row of the indikator itself, or that says so. */
function isJumlahSebagian({ sebutan }: Periode, semua: ReadonlyMap<string, Periode>, diJudul: number): boolean {
  const bulanan = [...semua.values()].filter((p) => p.bulan !== null).length;
  return bulanan < DESEMBER && diJudul === 0 && isBarisRingkasan(sebutan);
}

/** Most of what a column holds are months of the year. */
export function isKolomBulan(tabel: IsiTabel, kolom: Kolom, baris: readonly number[]): boolean {
  const terisi = baris.filter((row) => !tabel.grid.isBlank(row, kolom.column));
  const dibaca = terisi.map((row) => bacaPeriode(tabel, row, kolom)?.bulan ?? null).filter((b) => b !== null);
  return new Set(dibaca).size > 1 && dibaca.length * 2 > terisi.length;
}

interface Terbuka {
  readonly awal: number;
  readonly baris: Map<string, number>;
}

/** Gathers the blocks of a table, row by row from the top. */
class PengumpulBulan {
  readonly blok = new Map<string, Terbuka>();
  readonly semua = new Map<string, Periode>();
  readonly lain: number[] = [];
  /** The row that names an indikator above its months. */
  readonly judul = new Map<Terbuka, number>();
  private terbuka: Terbuka | null = null;

  constructor(
    private readonly tabel: IsiTabel,
    private readonly label: Kolom,
    private readonly nama: Kolom,
  ) {}

  /** Takes one row in; false where it doesn't fit. */
  baris(row: number): boolean {
    const { grid } = this.tabel;
    const sekolom = this.label.column === this.nama.column;
    const periode = bacaPeriode(this.tabel, row, this.label);
    const sebutan = sekolom && periode !== null ? "" : rapikan(grid.value(row, this.nama.column));
    if (periode !== null) {
      if (isBerhuruf(sebutan)) this.buka(row, sebutan);
      return this.catat(periode, row);
    }
    if (!sekolom && !isBlank(grid.value(row, this.label.column))) return false;
    if (this.isRingkasan(row) || isBarisRingkasan(sebutan)) return this.jumlah(row);
    if (isBerhuruf(sebutan)) this.beriJudul(row, sebutan);
    else this.lain.push(row);
    return true;
  }

  private isRingkasan(row: number): boolean {
    const { grid, kolom } = this.tabel;
    return kolom.some((k) => k.column < this.label.column && isBarisRingkasan(rapikan(grid.value(row, k.column))));
  }

  /** Goes on with the block of that name, or begins it. */
  private buka(row: number, sebutan: string): Terbuka {
    const kunciBlok = sebutan.toLowerCase();
    this.terbuka = this.blok.get(kunciBlok) ?? { awal: row, baris: new Map() };
    this.blok.set(kunciBlok, this.terbuka);
    return this.terbuka;
  }

  private beriJudul(row: number, sebutan: string): void {
    const isBaru = !this.blok.has(sebutan.toLowerCase());
    const blok = this.buka(row, sebutan);
    if (isBaru) this.judul.set(blok, row);
  }

  /** A sum is the year of the one block, or of several and ends the last. */
  private jumlah(row: number): boolean {
    if (this.terbuka !== null && this.blok.size === 1 && !this.terbuka.baris.has(SETAHUN))
      return this.catat({ bulan: null, tw: null, sebutan: "Jumlah" }, row);
    this.lain.push(row);
    this.terbuka = null;
    return true;
  }

  private catat(periode: Periode, row: number): boolean {
    return this.terbuka !== null && this.isi(this.terbuka, periode, row);
  }

  /** Puts a row into a block; false where the block has such a row already. */
  isi({ baris }: Terbuka, periode: Periode, row: number): boolean {
    if (baris.has(kunci(periode))) return false;
    baris.set(kunci(periode), row);
    this.semua.set(kunci(periode), this.semua.get(kunci(periode)) ?? periode);
    return true;
  }
}

/**
 * The blocks of a table whose rows say by `label` which month they are of, for an indikator named in `nama`: once above
 * its months or beside the first of them, or in each row. What the naming row has in a column of `ukuran` is the year's.
 * Null where a row doesn't fit: then nothing is sure.
 */
export function susunBulan(tabel: IsiTabel, label: Kolom, nama: Kolom, ukuran: readonly Kolom[]): SusunanBulan | null {
  const isi = new PengumpulBulan(tabel, label, nama);
  if (!tabel.baris.every((row) => isi.baris(row))) return null;
  const { semua, judul } = isi;
  const blok = [...isi.blok.values()];
  // "Waktu rilis: Maret" beside each of several names is no month of one of them.
  if (!blok.some((b) => b.baris.size > 1)) return null;
  const berbulan = blok.filter((b) => b.baris.size > 0);
  const kosong = blok.filter((b) => b.baris.size === 0).map((b) => b.awal);
  const terisi = [...judul].filter(([, row]) => ukuran.some((k) => !tabel.grid.isBlank(row, k.column)));
  const setahunDiJudul = terisi.filter(([satu]) => berbulan.includes(satu));
  if (!setahunDiJudul.every(([satu, row]) => isi.isi(satu, { bulan: null, tw: null, sebutan: "Setahun" }, row)))
    return null;
  const setahun = semua.get(SETAHUN);
  if (setahun && isJumlahSebagian(setahun, semua, judul.size)) semua.set(SETAHUN, { ...setahun, bulan: SEJAUH_INI });
  return {
    blok: berbulan,
    periode: [...semua].sort(([, a], [, b]) => tempat(a) - tempat(b)),
    lain: [...isi.lain, ...kosong],
  };
}
