import { GridBerpindah } from "../grid-berpindah";
import { barisDitimbang, nilaiKolom, type IsiTabel } from "../kolom/isi-kolom";
import { sebutKolom, type Kolom } from "../kolom/kolom";
import { KONSEP_INDIKATOR, type Konsep } from "../kolom/konsep";
import type { CellRef, CellValue } from "../snapshot";
import type { Tabel } from "../temukan-tabel";
import { rapikan } from "../rata-teks";
import {
  GILIRAN,
  giliranLabel,
  susunBerganti,
  type BlokBerganti,
  type Giliran,
  type SusunanBerganti,
} from "./blok-berganti";

/** At least half of these cells say what their row holds, a target and what was reached of it among them. */
function isBerganti(isi: readonly CellValue[]): boolean {
  const ada = new Set<Giliran>();
  let lain = 0;
  for (const nilai of isi) {
    const giliran = giliranLabel(rapikan(nilai));
    if (giliran !== null) ada.add(giliran);
    else if (++lain * 2 > isi.length) return false;
  }
  return ada.has("target") && (ada.has("realisasi") || ada.has("persen"));
}

/** The column whose rows say in turn that they hold a target and what was reached of it. */
function kolomBerganti({ grid, kolom, baris }: IsiTabel): Kolom | null {
  return kolom.find((k) => isBerganti(nilaiKolom(grid, barisDitimbang(baris), k))) ?? null;
}

/**
 * "Target", "Realisasi", "Capaian" in turn, a row each below one indikator, where the rows don't tell which is whose: what a
 * column of figures holds changes from row to row, and no column is the realisasi (baca.md §1).
 */
export function barisBerganti(tabel: IsiTabel): string[] {
  const berganti = kolomBerganti(tabel);
  return berganti
    ? [`kolom ${sebutKolom(berganti)} menyebut target dan realisasi bergantian, satu baris masing-masing`]
    : [];
}

/** Columns that say something of the indikator as a whole, not of one of its rows. */
const TETAP: ReadonlySet<Konsep | null> = new Set<Konsep | null>([
  ...KONSEP_INDIKATOR,
  ..."no kode tujuan sasaran satuan jenis pola formula baseline target-akhir bobot penjelasan penanggung-jawab keterangan".split(
    " ",
  ),
  ..."saran tindak-lanjut program kegiatan persen kriteria selisih efisiensi terhadap-akhir terhadap-setahun terhadap-lain".split(
    " ",
  ),
] as Konsep[]);
const SATU_SEL: ReadonlySet<Konsep | null> = new Set<Konsep | null>(["persen", "kriteria"]);
const KEPALA: Readonly<Record<Giliran, string>> = {
  target: "Target",
  realisasi: "Realisasi",
  persen: "Capaian",
  kriteria: "Kriteria",
};

const berisi = ({ grid }: Tabel, blok: readonly BlokBerganti[], giliran: Giliran, { column }: Kolom): boolean =>
  blok.some(({ baris }) => !grid.isBlank(baris.get(giliran) ?? 0, column));

const isBerwaktu = ({ penentu: { tw, tahun, bulan, semester } }: Kolom): boolean =>
  [tw, tahun, bulan, semester].some((waktu) => waktu !== null);

/** "Target 2024", of which no row tells what was reached: the year's, beside the rows. */
const isTargetSetahun = ({ konsep, penentu: { tw, bulan } }: Kolom): boolean =>
  konsep === "target" && tw === null && bulan === null;

/** The columns whose cells take turns; null where two of them name no time, so that none is surely the year's. */
function kolomPeriode(tabel: Tabel, label: Kolom, { blok }: SusunanBerganti): Kolom[] | null {
  const periode = tabel.kolom.filter((k) => {
    if (k.column <= label.column || TETAP.has(k.konsep)) return false;
    const terisi = berisi(tabel, blok, "realisasi", k);
    return terisi || (isBerwaktu(k) && !isTargetSetahun(k));
  });
  const tanpaWaktu = periode.filter((k) => !isBerwaktu(k));
  return periode.length === 0 || tanpaWaktu.length > 1 ? null : periode;
}

/** A result beside the rows of an indikator stands in the first of them, or is merged from there over all of them. */
function isDiAwal({ grid }: Tabel, blok: readonly BlokBerganti[], { column }: Kolom): boolean {
  return blok.every(({ awal, baris }) => [...baris.values()].every((row) => row === awal || grid.isBlank(row, column)));
}

interface KolomBaru {
  readonly kolom: Kolom;
  readonly asal: (row: number, blok: BlokBerganti | undefined) => Pick<CellRef, "row" | "column"> | null;
}

function tetap(tabel: Tabel, kolom: Kolom, blok: readonly BlokBerganti[]): KolomBaru {
  const { grid } = tabel;
  const { column } = kolom;
  const terisi = (row: number, satu: BlokBerganti | undefined): number =>
    [row, ...(satu?.baris.values() ?? [])].find((r) => !grid.isBlank(r, column)) ?? row;
  const ragu = SATU_SEL.has(kolom.konsep) && !isDiAwal(tabel, blok, kolom);
  return {
    kolom: ragu ? { ...kolom, konsep: null } : kolom,
    asal: (row, satu) => ({ row: terisi(row, satu), column }),
  };
}

function bergiliran(kolom: Kolom, giliran: Giliran): KolomBaru {
  return {
    kolom: { ...kolom, konsep: giliran, teks: [...kolom.teks, KEPALA[giliran]] },
    asal: (row, blok) => {
      const milik = blok ? blok.baris.get(giliran) : giliran === "persen" ? row : undefined;
      return milik === undefined ? null : { row: milik, column: kolom.column };
    },
  };
}

/**
 * A table whose rows take turns as target and realisasi, set anew with one row an indikator: what was below one another
 * stands side by side, each cell still its own. Any other table, and one whose rows don't fit, comes back as it is.
 */
export function satukanBerganti(tabel: Tabel): Tabel {
  const label = kolomBerganti(tabel);
  const nama = label && KONSEP_INDIKATOR.map((k) => tabel.kolom.find((satu) => satu.konsep === k)).find((k) => k);
  const susunan = label && nama ? susunBerganti(tabel, label, nama) : null;
  const periode = label && susunan ? kolomPeriode(tabel, label, susunan) : null;
  if (!label || !susunan || !periode || !nama) return tabel;
  const dari = GILIRAN.filter((g) => susunan.blok[0]?.baris.has(g));
  const baru = tabel.kolom.flatMap((kolom): KolomBaru[] => {
    if (kolom === label && kolom !== nama) return [];
    return periode.includes(kolom) ? dari.map((g) => bergiliran(kolom, g)) : [tetap(tabel, kolom, susunan.blok)];
  });
  const blok = new Map(susunan.blok.map((b) => [b.awal, b]));
  const baris = [...blok.keys(), ...susunan.lain].sort((a, b) => a - b);
  const asal = new Map(baris.map((row) => [row, baru.map((k) => k.asal(row, blok.get(row)))]));
  const kolom = baru.map((k, i) => ({ ...k.kolom, column: tabel.grid.right + 1 + i }));
  return { ...tabel, grid: new GridBerpindah(tabel.grid, asal, baru.length), kolom, baris, asli: tabel };
}
