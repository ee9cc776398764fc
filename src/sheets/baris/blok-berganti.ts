import { ingat } from "../../domain/alur/ingat";
import { bacaJudulKolom } from "../judul-kolom";
import type { IsiTabel } from "../kolom/isi-kolom";
import type { Kolom } from "../kolom/kolom";
import { bacaSingkatan } from "../kolom/singkatan";
import { rapikan } from "../rata-teks";
import { isBarisRingkasan, isBerhuruf } from "../jenis-baris";

/** What the rows of one indikator take turns in, in the order in which their columns are set. */
export const GILIRAN = ["target", "realisasi", "persen", "kriteria"] as const;
export type Giliran = (typeof GILIRAN)[number];

const PANJANG_LABEL = 40;
const isBerhurufAtauPersen = (teks: string): boolean => /^[^\d]*[\p{L}%]/u.test(teks);

/** What a row says that it holds: "Target", "Realisasi Kinerja", "% Capaian", "T"; null for anything else, and for money. */
export function giliranLabel(teks: string): Giliran | null {
  return teks.length > PANJANG_LABEL || !isBerhurufAtauPersen(teks) ? null : giliranKata(teks);
}

const giliranKata = ingat((teks: string): Giliran | null => {
  const { konsep, penentu } = bacaJudulKolom(teks);
  const satu = bacaSingkatan(teks)?.konsep ?? konsep;
  if (penentu.sisi === "anggaran" || penentu.tahun !== null || penentu.tw !== null) return null;
  if (satu === "capaian") return "persen";
  return GILIRAN.find((giliran) => giliran === satu) ?? null;
});

/** The rows of one indikator: the first names it, and each other thing that it has stands in a row of its own. */
export interface BlokBerganti {
  readonly awal: number;
  readonly baris: ReadonlyMap<Giliran, number>;
}

export interface SusunanBerganti {
  readonly blok: readonly BlokBerganti[];
  /** Headings and rows of means between and below the blocks. */
  readonly lain: readonly number[];
}

interface Terbuka {
  readonly awal: number;
  readonly nama: string;
  readonly baris: Map<Giliran, number>;
}

const lengkap = ({ baris }: Terbuka): boolean => baris.has("target") && baris.has("realisasi");

/** The same rows in every block, each once, so that none is taken for another's. */
function seragam(blok: readonly Terbuka[]): boolean {
  const [pertama] = blok;
  return blok.every(
    (b) => lengkap(b) && [...b.baris.keys()].sort().join() === [...(pertama?.baris.keys() ?? [])].sort().join(),
  );
}

/**
 * The blocks of a table whose rows say by `label` what they hold, below an indikator named in `nama` (which may be the same
 * column: the name, then its rows). Null where a row does not fit in: then nothing is sure.
 */
export function susunBerganti({ grid, baris }: IsiTabel, label: Kolom, nama: Kolom): SusunanBerganti | null {
  const blok: Terbuka[] = [];
  const lain: number[] = [];
  const sekolom = label.column === nama.column;
  let terbuka: Terbuka | null = null;
  for (const row of baris) {
    const [teks, sebutan] = [rapikan(grid.value(row, label.column)), rapikan(grid.value(row, nama.column))];
    const giliran = giliranLabel(teks);
    if (giliran === null) {
      const kepala = sekolom && isBerhuruf(sebutan) && !isBarisRingkasan(sebutan);
      if (!sekolom && teks !== "") return null;
      terbuka = kepala ? { awal: row, nama: sebutan, baris: new Map() } : null;
      lain.push(row);
      continue;
    }
    const lanjut: Terbuka | null = !sekolom && sebutan !== "" && sebutan !== terbuka?.nama ? null : terbuka;
    if (lanjut && !lanjut.baris.has(giliran)) {
      if (lanjut.baris.size === 0 && lain.at(-1) === lanjut.awal) {
        lain.pop();
        blok.push(lanjut);
      }
      lanjut.baris.set(giliran, row);
      continue;
    }
    if (sekolom || !isBerhuruf(sebutan)) return null;
    terbuka = { awal: row, nama: sebutan, baris: new Map([[giliran, row]]) };
    blok.push(terbuka);
  }
  return blok.length > 0 && seragam(blok) ? { blok, lain } : null;
}
