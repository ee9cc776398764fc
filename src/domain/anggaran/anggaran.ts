import type { Angka } from "../angka/angka";
import { jumlahkan, NOL, persenDari, type Desimal } from "../angka/desimal";

export { selisihTahunLalu, terhadapTargetAkhir } from "../capaian/perbandingan";

/** `persen` = realisasi / pagu × 100; `efisiensi` in rupiah = pagu − realisasi. `null`: can't be computed. */
export interface Serapan {
  readonly persen: Desimal | null;
  readonly efisiensi: Desimal | null;
}

const bilangan = (angka: Angka): Desimal | null => (angka.jenis === "angka" ? angka.nilai : null);

/** The absorption of one row (kinerja.md §4). Both `null` where a side is no number; `persen` also where pagu is 0. */
export function hitungSerapan(pagu: Angka, realisasi: Angka): Serapan {
  const [p, r] = [bilangan(pagu), bilangan(realisasi)];
  return p === null || r === null
    ? { persen: null, efisiensi: null }
    : { persen: persenDari(r, p), efisiensi: p.minus(r) };
}

/** Sums in rupiah; percentages of the sums; `lengkap` false where a row was left out. */
export interface TotalAnggaran {
  readonly pagu: Desimal;
  readonly realisasi: Desimal;
  readonly persen: Desimal | null;
  readonly efisiensi: Desimal;
  readonly persenEfisiensi: Desimal | null;
  readonly lengkap: boolean;
}

/**
 * The total of a budget table (kinerja.md §4): its percentages are ratios of the sums, never means of the rows'. A row
 * without both numbers is left out of both sums; percentages are `null` where the pagu add up to 0.
 */
export function totalAnggaran(baris: readonly { pagu: Angka; realisasi: Angka }[]): TotalAnggaran {
  const terpakai = baris.flatMap((satu) => {
    const [pagu, realisasi] = [bilangan(satu.pagu), bilangan(satu.realisasi)];
    return pagu === null || realisasi === null ? [] : [{ pagu, realisasi }];
  });
  const pagu = jumlahkan(terpakai.map((satu) => satu.pagu));
  const realisasi = jumlahkan(terpakai.map((satu) => satu.realisasi));
  const efisiensi = pagu.minus(realisasi);
  return {
    pagu,
    realisasi,
    persen: persenDari(realisasi, pagu),
    efisiensi,
    persenEfisiensi: persenDari(efisiensi, pagu),
    lengkap: terpakai.length === baris.length,
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
  const lama = sebelum.jenis === "kosong" ? NOL : bilangan(sebelum);
  const baru = sesudah.jenis === "kosong" ? NOL : bilangan(sesudah);
  if (lama === null || baru === null) return null;
  const rupiah = baru.minus(lama);
  return { rupiah, persen: persenDari(rupiah, lama) };
}
