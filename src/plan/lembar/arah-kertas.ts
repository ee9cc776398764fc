import { kolomTabel, type Tabel } from "../../tables/model-tabel";

const KOLOM_TEGAK = 9;
const KOLOM_TEGAK_RUPIAH = 6;
const KOLOM_TERBANYAK_TEGAK = 10;
/** Points that a column needs at the smallest type. */
const LEBAR_TEKS = 80;
const LEBAR_ANGKA = 36;
/** Points between the margins of an upright A4 page. */
const LEBAR_TEGAK = 450;

/**
 * Wide tables stand on a landscape page: more than nine columns, or more than six with rupiah (narasi.md §7), unless all
 * of them are narrow and none holds rupiah.
 */
export function isMelintang({ kepala }: Pick<Tabel, "kepala">): boolean {
  const kolom = kolomTabel(kepala);
  const rupiah = kolom.some((k) => k.jenis === "rupiah" || k.jenis === "selisih");
  const perlu = kolom.reduce((n, k) => n + (k.jenis === "teks" ? LEBAR_TEKS : LEBAR_ANGKA), 0);
  if (!rupiah && kolom.length <= KOLOM_TERBANYAK_TEGAK && perlu <= LEBAR_TEGAK) return false;
  return kolom.length > (rupiah ? KOLOM_TEGAK_RUPIAH : KOLOM_TEGAK);
}
