import type { Tw } from "../../domain/capaian/triwulan";
import type { Kolom } from "./kolom";
import type { Penentu } from "./penentu";
import { isSampai, isTercapai } from "./tercapai";

const TW_BULAN: Readonly<Record<number, Tw>> = { 3: 1, 6: 2, 9: 3, 12: 4 };
const DESEMBER = 12;

const denganTw = (p: Penentu): Penentu =>
  p.bulan === null ? p : { ...p, tw: p.tw ?? TW_BULAN[p.bulan] ?? null, bulan: null };
/** "Realisasi s.d. Desember" behind twelve months. */
const isSampaiDesember = (kolom: Kolom): boolean =>
  isTercapai(kolom) && kolom.penentu.bulan === DESEMBER && isSampai(kolom);
const tanpaBulan = (p: Penentu): Penentu => ({ ...p, bulan: null });

/**
 * Columns of Maret, Juni, September and Desember alone are those of the quarters that end then (B03, B06); of Juni and
 * Desember alone they are of semesters and stay months. "Realisasi s.d. Desember" is the year's, alone and behind months.
 */
export function artikanAkhirTriwulan(kolom: readonly Kolom[]): Kolom[] {
  const bulan = new Set(kolom.flatMap((k) => k.penentu.bulan ?? []));
  const hanyaDesember = bulan.size === 1 && bulan.has(DESEMBER);
  const triwulan = bulan.size > 1 && [...bulan].every((b) => b in TW_BULAN) && (bulan.has(3) || bulan.has(9));
  const ubah = triwulan ? denganTw : tanpaBulan;
  return kolom.map((k) =>
    triwulan || hanyaDesember || isSampaiDesember(k)
      ? { ...k, penentu: ubah(k.penentu), penentuSendiri: ubah(k.penentuSendiri) }
      : k,
  );
}
