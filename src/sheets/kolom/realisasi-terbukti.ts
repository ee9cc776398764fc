import { bacaAngka } from "../../domain/angka/angka";
import { keBilangan } from "../../domain/angka/desimal";
import type { Grid } from "../grid";
import { barisDitimbang } from "./isi-kolom";
import { isUang, type Kolom } from "./kolom";
import type { Konsep } from "./konsep";
import { samaPenentu } from "./penentu";

/** Rows that must prove it; one may be so by chance. */
const BUKTI_TERSEDIKIT = 2;
const TOLERANSI = 0.006;
const TERCAPAI: ReadonlySet<Konsep | null> = new Set<Konsep | null>([
  "realisasi",
  "capaian",
  "hasil",
  "capaian-target",
]);

/** Whether the filled results are this column by the target on every row that has all three, more than once beside 100 %. */
function membuktikan(grid: Grid, baris: readonly number[], target: Kolom, calon: Kolom, hasil: Kolom): boolean {
  const angka = (row: number, { column }: Kolom): number | null => {
    const nilai = bacaAngka({ nilai: grid.value(row, column), format: grid.numberFormat(row, column) });
    return nilai.jenis === "angka" ? keBilangan(nilai.nilai) : null;
  };
  let terbukti = 0;
  for (const row of barisDitimbang(baris)) {
    const [t, c, h] = [angka(row, target), angka(row, calon), angka(row, hasil)];
    if (t === null || c === null || h === null || t === 0) continue;
    if (![1, 100].some((kali) => Math.abs((c / t) * kali - h) < TOLERANSI * kali)) return false;
    if (c !== t) terbukti++;
  }
  return terbukti >= BUKTI_TERSEDIKIT;
}

/**
 * "Target | Output | Capaian (%)" without any realisasi: the one column of no known meaning that the results which staff have
 * filled in are computed from is the realisasi (baca.md §1, arithmetic before words). Nothing else tells it.
 */
export function artikanTerbukti(grid: Grid, baris: readonly number[], kolom: readonly Kolom[]): Kolom[] {
  const [target, ...targetLain] = kolom.filter((k) => k.konsep === "target" && !isUang(k));
  const [hasil, ...hasilLain] = kolom.filter((k) => k.konsep === "persen" && !isUang(k));
  if (!target || !hasil || targetLain.length + hasilLain.length > 0) return [...kolom];
  if (
    kolom.some((k) => TERCAPAI.has(k.konsep)) ||
    !samaPenentu(target.penentu, { ...hasil.penentu, sisi: target.penentu.sisi })
  )
    return [...kolom];
  const calon = kolom.filter((k) => k.konsep === null && membuktikan(grid, baris, target, k, hasil));
  const [satu] = calon;
  if (!satu || calon.length > 1) return [...kolom];
  const kalimat = "hasil yang sudah diisi adalah kolom ini dibagi target";
  return kolom.map((k) =>
    k === satu
      ? { ...k, konsep: "realisasi", bukti: [...k.bukti, { jenis: "hitungan", mendukung: true, kalimat }] }
      : k,
  );
}
