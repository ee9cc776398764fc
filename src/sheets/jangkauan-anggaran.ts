import type { Tw } from "../domain/capaian/triwulan";
import { KATA_SAMPAI } from "../domain/teks/kata-sampai";
import type { KelompokUkuran } from "./kelompok-ukuran";
import { sampaiBulanTw } from "./kolom/bulan";
import { isSampai } from "./kolom/tercapai";
import type { TabelDikenal } from "./layout";

const SAMPAI_TW = new RegExp(`(?:^|[^\\p{L}])(?:${KATA_SAMPAI}) ?(?:akhir )?(?:triwulan|tw|tribulan)\\b`, "u");

/** How far the amounts of a budget reach: to the end of this month from January on, or of a part of the year alone. */
export type JangkauanAnggaran = { readonly sampaiBulan: number | null } | "sebagian";

const sampaiAkhir = (tw: Tw): JangkauanAnggaran => ({ sampaiBulan: sampaiBulanTw(tw) });

/** The first quarter, and the semester that ends with the second, begin with the year. */
const isDariAwal = (tw: Tw, gabungan: boolean): boolean => tw === 1 || (gabungan && tw === 2);

/**
 * How far a pair of pagu and realisasi reaches, by the header of its realisasi or else by the table's titles: "s.d. TW III"
 * until September, "Triwulan III" alone is a part that says nothing of the year. `null` as month: the whole year.
 */
export function jangkauanAnggaran(d: TabelDikenal, { realisasi, penentu }: KelompokUkuran): JangkauanAnggaran | null {
  if (penentu.tw !== null)
    return realisasi && (isSampai(realisasi) || penentu.tw === 1) ? sampaiAkhir(penentu.tw) : "sebagian";
  if (d.tw === null) return null;
  return SAMPAI_TW.test(d.judulWaktu) || isDariAwal(d.tw, d.gabungan) ? sampaiAkhir(d.tw) : "sebagian";
}
