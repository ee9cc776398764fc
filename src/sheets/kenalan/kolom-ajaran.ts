import { bacaAngka } from "../../domain/angka/angka";
import { formatNilai } from "../../domain/angka/tampilan";
import type { Tw } from "../../domain/capaian/triwulan";
import type { CellRef } from "../../domain/dokumen/sumber";
import { judulKenalan, tanpaWaktu } from "../../domain/kenalan/judul-kenalan";
import type { Kenalan, KolomKenalan, WaktuKenalan } from "../../domain/kenalan/kenalan";
import { ARTI_LAZIM, isArtiPeran, type ArtiKenalan } from "../../domain/kenalan/arti-kenalan";
import { isPeranEvaluasi, type JawabanPeran, type PeranEvaluasi } from "../../domain/kenalan/peran-kenalan";
import { gridLembar } from "../bulan-bertanggal";
import type { Grid } from "../grid";
import { kenaliTabel } from "../kenali-tabel";
import type { Konsep } from "../judul-kolom";
import { artikanKolom } from "../kolom/arti-kolom";
import { jejakJudul } from "../kolom/jejak-judul";
import type { SheetSnapshot } from "../snapshot";
import type { Kolom } from "../temukan-tabel";
import { isBlank, rapikan } from "../rata-teks";
import { dugaEvaluasi } from "./duga-evaluasi";
import { KONSEP_AJARAN, twMenurutJudul } from "./kolom-dikenalkan";
import { OLEH_ANDA, pitaBaris, temukanTerkenal } from "./temukan-kenalan";

/** One column under the header that staff teach: what it says, what stands in it, and what it is guessed to hold. */
export interface KolomAjaran {
  readonly column: number;
  /** The header texts from the group heading down, as written. */
  readonly judul: readonly string[];
  /** The lowest header cell. */
  readonly sel: CellRef;
  /** Up to three of its values, as text. */
  readonly contoh: readonly string[];
  readonly arti: ArtiKenalan | null;
  readonly waktu: WaktuKenalan;
  /** The quarter, year and month that its header names. */
  readonly menurutJudul: { readonly tw: Tw | null; readonly tahun: number | null; readonly bulan: number | null };
  /** Why this is guessed; empty where nothing is. */
  readonly alasan: string;
}

const CONTOH = 3;
const BARIS_CONTOH = 60;

/** Guessed from what the words of the header say: each answer's own konsep, and others that come to the same answer. */
const ARTI = new Map<Konsep, ArtiKenalan>([
  ...ARTI_LAZIM.map((arti) => [KONSEP_AJARAN[arti], arti] as const),
  ["sasaran-indikator", "indikator"],
  ["indikator-tujuan", "indikator"],
  ["indikator-program", "indikator"],
  ["indikator-kegiatan", "indikator"],
  ["hasil", "realisasi"],
  ["capaian", "capaian"],
]);

interface Dugaan {
  readonly arti: ArtiKenalan | null;
  readonly waktu: WaktuKenalan;
  readonly alasan: string;
}

function isiKolom(grid: Grid, bawah: number, column: number): string[] {
  const isi: string[] = [];
  for (let row = bawah + 1; row <= Math.min(grid.bottom, bawah + BARIS_CONTOH) && isi.length < CONTOH; row++) {
    const nilai = grid.value(row, column);
    if (isBlank(nilai)) continue;
    const angka = typeof nilai === "number" ? bacaAngka({ nilai, format: grid.numberFormat(row, column) }) : null;
    isi.push(angka ? formatNilai(angka) : rapikan(nilai));
  }
  return isi;
}

function dariKolom(kolom: Kolom | undefined): Dugaan {
  const arti = kolom?.konsep ? (ARTI.get(kolom.konsep) ?? null) : null;
  if (!kolom || arti === null) return { arti: null, waktu: "judul", alasan: "" };
  const melawan = kolom.bukti.filter((b) => !b.mendukung);
  const bukti = melawan.length > 0 ? melawan : kolom.bukti;
  return { arti, waktu: "judul", alasan: bukti.map((b) => b.kalimat).join("; ") };
}

/** What was taught for a header that is still written so, also where other headers of the sheet changed. */
function dariAjaran(judul: string, diajarkan: readonly KolomKenalan[], menurut: string): Dugaan | null {
  const sama =
    diajarkan.find((k) => k.judul === judul) ?? diajarkan.find((k) => tanpaWaktu(k.judul) === tanpaWaktu(judul));
  return sama ? { arti: sama.arti, waktu: sama.waktu, alasan: menurut } : null;
}

/** Each meaning that a table has once goes to the first column that claims it. */
function tanpaKembar(kolom: readonly KolomAjaran[]): KolomAjaran[] {
  const terpakai = new Set<string>();
  return kolom.map((satu) => {
    if (satu.arti === null) return satu;
    const { tw, tahun } = satu.menurutJudul;
    const kunci = `${satu.arti} ${satu.waktu === "judul" ? `${tw ?? ""} ${tahun ?? ""}` : satu.waktu}`;
    const ganda = terpakai.has(kunci);
    terpakai.add(kunci);
    return ganda
      ? { ...satu, arti: null, waktu: "judul", alasan: "artinya sudah dipakai kolom di sebelah kirinya" }
      : satu;
  });
}

/** As a form's header says it, where the sheet is one. */
function menurutFormulir(kolom: Kolom | undefined, peran: PeranEvaluasi): Dugaan {
  const dugaan = kolom ? dugaEvaluasi(kolom, null) : null;
  return dugaan && isArtiPeran(peran, dugaan.arti)
    ? { ...dugaan, waktu: "judul" }
    : { arti: null, waktu: "judul", alasan: "" };
}

/** The quarter and year that a header names, as far as a sheet of this role is told apart by them. */
function waktuJudul(kolom: Kolom | undefined, peran: JawabanPeran | null): KolomAjaran["menurutJudul"] {
  const tw = kolom ? twMenurutJudul(kolom.penentu) : null;
  const { tahun = null, bulan = null } = kolom?.penentu ?? {};
  if (!isPeranEvaluasi(peran)) return { tw, tahun, bulan };
  return peran === "evaluasi-renja" ? { tw, tahun: null, bulan: null } : { tw: null, tahun, bulan: null };
}

/** The columns under these header rows (from 0), each guessed for a sheet of this role; none where the rows are blank. */
export function kolomAjaran(
  sheet: SheetSnapshot,
  [atas, bawah]: readonly [number, number],
  daftar: readonly Kenalan[],
  peran: JawabanPeran | null,
): KolomAjaran[] {
  const grid = gridLembar(sheet);
  const pita = pitaBaris(grid, atas, bawah);
  if (!pita) return [];
  const { cocok, bergeser } = temukanTerkenal(grid, daftar);
  const tempat = cocok.find((t) => t.pita.top === atas);
  const lama = tempat ?? bergeser;
  const tabel = kenaliTabel(sheet).find(({ tabel: t }) => t.pita.top === atas && t.pita.bottom === bawah)?.tabel;
  const jejak = jejakJudul(grid, pita);
  const menurutKata = artikanKolom(jejak);
  return tanpaKembar(
    jejak.map((j, i) => {
      const kata = menurutKata[i];
      const terbaca = (tabel?.asli ?? tabel)?.kolom.find((k) => k.column === j.column) ?? kata;
      const menurutJudul = isPeranEvaluasi(peran) ? menurutFormulir(kata, peran) : dariKolom(terbaca);
      const diajarkan =
        lama && isPeranEvaluasi(lama.kenalan.peran) === isPeranEvaluasi(peran) ? lama.kenalan.kolom : [];
      const dugaan = dariAjaran(judulKenalan(j.teks), diajarkan, tempat?.menurut ?? OLEH_ANDA) ?? menurutJudul;
      return {
        column: j.column,
        judul: j.teks,
        sel: j.sel.at(-1) ?? grid.ref(bawah, j.column),
        contoh: isiKolom(grid, bawah, j.column),
        ...dugaan,
        menurutJudul: waktuJudul(kata, peran),
      };
    }),
  );
}
