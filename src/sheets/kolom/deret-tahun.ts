import { bersihkanJudul } from "./bersih-judul";
import type { JejakJudul } from "./jejak-judul";
import { isSelamaRencana, nomorSaja } from "./nomor-tahun";

const TAHUN_KE = /\btahun ke\b/;
const WAKTU_LAIN = /\b(bulan|bln|triwulan|tw|semester|periode)\b/;

/**
 * Headings that are a number and nothing else name the years of a plan where the group above says "Tahun ke-", or where
 * five or six of them run on without a gap and no other period is named ("Target" over "I | II | III | IV | V").
 */
export class DeretTahun {
  private readonly perInduk = new Map<string, Set<number>>();

  constructor(jejak: readonly JejakJudul[]) {
    for (const { teks } of jejak)
      for (const [i, satu] of teks.entries()) {
        const nomor = nomorSaja(satu);
        if (nomor === null || i === 0) continue;
        const induk = this.induk(teks, i);
        this.perInduk.set(induk, (this.perInduk.get(induk) ?? new Set()).add(nomor));
      }
  }

  /** The year of the plan that the heading at this depth names by its number alone, 1 for the first; else null. */
  tahunKe(teks: readonly string[], tingkat: number): number | null {
    const nomor = nomorSaja(teks[tingkat] ?? "");
    const induk = this.induk(teks, tingkat);
    const ada = this.perInduk.get(induk) ?? new Set();
    if (nomor === null || Math.max(...ada) !== ada.size) return null;
    const kata = bersihkanJudul(induk);
    return TAHUN_KE.test(kata) || (isSelamaRencana(ada.size) && !WAKTU_LAIN.test(kata)) ? nomor : null;
  }

  private induk(teks: readonly string[], tingkat: number): string {
    return teks.slice(0, tingkat).join(" › ");
  }
}
