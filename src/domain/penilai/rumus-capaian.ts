import type { AturanMinimum, JenisIndikator } from "../capaian/capaian";
import { ingat } from "../alur/ingat";
import { samakanHuruf } from "../teks/teks";

/** The formula by which a row says that it is judged. */
export interface RumusCapaian {
  readonly jenis: JenisIndikator;
  readonly aturan: AturanMinimum;
}

/** What may stand for target and realisasi in a formula, and the signs that are written for an operator. */
const KATA: readonly (readonly [RegExp, string])[] = [
  [/\b(?:nilai |angka )?(?:target|rencana|t)\b(?: (?:kinerja|indikator|tahunan|tahun ini|iku))*/g, "T"],
  [/\b(?:nilai |angka )?(?:realisasi|capaian|r)\b(?: (?:kinerja|indikator|tahunan|tahun ini|iku))*/g, "R"],
  [/[x×✕⋅·]/g, "*"],
  [/[÷:]/g, "/"],
  [/[−–—]/g, "-"],
  [/[[{]/g, "("],
  [/[\]}]/g, ")"],
  [/%/g, ""],
];
const RUMUS: readonly (readonly [RumusCapaian, (t: number, r: number) => number])[] = [
  [{ jenis: "maksimum", aturan: "selisih" }, (t, r) => r / t],
  [{ jenis: "minimum", aturan: "rasio" }, (t, r) => t / r],
  [{ jenis: "minimum", aturan: "selisih" }, (t, r) => (2 * t - r) / t],
];
/** Two points at which no two of the formulas agree. */
const TITIK: readonly (readonly [number, number])[] = [
  [7, 5],
  [4, 9],
];
const SERATUS = [1, 100];
const PANJANG_TERBESAR = 200;

/** A value of +, −, × and ÷ over T, R and plain numbers; null for anything else. "2T" is 2 × T. */
class Penghitung {
  private di = 0;

  constructor(
    private readonly teks: string,
    private readonly nilai: Readonly<Record<string, number>>,
  ) {}

  hitung(): number | null {
    const hasil = this.jumlah();
    return this.di === this.teks.length ? hasil : null;
  }

  private jumlah(): number | null {
    let kiri = this.kali();
    for (let tanda = this.ambil("+-"); tanda !== null; tanda = this.ambil("+-")) {
      const kanan = this.kali();
      if (kiri === null || kanan === null) return null;
      kiri = tanda === "+" ? kiri + kanan : kiri - kanan;
    }
    return kiri;
  }

  private kali(): number | null {
    let kiri = this.unsur();
    for (;;) {
      const tanda = this.ambil("*/") ?? (/[TR(]/.test(this.teks[this.di] ?? "") ? "*" : null);
      if (tanda === null) return kiri;
      const kanan = this.unsur();
      if (kiri === null || kanan === null) return null;
      kiri = tanda === "*" ? kiri * kanan : kiri / kanan;
    }
  }

  private unsur(): number | null {
    const huruf = this.teks[this.di] ?? "";
    if (huruf === "(") {
      this.di++;
      const isi = this.jumlah();
      return this.ambil(")") === null ? null : isi;
    }
    if (huruf in this.nilai) {
      this.di++;
      return this.nilai[huruf] ?? null;
    }
    const angka = /^\d+/.exec(this.teks.slice(this.di))?.[0];
    if (angka === undefined) return null;
    this.di += angka.length;
    return Number(angka);
  }

  private ambil(tanda: string): string | null {
    const huruf = this.teks[this.di];
    if (huruf === undefined || !tanda.includes(huruf)) return null;
    this.di++;
    return huruf;
  }
}

/** The rule that gives what `hitung` gives of target and realisasi, as a ratio or in percent; `null` where none does. */
export function kenaliRumus(hitung: (t: number, r: number) => number | null): RumusCapaian | null {
  const nilai = TITIK.map(([t, r]) => hitung(t, r));
  const cocok = RUMUS.find(([, rumus]) =>
    SERATUS.some((kali) =>
      TITIK.every(([t, r], i) => Math.abs((nilai[i] ?? Number.NaN) - rumus(t, r) * kali) < 1e-9 * kali),
    ),
  );
  return cocok?.[0] ?? null;
}

/**
 * The rule that a formula in words states: "(Target/Realisasi) x 100%" → minimum by ratio, "Realisasi : Target × 100" →
 * maksimum, "(2 x Target − Realisasi) / Target" → minimum by difference (baca.md §1, kinerja.md §2). Judged by what it
 * gives, not by how it is written. `null` for a formula of anything else ("Jumlah area / 4") and for other text.
 */
export const bacaRumusCapaian = ingat((teks: string): RumusCapaian | null => {
  if (teks.length > PANJANG_TERBESAR) return null;
  const kanan = samakanHuruf(teks).split("=").at(-1) ?? "";
  const rumus = KATA.reduce((hasil, [pola, ganti]) => hasil.replace(pola, ganti), kanan).replace(/\s+/g, "");
  if (!/^[TR\d()+*/-]+$/.test(rumus) || !rumus.includes("T") || !rumus.includes("R")) return null;
  return kenaliRumus((t, r) => new Penghitung(rumus, { T: t, R: r }).hitung());
});
