import type { Tw } from "../../domain/capaian/triwulan";
import { twDariAngka } from "../judul-kolom";
import { ratakan } from "../rata-teks";
import type { JejakJudul } from "./jejak-judul";

const romawi = (teks: string): Tw | null => (/^[(.]*[iv]+[).]*$/i.test(teks.trim()) ? twDariAngka(teks) : null);
const angka = (teks: string): Tw | null => (/^\(?[1-4]\)?$/.test(teks.trim()) ? twDariAngka(teks) : null);
const SEMUA: Tw = 4;

/**
 * Headings that are a Roman numeral and nothing else name quarters where they begin with I and run on without a gap
 * under one heading, as "I | II | III | IV" over "T | R | C" do; 1 to 4 do where the like numbers beside them stand
 * under "Triwulan". By the group above and the text.
 */
export class TriwulanRomawi {
  private readonly perInduk = new Map<string, Set<Tw>>();
  /** Groups whose numbers go beyond the quarters: months, years of a plan. */
  private readonly lebih = new Set<string>();
  private bernomor = false;

  constructor(jejak: readonly JejakJudul[]) {
    for (const { teks } of jejak)
      for (const [i, satu] of teks.entries()) {
        if (/^\(?([5-9]|1[0-2])\)?$/.test(satu.trim())) this.lebih.add(this.induk(teks, i));
        const tw = romawi(satu) ?? angka(satu);
        if (tw === null) continue;
        if (romawi(satu) === null && /triwulan|\btw\b/.test(ratakan(teks[i - 1] ?? ""))) this.bernomor = true;
        const induk = this.induk(teks, i);
        this.perInduk.set(induk, (this.perInduk.get(induk) ?? new Set()).add(tw));
      }
  }

  /** The quarter that the heading at this depth names by its numeral alone; null where it names none. */
  tw(teks: readonly string[], tingkat: number): Tw | null {
    const satu = teks[tingkat] ?? "";
    const tw = romawi(satu) ?? (this.bernomor && tingkat > 0 ? angka(satu) : null);
    const ada = this.perInduk.get(this.induk(teks, tingkat));
    if (tw === null || ada === undefined || ada.size < 2) return null;
    if (romawi(satu) === null && (ada.size < SEMUA || this.lebih.has(this.induk(teks, tingkat)))) return null;
    return Math.max(...ada) === ada.size ? tw : null;
  }

  private induk(teks: readonly string[], tingkat: number): string {
    return teks.slice(0, tingkat).join("›");
  }
}
