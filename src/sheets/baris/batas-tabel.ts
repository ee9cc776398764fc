import type { Grid } from "../grid";
import type { Konsep } from "../judul-kolom";
import { isBarisNomorKolom, type PitaJudul } from "../temu-judul";
import { isBlank, rapikan } from "../rata-teks";
import { artiLabel, type ArtiLabel } from "./label-baris";
import type { JudulUlang } from "./judul-ulang";

const BARIS_KOSONG_PENUTUP = 15;
const PANDANG_KE_DEPAN = 8;
/** No amount of an office is this large; a NIP of 18 digits is. */
const ANGKA_TERBESAR = 1e16;
/** "1", "1.", "2,5", "Rp 5.000", "10%": what a row of a table has somewhere; "76 - 90" and "≥ 91" are of a legend. */
const BERANGKA = /^(rp\.? ?)?\(?\d[\d.,]*\)?\.?(%|,-)?$/i;

/** Columns that number or name rows: a figure in them is no amount. */
const BUKAN_UKURAN: ReadonlySet<Konsep> = new Set(["no", "kode", "tahun"]);

interface IsiBaris {
  readonly teks: readonly number[];
  readonly angka: readonly number[];
  /** The first words of the row, as staff typed them. */
  readonly pertama: string | null;
}

function isiBaris(grid: Grid, row: number, pita: PitaJudul): IsiBaris {
  const teks: number[] = [];
  const angka: number[] = [];
  let pertama: string | null = null;
  for (let column = pita.left; column <= pita.right; column++) {
    const nilai = grid.value(row, column);
    if (isBlank(nilai)) continue;
    if (typeof nilai === "number" && Math.abs(nilai) < ANGKA_TERBESAR) angka.push(column);
    else if (typeof nilai === "string" && BERANGKA.test(nilai.trim())) angka.push(column);
    else {
      teks.push(column);
      if (pertama === null && typeof nilai === "string") pertama = nilai;
    }
  }
  return { teks, angka, pertama };
}

const artiPertama = (pertama: string | null): ArtiLabel => (pertama === null ? "lain" : artiLabel(rapikan(pertama)));

/**
 * Tells in which columns the rows so far had words and figures: what later rows of the same table look like. Before
 * the first words or figures, any are like them. Looks at a row only once it is asked.
 */
class RupaTabel {
  private readonly teks = new Set<number>();
  private readonly angka = new Set<number>();
  private readonly bukanUkuran: ReadonlySet<number>;
  private dilihat = 0;

  /** `baris`: the rows of the table so far; it grows while they are found. */
  constructor(
    private readonly isi: (row: number) => IsiBaris,
    private readonly baris: readonly number[],
    kolom: readonly { readonly column: number; readonly konsep: Konsep | null }[],
  ) {
    this.bukanUkuran = new Set(
      kolom.filter((k) => k.konsep !== null && BUKAN_UKURAN.has(k.konsep)).map((k) => k.column),
    );
  }

  private lihat(): void {
    for (; this.dilihat < this.baris.length; this.dilihat++) {
      const { teks, angka } = this.isi(this.baris[this.dilihat] ?? 0);
      for (const column of teks) this.teks.add(column);
      for (const column of angka) if (!this.bukanUkuran.has(column)) this.angka.add(column);
    }
  }

  serupa(row: number): boolean {
    const { teks, angka, pertama } = this.isi(row);
    if (artiPertama(pertama) === "tanda-tangan") return false;
    this.lihat();
    const berangka = angka.some((column) =>
      this.angka.size === 0 ? !this.bukanUkuran.has(column) : this.angka.has(column),
    );
    return berangka && (this.teks.size === 0 ? teks.length > 0 : teks.some((column) => this.teks.has(column)));
  }
}

const isTandaTangan = ({ angka, pertama }: IsiBaris): boolean =>
  angka.length === 0 && artiPertama(pertama) === "tanda-tangan";

const RINGKASAN: ReadonlySet<ArtiLabel> = new Set<ArtiLabel>(["jumlah", "subjumlah", "rerata"]);

const KOSONG_SEBELUM_RINGKASAN = 5;
const CATATAN_SEBELUM_RINGKASAN = 3;

/** "Total Anggaran yang Berkaitan Langsung …": of money, it names no row. */
const JUMLAH_UANG = /^(grand )?(total|jumlah) (anggaran|pagu|belanja|dana|biaya)\b/i;

/** Set apart by some blank rows, and still to be filled in. */
const isRingkasan = ({ pertama }: IsiBaris, kosong: number): boolean =>
  kosong <= KOSONG_SEBELUM_RINGKASAN && (RINGKASAN.has(artiPertama(pertama)) || JUMLAH_UANG.test(pertama ?? ""));

/** A signature, or a note or legend after a gap: the table is over, unless its like goes on a few rows below. */
function mungkinPenutup(isi: IsiBaris, kosong: number): boolean {
  return isTandaTangan(isi) || (kosong > 0 && isi.angka.length === 0 && !isRingkasan(isi, kosong));
}

/**
 * The rows of a table by absolute number: blank rows, repeated headers and column numbers left out, up to its signatures,
 * its legend, or a gap of fifteen rows. Linear: looks a few rows ahead only where a row may be the end.
 */
export function barisTabel(
  grid: Grid,
  pita: PitaJudul,
  ulangan: readonly JudulUlang[],
  kolom: readonly { readonly column: number; readonly konsep: Konsep | null }[],
  batasBawah: number,
): number[] {
  const dilewati = new Set<number>();
  for (const { top, bottom } of ulangan) for (let row = top; row <= bottom; row++) dilewati.add(row);
  const baris: number[] = [];
  const isiDi = (row: number): IsiBaris => isiBaris(grid, row, pita);
  const rupa = new RupaTabel(isiDi, baris, kolom);
  let row = pita.bottom + 1;
  if (row <= batasBawah && isBarisNomorKolom(grid, row)) row++;
  let kosong = 0;
  for (; row <= batasBawah && kosong < BARIS_KOSONG_PENUTUP; row++) {
    if (dilewati.has(row)) continue;
    const isi = isiDi(row);
    if (isi.teks.length + isi.angka.length === 0) kosong++;
    else if (
      mungkinPenutup(isi, kosong) &&
      !berlanjut(rupa, row + 1, batasBawah, dilewati) &&
      (isTandaTangan(isi) || !diringkas(isiDi, row + 1, batasBawah))
    )
      break;
    else {
      kosong = 0;
      baris.push(row);
    }
  }
  return baris;
}

function berlanjut(rupa: RupaTabel, awal: number, batasBawah: number, dilewati: ReadonlySet<number>): boolean {
  const akhir = Math.min(batasBawah, awal + PANDANG_KE_DEPAN - 1);
  for (let row = awal; row <= akhir; row++) if (!dilewati.has(row) && rupa.serupa(row)) return true;
  return false;
}

/** A total still to be filled in, below a note. */
function diringkas(isi: (row: number) => IsiBaris, awal: number, batasBawah: number): boolean {
  const akhir = Math.min(batasBawah, awal + CATATAN_SEBELUM_RINGKASAN - 1);
  for (let row = awal; row <= akhir; row++) if (isRingkasan(isi(row), 0)) return true;
  return false;
}
