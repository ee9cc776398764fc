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
import { isBlank, rapikan } from "../teks";
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

/**
 * The blocks of a table whose rows say by `label` which month they are of, for an indikator named in `nama`: once above
 * its months or beside the first of them, or in each row. What the naming row has in a column of `ukuran` is the year's.
 * Null where a row doesn't fit: then nothing is sure.
 */
export function susunBulan(tabel: IsiTabel, label: Kolom, nama: Kolom, ukuran: readonly Kolom[]): SusunanBulan | null {
  const { grid, baris, kolom } = tabel;
  const blok = new Map<string, Terbuka>();
  const semua = new Map<string, Periode>();
  const lain: number[] = [];
  const judul = new Map<Terbuka, number>();
  const sekolom = label.column === nama.column;
  const isRingkasan = (row: number): boolean =>
    kolom.some((k) => k.column < label.column && isBarisRingkasan(rapikan(grid.value(row, k.column))));
  let terbuka: Terbuka | null = null;
  for (const row of baris) {
    const periode = bacaPeriode(tabel, row, label);
    const sebutan = sekolom && periode !== null ? "" : rapikan(grid.value(row, nama.column));
    if (periode === null && !sekolom && !isBlank(grid.value(row, label.column))) return null;
    if (periode === null && (isRingkasan(row) || isBarisRingkasan(sebutan))) {
      if (terbuka === null || blok.size > 1 || terbuka.baris.has(SETAHUN)) {
        lain.push(row);
        terbuka = null;
        continue;
      }
    } else if (isBerhuruf(sebutan)) {
      const ada = blok.get(sebutan.toLowerCase());
      terbuka = ada ?? { awal: row, baris: new Map() };
      if (!ada) blok.set(sebutan.toLowerCase(), terbuka);
      if (periode === null) {
        if (!ada) judul.set(terbuka, row);
        continue;
      }
    } else if (periode === null) {
      lain.push(row);
      continue;
    }
    const milik = periode ?? { bulan: null, tw: null, sebutan: "Jumlah" };
    if (terbuka === null || terbuka.baris.has(kunci(milik))) return null;
    terbuka.baris.set(kunci(milik), row);
    semua.set(kunci(milik), semua.get(kunci(milik)) ?? milik);
  }
  // "Waktu rilis: Maret" beside each of several names is no month of one of them.
  if (![...blok.values()].some((b) => b.baris.size > 1)) return null;
  const berbulan = [...blok.values()].filter((b) => b.baris.size > 0);
  for (const [satu, row] of judul) {
    if (satu.baris.size === 0 || !ukuran.some((k) => !grid.isBlank(row, k.column))) continue;
    if (satu.baris.has(SETAHUN)) return null;
    satu.baris.set(SETAHUN, row);
    semua.set(SETAHUN, semua.get(SETAHUN) ?? { bulan: null, tw: null, sebutan: "Setahun" });
  }
  const kosong = [...blok.values()].filter((b) => b.baris.size === 0).map((b) => b.awal);
  if (berbulan.length === 0) return null;
  const setahun = semua.get(SETAHUN);
  if (setahun && isJumlahSebagian(setahun, semua, judul.size)) semua.set(SETAHUN, { ...setahun, bulan: SEJAUH_INI });
  return {
    blok: berbulan,
    periode: [...semua].sort(([, a], [, b]) => tempat(a) - tempat(b)),
    lain: [...lain, ...kosong],
  };
}
