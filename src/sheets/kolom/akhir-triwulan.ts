import type { Tw } from "../../domain/capaian/triwulan";
import { daunJudul, type Kolom } from "./kolom";
import type { Penentu } from "./penentu";
import { isSampai, isTercapai } from "./tercapai";

const TW_BULAN: Readonly<Record<number, Tw>> = { 3: 1, 6: 2, 9: 3, 12: 4 };
const DESEMBER = 12;

type Ubah = (p: Penentu) => Penentu;

const denganTw: Ubah = (p) => ({ ...p, tw: p.tw ?? TW_BULAN[p.bulan ?? 0] ?? null, bulan: null });
const denganSemester: Ubah = (p) => ({ ...denganTw(p), semester: p.bulan === DESEMBER ? 2 : 1 });
/** "Realisasi s.d. Desember" behind twelve months. */
const isSampaiDesember = (kolom: Kolom): boolean =>
  isTercapai(kolom) && kolom.penentu.bulan === DESEMBER && isSampai(kolom);
const setahun: Ubah = (p) => ({ ...p, bulan: null, sampaiDengan: false });

/** What the months of a table's columns stand for, where all of them are of one kind. */
function artiBulan(kolom: readonly Kolom[]): Ubah | null {
  const berbulan = kolom.filter((k) => k.penentu.bulan !== null);
  const bulan = new Set(berbulan.map((k) => k.penentu.bulan ?? 0));
  if (bulan.size === 1 && bulan.has(DESEMBER)) return setahun;
  if (![...bulan].every((b) => b in TW_BULAN)) return null;
  if (bulan.size > 1) {
    const ubah = bulan.has(3) || bulan.has(9) ? denganTw : denganSemester;
    const sampaiDengan = berbulan.some((k) => k.penentu.sampaiDengan);
    return (p) => ({ ...ubah(p), sampaiDengan });
  }
  return berbulan.some(isTercapai) && berbulan.filter(isTercapai).every(isSampai) ? denganTw : null;
}

/**
 * Columns of Maret, Juni, September and Desember alone are those of the quarters that end then (B03, B06), of Juni and
 * Desember alone those of the semesters, and a lone "s.d. Juni" is what there is at the end of that quarter. "Realisasi s.d.
 * Desember" is the year's, alone and behind months.
 */
export function artikanAkhirTriwulan(kolom: readonly Kolom[]): Kolom[] {
  const arti = artiBulan(kolom);
  return kolom.map((k) => {
    const ubah = arti ?? (isSampaiDesember(k) ? setahun : null);
    const bila = (p: Penentu): Penentu => (ubah === null || p.bulan === null ? p : ubah(p));
    return { ...k, penentu: bila(k.penentu), penentuSendiri: bila(k.penentuSendiri) };
  });
}

/** "Tahunan | TW I › T | R | … | TW IV › T | R": the only annual target that the targets of the quarters can have. */
export function artikanTahunan(kolom: readonly Kolom[]): Kolom[] {
  const target = kolom.filter((k) => k.konsep === "target");
  const [satu, ...lain] = kolom.filter(
    (k) => k.konsep === null && k.teks.length === 1 && /^(tahunan|setahun)$/.test(daunJudul(k)),
  );
  const hanyaTw = target.length > 1 && target.every((k) => k.penentu.tw !== null);
  if (!satu || lain.length > 0 || !hanyaTw) return [...kolom];
  return kolom.map((k) => (k === satu ? { ...k, konsep: "target" } : k));
}
