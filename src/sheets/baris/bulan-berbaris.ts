import { GridBerpindah } from "../grid-berpindah";
import { barisDitimbang } from "../kolom/isi-kolom";
import { sebutKolom, type Kolom } from "../kolom/kolom";
import { KONSEP_INDIKATOR, type Konsep } from "../kolom/konsep";
import type { CellRef } from "../snapshot";
import type { Tabel } from "../temukan-tabel";
import { isKolomBulan, SETAHUN, susunBulan, type BlokBulan, type Periode, type SusunanBulan } from "./blok-bulan";

/** What each row may have of its own: figures and their results. All else is told of the indikator as a whole. */
const UKURAN: ReadonlySet<Konsep | null> = new Set<Konsep | null>([
  "target",
  "realisasi",
  "capaian",
  "persen",
  "kriteria",
  "pagu",
  "hasil",
  "efisiensi",
]);
/** What names the rows of a table; its months are of these. */
const NAMA = [...KONSEP_INDIKATOR, "kegiatan", "program", "uraian", "sasaran"] as const satisfies readonly Konsep[];
const MASUKAN: ReadonlySet<Konsep | null> = new Set<Konsep | null>(["target", "realisasi", "capaian", "hasil"]);

type Guna = "tetap" | "berperiode";

/** Whether a column's cells are of each row, or one for the whole indikator: also a target that only its first month has beside it. */
function gunaKolom({ grid }: Tabel, blok: readonly BlokBulan[], label: Kolom, kolom: Kolom): Guna {
  if (!UKURAN.has(kolom.konsep)) return "tetap";
  const lanjutan = blok.flatMap((b) => [...b.baris.values()].filter((row) => row !== b.awal));
  if (lanjutan.some((row) => !grid.isBlank(row, kolom.column))) return "berperiode";
  if (kolom.column < label.column) return "tetap";
  const digabung = blok.some((b) => (grid.coveringArea(b.awal, kolom.column)?.bottom ?? b.awal) > b.awal);
  if (digabung) return "tetap";
  const diAwal = blok.some((b) => b.baris.get(SETAHUN) !== b.awal && !grid.isBlank(b.awal, kolom.column));
  return diAwal && kolom.konsep === "target" ? "tetap" : "berperiode";
}

interface KolomBaru {
  readonly kolom: Kolom;
  readonly asal: (row: number, blok: BlokBulan | undefined) => Pick<CellRef, "row" | "column"> | null;
}

function tetap({ grid }: Tabel, kolom: Kolom): KolomBaru {
  const { column } = kolom;
  const terisi = (row: number, blok: BlokBulan | undefined): number =>
    [row, ...(blok?.baris.values() ?? [])].find((r) => !grid.isBlank(r, column)) ?? row;
  return { kolom, asal: (row, blok) => ({ row: terisi(row, blok), column }) };
}

function berperiode(kolom: Kolom, kunci: string, { bulan, tw, sebutan }: Periode): KolomBaru {
  const dengan = { bulan, tw, sampaiDengan: false };
  return {
    kolom: {
      ...kolom,
      teks: [...kolom.teks, sebutan],
      penentu: { ...kolom.penentu, ...dengan },
      penentuSendiri: { ...kolom.penentuSendiri, ...dengan },
    },
    asal: (row, blok) => {
      const milik = blok ? blok.baris.get(kunci) : kunci === SETAHUN ? row : undefined;
      return milik === undefined ? null : { row: milik, column: kolom.column };
    },
  };
}

/** Columns of figures right of the months: a figure beside the name itself stands for all of them. */
const kolomPerBaris = ({ kolom }: Tabel, label: Kolom): Kolom[] =>
  kolom.filter((k) => MASUKAN.has(k.konsep) && k.column > label.column);

const kolomNama = ({ kolom }: Tabel): Kolom | undefined =>
  NAMA.map((k) => kolom.find((satu) => satu.konsep === k)).find((k) => k);

/** A column may say which month its row is of: one without a meaning of its own, or that of the names. */
const mungkinBulan = (kolom: Kolom, nama: Kolom): boolean =>
  kolom.konsep === null || kolom.konsep === "triwulan" || kolom === nama;

/** More rows are of a month than there are names: they are months of these. */
function melebihiNama({ grid }: Tabel, baris: readonly number[], label: Kolom, nama: Kolom): boolean {
  const isi = (k: Kolom): string[] =>
    baris.flatMap((row) => (grid.isBlank(row, k.column) ? [] : [String(grid.value(row, k.column))]));
  return label === nama || isi(label).length > new Set(isi(nama)).size;
}

/** Months beside or among the names that could not be set side by side: no row of them is an indikator or a whole year. */
export function bulanTakTersusun(tabel: Tabel): string[] {
  const nama = kolomNama(tabel);
  if (tabel.asli || !nama) return [];
  const baris = barisDitimbang(tabel.baris);
  const label = tabel.kolom.find(
    (k) => mungkinBulan(k, nama) && isKolomBulan(tabel, k, baris) && melebihiNama(tabel, baris, k, nama),
  );
  return label ? [`kolom ${sebutKolom(label)} berisi nama bulan, dan tidak jelas baris mana yang berlaku setahun`] : [];
}

/** The columns of each time; of the year only figures that are there, for a blank sum is none, and its target first where it has no more. */
function kolomPeriode({ grid }: Tabel, { blok, periode }: SusunanBulan, milik: readonly Kolom[]): KolomBaru[] {
  const berisi = (k: Kolom): boolean => blok.some((b) => !grid.isBlank(b.baris.get(SETAHUN) ?? 0, k.column));
  const ada = (kunci: string, k: Kolom): boolean => kunci !== SETAHUN || !MASUKAN.has(k.konsep) || berisi(k);
  const kolom = ([kunci, satu]: SusunanBulan["periode"][number]): KolomBaru[] =>
    milik.filter((k) => ada(kunci, k)).map((k) => berperiode(k, kunci, satu));
  const hanyaTarget = !milik.some((k) => MASUKAN.has(k.konsep) && k.konsep !== "target" && berisi(k));
  const isTargetSetahun = ({ kolom: k }: KolomBaru): boolean => hanyaTarget && k.konsep === "target" && isSetahun(k);
  const semua = periode.flatMap(kolom);
  return [...semua.filter(isTargetSetahun), ...semua.filter((k) => !isTargetSetahun(k))];
}

const isSetahun = ({ penentu }: Kolom): boolean => penentu.bulan === null && penentu.tw === null;

/**
 * A table whose rows are months of one indikator after another, set anew with one row an indikator: its months stand side by
 * side, with quarters and the year where these have rows, each cell still its own (baca.md §2). Any other table, and one
 * whose rows don't fit, comes back as it is.
 */
export function satukanBulan(tabel: Tabel): Tabel {
  const nama = kolomNama(tabel);
  if (tabel.asli || !nama) return tabel;
  const ditimbang = barisDitimbang(tabel.baris);
  const label = tabel.kolom.find((k) => mungkinBulan(k, nama) && isKolomBulan(tabel, k, ditimbang));
  const susunan = label ? susunBulan(tabel, label, nama, kolomPerBaris(tabel, label)) : null;
  if (!label || !susunan) return tabel;
  const lain = tabel.kolom.filter((k) => (k !== label || k === nama) && k.konsep !== "triwulan");
  const guna = new Map(lain.map((k) => [k, gunaKolom(tabel, susunan.blok, label, k)] as const));
  const milik = lain.filter((k) => guna.get(k) === "berperiode");
  if (milik.length === 0) return tabel;
  const akhir = Math.max(...milik.map((k) => k.column));
  const tunggal = lain.filter((k) => guna.get(k) === "tetap");
  const baru = [
    ...tunggal.filter((k) => k.column < akhir).map((k) => tetap(tabel, k)),
    ...kolomPeriode(tabel, susunan, milik),
    ...tunggal.filter((k) => k.column > akhir).map((k) => tetap(tabel, k)),
  ];
  const blok = new Map(susunan.blok.map((b) => [b.awal, b]));
  const baris = [...blok.keys(), ...susunan.lain].sort((a, b) => a - b);
  const asal = new Map(baris.map((row) => [row, baru.map((k) => k.asal(row, blok.get(row)))]));
  const kolom = baru.map((k, i) => ({ ...k.kolom, column: tabel.grid.right + 1 + i }));
  return { ...tabel, grid: new GridBerpindah(tabel.grid, asal, baru.length), kolom, baris, asli: tabel };
}
