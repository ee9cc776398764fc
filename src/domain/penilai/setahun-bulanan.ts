import type { Angka } from "../angka/angka";
import { dariBilangan, jumlahkan, NOL, type Desimal } from "../angka/desimal";
import { bilanganDari, KOSONG } from "../angka/isi";
import type { Penjumlahan } from "./dapat-dijumlah";
import { sepadan } from "./setahun";

/** The year's realisasi by its months, and the months that it rests on (0 for January). */
export interface SetahunBulanan {
  readonly angka: Angka;
  readonly bulan: readonly number[];
}

const TANPA_NILAI: SetahunBulanan = { angka: KOSONG, bulan: [] };
const DESEMBER = 11;
const DUA = dariBilangan(2) ?? NOL;

const isRusak = ({ jenis }: Angka): boolean => jenis !== "angka" && jenis !== "kosong" && jenis !== "catatan";
const dijumlah = (angka: Angka, nilai: readonly Desimal[]): Angka =>
  angka.jenis === "angka" ? { ...angka, nilai: jumlahkan(nilai) } : KOSONG;

/** Parts of the year: together of the size of the target, each far from it, and no running total, for that never falls. */
function isBagian(nilai: readonly Desimal[], target: Desimal): boolean {
  const terbesar = nilai.reduce((a, b) => (b.gt(a) ? b : a), NOL);
  const selisih = nilai.slice(1).map((n, i) => n.minus(nilai[i] ?? n));
  const turunAtauTetap = selisih.some((s) => s.lt(NOL)) || selisih.every((s) => s.eq(NOL));
  return turunAtauTetap && sepadan(jumlahkan(nilai), target) && terbesar.times(DUA).lt(target);
}

/**
 * The realisasi of a year from its twelve months, where its figures themselves show how the months make it (baca.md §2): what
 * can be added and whose sum is the target, or of its size while each month is a small part of it, is added; equal months of
 * what can't be added are that level. Blank where nothing decides (a level or a running total may be meant), where the year
 * isn't over (December is blank) or the target is no positive number; a month that can't be read comes back itself.
 */
export function setahunBulanan(bulan: readonly Angka[], tahunan: Angka, penjumlahan: Penjumlahan): SetahunBulanan {
  const rusak = bulan.findIndex(isRusak);
  const angkaRusak = bulan[rusak];
  if (angkaRusak) return { angka: angkaRusak, bulan: [rusak] };
  const terisi = bulan.flatMap((angka, i) => (angka.jenis === "angka" ? [{ angka, nilai: angka.nilai, i }] : []));
  const [pertama] = terisi;
  const terakhir = terisi.at(-1);
  const target = bilanganDari(tahunan);
  if (!pertama || terakhir?.i !== DESEMBER || target === null || target.lte(NOL)) return TANPA_NILAI;
  const nilai = terisi.map((t) => t.nilai);
  if (nilai.some((n) => n.lt(NOL))) return TANPA_NILAI;
  if (penjumlahan !== "boleh")
    return nilai.every((n) => n.eq(terakhir.nilai)) ? { angka: terakhir.angka, bulan: [terakhir.i] } : TANPA_NILAI;
  const cocok = nilai.length > 1 && jumlahkan(nilai).eq(target);
  if (!cocok && !isBagian(nilai, target)) return TANPA_NILAI;
  return { angka: dijumlah(pertama.angka, nilai), bulan: terisi.map((t) => t.i) };
}
