import { samakanHuruf } from "../teks/teks";
import { kataKelas } from "./kata-kelas";
import type { AturanKriteria, TingkatKriteria } from "./kriteria";

export const BANYAK_KELAS = { sedikit: 2, paling: 8 } as const;
export const KATA_TERPANJANG = 60;
export const SUMBER_TERPANJANG = 200;
const BATAS_TERTINGGI = 999;

/** Why classes are no scale that could be used; `ke` counts from 0, `kelas` says which class in words. */
export type SalahKriteria =
  | { readonly jenis: "banyak"; readonly banyak: number }
  | { readonly jenis: "batas" | "urutan" | "kata" | "warna"; readonly ke: number; readonly kelas: string }
  | { readonly jenis: "kata-ganda"; readonly ke: number; readonly kata: string }
  | { readonly jenis: "sumber" };

const isKata = (teks: string): boolean => teks.trim() !== "" && teks.length <= KATA_TERPANJANG;

/**
 * Equal floors part what is above from what is exactly there ("> 100", "≥ 100"); else each is above the next. A floor
 * that is no number is its own class's fault.
 */
function isDiAtas(atas: TingkatKriteria, bawah: TingkatKriteria | undefined): boolean {
  if (!bawah || Number.isNaN(bawah.batasBawah) || atas.batasBawah > bawah.batasBawah) return true;
  return atas.batasBawah === bawah.batasBawah && atas.batasIkut === false && bawah.batasIkut !== false;
}

function kataGanda(tingkat: readonly TingkatKriteria[]): SalahKriteria | null {
  const milik = new Map<string, number>();
  for (const [ke, satu] of tingkat.entries())
    for (const kata of kataKelas(satu)) {
      const lain = milik.get(samakanHuruf(kata));
      if (lain !== undefined && lain !== ke) return { jenis: "kata-ganda", ke, kata };
      milik.set(samakanHuruf(kata), ke);
    }
  return null;
}

/**
 * What is wrong with a scale, the first fault from the highest class down; null for one that can be used: 2 to 8 classes,
 * falling floors from 0 to 999 percent, each class with words that no other has, so that a printed word names one class.
 */
export function salahKriteria({ tingkat, sumber }: AturanKriteria): SalahKriteria | null {
  if (tingkat.length < BANYAK_KELAS.sedikit || tingkat.length > BANYAK_KELAS.paling)
    return { jenis: "banyak", banyak: tingkat.length };
  for (const [ke, satu] of tingkat.entries()) {
    const kelas = satu.nama.trim() === "" ? `kelas ke-${ke + 1}` : `kelas “${satu.nama.slice(0, KATA_TERPANJANG)}”`;
    if (!(satu.batasBawah >= 0 && satu.batasBawah <= BATAS_TERTINGGI)) return { jenis: "batas", ke, kelas };
    if (!isDiAtas(satu, tingkat[ke + 1])) return { jenis: "urutan", ke, kelas };
    if (!kataKelas(satu).every(isKata)) return { jenis: "kata", ke, kelas };
    if (!/^#[0-9A-Fa-f]{6}$/.test(satu.warna)) return { jenis: "warna", ke, kelas };
  }
  return kataGanda(tingkat) ?? ((sumber ?? "").length > SUMBER_TERPANJANG ? { jenis: "sumber" } : null);
}

/** The fault as one clause without its full stop. */
export function kalimatSalahKriteria(salah: SalahKriteria): string {
  switch (salah.jenis) {
    case "banyak":
      return `kriteria berisi ${BANYAK_KELAS.sedikit} sampai ${BANYAK_KELAS.paling} kelas, bukan ${salah.banyak}`;
    case "batas":
      return `batas ${salah.kelas} harus angka dari 0 sampai ${BATAS_TERTINGGI}`;
    case "urutan":
      return `batas ${salah.kelas} harus lebih tinggi daripada batas kelas di bawahnya, sebab kelas ditulis dari yang tertinggi ke terendah`;
    case "kata":
      return `nama, nama singkat, dan kode ${salah.kelas} harus terisi, masing-masing paling panjang ${KATA_TERPANJANG} huruf`;
    case "warna":
      return `warna ${salah.kelas} harus ditulis seperti #00B050`;
    case "kata-ganda":
      return `kata “${salah.kata}” menamai dua kelas, sehingga kelas yang dimaksud sebuah sel tidak dapat dipastikan`;
    case "sumber":
      return `baris sumber kriteria paling panjang ${SUMBER_TERPANJANG} huruf`;
  }
}

const terang = (warna: string): number => {
  const [merah = 0, hijau = 0, biru = 0] = [1, 3, 5].map((awal) => {
    const satu = Number.parseInt(warna.slice(awal, awal + 2), 16) / 255;
    return satu <= 0.04045 ? satu / 12.92 : ((satu + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * merah + 0.7152 * hijau + 0.0722 * biru;
};

/** Below this, words on a fill are hard to read (WCAG 2.2, 1.4.3). */
export const KONTRAS_CUKUP = 4.5;

/** The contrast of black text on a fill "#RRGGBB", 1 to 21; NaN for what is no colour. */
export const kontrasHitam = (warna: string): number => (terang(warna) + 0.05) / 0.05;
