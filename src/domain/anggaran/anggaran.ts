import type { Angka } from "../angka/angka";
import { NOL, persenDari, type Desimal } from "../angka/desimal";
import { adaIsi, bilanganDari, isNol } from "../angka/isi";
import { jumlahAngka } from "../angka/jumlah-angka";

/** `persen` = realisasi / pagu × 100; `efisiensi` in rupiah = pagu − realisasi. `null`: can't be computed. */
export interface Serapan {
  readonly persen: Desimal | null;
  readonly efisiensi: Desimal | null;
}

/** No office spends ten times its pagu: one of the two is in another unit, or has zeros too many. */
const KELIPATAN_MUSTAHIL = 10;

/** Whether what was spent can't be of this pagu (T12); false where a side is no number, or the pagu is 0. */
export function isSerapanMustahil(pagu: Angka, realisasi: Angka): boolean {
  const [p, r] = [bilanganDari(pagu), bilanganDari(realisasi)];
  return p !== null && r !== null && p.gt(NOL) && r.gt(p.times(KELIPATAN_MUSTAHIL));
}

/**
 * The absorption of one row (kinerja.md §4). Both `null` where a side is no number, or the two can't belong together;
 * `persen` also where pagu is 0.
 */
export function hitungSerapan(pagu: Angka, realisasi: Angka): Serapan {
  const [p, r] = [bilanganDari(pagu), bilanganDari(realisasi)];
  return p === null || r === null || isSerapanMustahil(pagu, realisasi)
    ? { persen: null, efisiensi: null }
    : { persen: persenDari(r, p), efisiensi: p.minus(r) };
}

/**
 * Sums in rupiah: `pagu` of all rows, `realisasi` of those that have one; null where no row has one, or a row of it can't be read. `lengkap`
 * false where a row lacks one of the two, or has two that can't belong together: then the sums are not of the same rows, and
 * there are no percentages of them.
 */
export interface TotalAnggaran {
  readonly pagu: Desimal | null;
  readonly realisasi: Desimal | null;
  readonly persen: Desimal | null;
  readonly efisiensi: Desimal | null;
  readonly persenEfisiensi: Desimal | null;
  readonly lengkap: boolean;
}

/** Money was spent, of a pagu that no figure tells: the sum of the others is not what there was to spend, and is not written for it. */
export const isTanpaPagu = ({ pagu, realisasi }: { pagu: Angka; realisasi: Angka }): boolean =>
  realisasi.jenis === "angka" && !isNol(realisasi) && !adaIsi(pagu);

/**
 * The total of a budget table (kinerja.md §4): its percentages are ratios of the sums, never means of the rows'; `null`
 * where a row lacks a figure, or the pagu add up to 0.
 */
export function totalAnggaran(baris: readonly { pagu: Angka; realisasi: Angka }[]): TotalAnggaran {
  const jumlah = (angka: readonly Angka[]): Desimal | null =>
    angka.length === 0 ? NOL : bilanganDari(jumlahAngka(angka));
  const pagu = jumlah(baris.map((satu) => satu.pagu));
  const realisasi = jumlah(baris.map((satu) => satu.realisasi));
  const lengkap = baris.every(
    ({ pagu: p, realisasi: r }) => p.jenis === "angka" && r.jenis === "angka" && !isSerapanMustahil(p, r),
  );
  const efisiensi = lengkap && pagu && realisasi ? pagu.minus(realisasi) : null;
  return {
    pagu,
    realisasi,
    persen: efisiensi && pagu && realisasi ? persenDari(realisasi, pagu) : null,
    efisiensi,
    persenEfisiensi: efisiensi && pagu ? persenDari(efisiensi, pagu) : null,
    lengkap,
  };
}

/**
 * Bertambah/berkurang: `rupiah` = sesudah − sebelum, `persen` of sebelum (`null` where that is 0) (kinerja.md §4). A blank
 * side counts as 0 when the other is a number: an activity that was cut, or is new. `null` otherwise.
 */
export function perubahanAnggaran(
  sebelum: Angka,
  sesudah: Angka,
): { readonly rupiah: Desimal; readonly persen: Desimal | null } | null {
  if (sebelum.jenis === "kosong" && sesudah.jenis === "kosong") return null;
  const lama = sebelum.jenis === "kosong" ? NOL : bilanganDari(sebelum);
  const baru = sesudah.jenis === "kosong" ? NOL : bilanganDari(sesudah);
  if (lama === null || baru === null) return null;
  const rupiah = baru.minus(lama);
  return { rupiah, persen: persenDari(rupiah, lama) };
}
