import type { Grid } from "../grid";
import type { KelompokUkuran } from "../kelompok-ukuran";
import type { Kolom } from "./kolom";
import { bacaAngka } from "../../domain/angka/angka";

/** What the rows that staff have filled say of a result column. */
export interface BuktiHitungan {
  readonly kolom: Kolom;
  /** The target and realisasi of its own group, and how many of the rows these two alone explain. */
  readonly pasangan: readonly [Kolom, Kolom];
  readonly sepasang: number;
  readonly terbukti: number;
  readonly tersangkal: number;
}

const BARIS_DIPERIKSA = 200;
const TOLERANSI = 0.006;
/** A capaian is often limited to these. */
const BATAS_ATAS = [100, 110, 120, 150];
/** Percentages, fractions with a "%" format, and figures of either kind. */
const SKALA = [100, 1, 10_000];

function nilaiSel(grid: Grid, row: number, kolom: Kolom | null): number | null {
  if (!kolom) return null;
  const angka = bacaAngka({ nilai: grid.value(row, kolom.column), format: "" }, { predikat: grid.sheet.predikat });
  return angka.jenis === "angka" ? angka.nilai.toNumber() : angka.jenis === "predikat" ? angka.skor : null;
}

const hampir = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(TOLERANSI * Math.abs(b), 0.01);

/** Realisasi over target, either way round, and the formula of what is better lower (kinerja.md §2). */
function isHasilDari(hasil: number, target: number, realisasi: number): boolean {
  if (target === 0 || realisasi === 0) return true;
  const rasio = [realisasi / target, target / realisasi, (2 * target - realisasi) / target];
  return SKALA.some((s) => rasio.some((r) => hampir(hasil, r * s)));
}

/** Each realisasi by itself, and the sums so far. */
function realisasiMungkin(angka: readonly number[]): number[] {
  let jumlah = 0;
  return angka.flatMap((n) => [n, (jumlah += n)]);
}

/** True: the figures of the row explain the result; false: none does; null: the row doesn't say. */
function periksaBaris(grid: Grid, row: number, hasil: Kolom, semua: readonly KelompokUkuran[]): boolean | null {
  const persen = nilaiSel(grid, row, hasil);
  if (persen === null || persen === 0 || BATAS_ATAS.some((b) => hampir(persen, b) || hampir(persen * 100, b)))
    return null;
  const target = semua.flatMap((k) => nilaiSel(grid, row, k.target) ?? []);
  const realisasi = realisasiMungkin(
    semua.flatMap(({ realisasi: r }) => (r?.bulanan?.bulan ?? [r]).flatMap((k) => nilaiSel(grid, row, k) ?? [])),
  );
  if (target.length === 0 || realisasi.length === 0) return null;
  return target.some((t) => realisasi.some((r) => isHasilDari(persen, t, r)));
}

/**
 * Tries the filled result cells of each group against every target and realisasi of their rows and level, over at most
 * 200 rows: equal is proof, none that fits speaks against the reading (baca.md §1).
 */
export function hitungBukti(
  grid: Grid,
  baris: readonly number[],
  kelompok: readonly KelompokUkuran[],
): BuktiHitungan[] {
  return kelompok.flatMap((k): BuktiHitungan[] => {
    const { persen } = k;
    if (!persen || !k.target || !k.realisasi) return [];
    const setingkat = kelompok.filter((lain) => lain.tingkat === k.tingkat);
    const diperiksa = baris.slice(0, BARIS_DIPERIKSA);
    const suara = diperiksa.map((row) => periksaBaris(grid, row, persen, setingkat));
    const sepasang = diperiksa.filter((row, i) => suara[i] === true && periksaBaris(grid, row, persen, [k]) === true);
    return [
      {
        kolom: persen,
        pasangan: [k.target, k.realisasi],
        sepasang: sepasang.length,
        terbukti: suara.filter((s) => s === true).length,
        tersangkal: suara.filter((s) => s === false).length,
      },
    ];
  });
}

const SANGKALAN_TERSEDIKIT = 3;

/** Several rows speak against it and none for it. */
export const isTersangkal = ({ terbukti, tersangkal }: BuktiHitungan): boolean =>
  terbukti === 0 && tersangkal >= SANGKALAN_TERSEDIKIT;
/** Two rows or more prove it, and hardly one speaks against it. */
export const isTerbukti = ({ terbukti, tersangkal }: BuktiHitungan): boolean =>
  terbukti >= 2 && tersangkal * 4 <= terbukti;

/** A column of a pair that explains every row that is explained at all. */
export const isPasanganTerbukti = (bukti: BuktiHitungan, kolom: Kolom): boolean =>
  isTerbukti(bukti) && bukti.sepasang === bukti.terbukti && bukti.pasangan.includes(kolom);
