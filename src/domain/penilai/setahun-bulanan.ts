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

/** Words in a month are no blank: what was reached in it is not known. */
const isRusak = ({ jenis }: Angka): boolean => jenis !== "angka" && jenis !== "kosong";
const dijumlah = (angka: Angka, nilai: readonly Desimal[]): Angka =>
  angka.jenis === "angka" ? { ...angka, nilai: jumlahkan(nilai) } : KOSONG;

/** Parts of the year: together of the size of the target, each far from it, and no running total, for that never falls. */
function isBagian(nilai: readonly Desimal[], target: Desimal): boolean {
  const terbesar = nilai.reduce((a, b) => (b.gt(a) ? b : a), NOL);
  const selisih = nilai.slice(1).map((n, i) => n.minus(nilai[i] ?? n));
  const turunAtauTetap = selisih.some((s) => s.lt(NOL)) || selisih.every((s) => s.eq(NOL));
  return turunAtauTetap && sepadan(jumlahkan(nilai), target) && terbesar.times(DUA).lt(target);
}

/** How the targets of the months make the year's: together, or the last of them, to which they never fall. */
function polaRencana(targetBulan: readonly Angka[], tahunan: Desimal): "jumlah" | "posisi" | null {
  const target = targetBulan.flatMap((t) => bilanganDari(t) ?? []);
  if (target.length <= DESEMBER) return null;
  if (jumlahkan(target).eq(tahunan)) return "jumlah";
  const naik = target.every((t, i) => i === 0 || t.gte(target[i - 1] ?? t));
  return naik && target.at(-1)?.eq(tahunan) === true ? "posisi" : null;
}

/**
 * The realisasi of a year from its twelve months, where its figures themselves show how the months make it (baca.md §2): what
 * can be added and whose sum is the target, or of its size while each month is a small part of it, is added, and so are months
 * whose own targets (`targetBulan`) add up to the year's; where these lead to it, December counts. Equal months of
 * what can't be added are that level. Blank where nothing decides (a level or a running total may be meant), where the year
 * isn't over (December is blank) or the target is no positive number; a month that can't be read comes back itself.
 */
export function setahunBulanan(
  bulan: readonly Angka[],
  tahunan: Angka,
  penjumlahan: Penjumlahan,
  targetBulan: readonly Angka[] = [],
): SetahunBulanan {
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
  const rencana = polaRencana(targetBulan, target);
  if (rencana === "posisi") return { angka: terakhir.angka, bulan: [terakhir.i] };
  if (rencana === "jumlah" && penjumlahan === "boleh" && terisi.length === bulan.length)
    return { angka: dijumlah(pertama.angka, nilai), bulan: terisi.map((t) => t.i) };
  if (penjumlahan !== "boleh")
    return nilai.every((n) => n.eq(terakhir.nilai)) ? { angka: terakhir.angka, bulan: [terakhir.i] } : TANPA_NILAI;
  const cocok = nilai.length > 1 && jumlahkan(nilai).eq(target);
  if (!cocok && !isBagian(nilai, target)) return TANPA_NILAI;
  return { angka: dijumlah(pertama.angka, nilai), bulan: terisi.map((t) => t.i) };
}
