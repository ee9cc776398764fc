import type { Tw } from "../../domain/capaian/triwulan";
import { twDariAngka } from "../judul-kolom";
import type { JejakJudul } from "./jejak-judul";

const romawi = (teks: string): Tw | null => (/^[(.]*[iv]+[).]*$/i.test(teks.trim()) ? twDariAngka(teks) : null);

/**
 * Headings that are a Roman numeral and nothing else name quarters where they begin with I and run on without a gap
 * under one heading, as "I | II | III | IV" over "T | R | C" do. By the group above and the text.
 */
export class TriwulanRomawi {
  private readonly perInduk = new Map<string, Set<Tw>>();

  constructor(jejak: readonly JejakJudul[]) {
    for (const { teks } of jejak)
      for (const [i, satu] of teks.entries()) {
        const tw = romawi(satu);
        if (tw === null) continue;
        const induk = this.induk(teks, i);
        this.perInduk.set(induk, (this.perInduk.get(induk) ?? new Set()).add(tw));
      }
  }

  /** The quarter that the heading at this depth names by its numeral alone; null where it names none. */
  tw(teks: readonly string[], tingkat: number): Tw | null {
    const tw = romawi(teks[tingkat] ?? "");
    const ada = this.perInduk.get(this.induk(teks, tingkat));
    if (tw === null || ada === undefined || ada.size < 2) return null;
    return Math.max(...ada) === ada.size ? tw : null;
  }

  private induk(teks: readonly string[], tingkat: number): string {
    return teks.slice(0, tingkat).join("›");
  }
}
