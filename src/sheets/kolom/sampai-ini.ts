import { daunJudul, type Kolom } from "./kolom";
import { isSampai, isTercapai } from "./tercapai";

const isLalu = (kolom: Kolom): boolean => /\b(lalu|sebelumnya)\b/.test(daunJudul(kolom));
const isIni = (kolom: Kolom): boolean => /\b(ini|berjalan)\b/.test(daunJudul(kolom));

/** The quarter or month that a column names, counted from 1; null where it names none. */
const ke = ({ penentu: { tw, bulan } }: Kolom): number | null => tw ?? bulan;

/** "s.d. TW III" or "TW IV" beside "s.d. TW IV"; "s.d. bulan lalu" or "bulan ini" beside "s.d. bulan ini". */
function isBagianDari(satu: Kolom, jumlah: Kolom): boolean {
  const [a, b] = [ke(satu), ke(jumlah)];
  if (a !== null && b !== null) return isSampai(satu) ? a === b - 1 : a === b;
  return isIni(jumlah) && (isLalu(satu) || (isIni(satu) && !isSampai(satu)));
}

/** Several quarters or months side by side, each by itself or so far: the year's own columns. */
function isDeret(kolom: readonly Kolom[]): boolean {
  const bernama = kolom.filter((k) => isTercapai(k) && ke(k) !== null);
  const sampai = new Set(bernama.filter(isSampai).map(ke));
  const sendiri = new Set(bernama.filter((k) => !isSampai(k)).map(ke));
  return sampai.size > 2 || sendiri.size > 1;
}

/** What was before and what came in the period, beside both together, are parts: the measure is what there is so far. */
export function artikanSampaiIni(kolom: readonly Kolom[]): Kolom[] {
  const rincian = new Set<Kolom>();
  if (isDeret(kolom)) return [...kolom];
  for (const [i, jumlah] of kolom.entries()) {
    if (!isTercapai(jumlah) || !isSampai(jumlah)) continue;
    for (const satu of kolom.slice(Math.max(0, i - 2), i))
      if (satu.konsep === jumlah.konsep && isBagianDari(satu, jumlah)) rincian.add(satu);
  }
  return kolom.map((k) => (rincian.has(k) ? { ...k, konsep: "rincian" } : k));
}
