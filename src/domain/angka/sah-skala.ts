import { bacaAngka } from "./angka";
import { intiPredikat, kunciPredikat, kunciSkala } from "./daftar-predikat";
import { isSkalaBiner, type KelasPredikat, type Skala } from "./skala-predikat";

export const BANYAK_TINGKAT = { sedikit: 2, paling: 12 } as const;
export const SKALA_TERBANYAK = 30;
export const KATA_SKALA_TERPANJANG = 60;
export const SKOR_TERTINGGI = 1000;
/** Spellings of a grade, and words that point to a scale. */
export const KATA_TERBANYAK = 20;

/** Why scales can't be used, the first fault; `ke` counts scales from 0, `kelas` their grades. */
export type SalahSkala =
  | { readonly jenis: "terlalu-banyak" }
  | { readonly jenis: "nama"; readonly ke: number }
  | { readonly jenis: "nama-ganda" | "petunjuk"; readonly ke: number; readonly nama: string }
  | { readonly jenis: "banyak"; readonly ke: number; readonly nama: string; readonly banyak: number }
  | { readonly jenis: "kata" | "skor" | "urutan"; readonly ke: number; readonly nama: string; readonly kelas: number }
  | {
      readonly jenis: "kata-ganda" | "bukan-kata";
      readonly ke: number;
      readonly nama: string;
      readonly kelas: number;
      readonly kata: string;
    };

/** The pane lists spellings with ";" between them. */
const isKata = (teks: string): boolean =>
  teks.trim() !== "" && teks.length <= KATA_SKALA_TERPANJANG && !teks.includes(";");

/** Two decimals at most, so that scores divide without a guess at what was meant. */
const isSkor = (skor: number): boolean =>
  skor >= 0 && skor <= SKOR_TERTINGGI && Math.abs(skor * 100 - Math.round(skor * 100)) < 1e-6;

/** What a cell would hold a number, a blank or an error by is no grade. */
const isBukanKata = (kata: string): boolean =>
  intiPredikat(kata) === "" || !["catatan", "predikat"].includes(bacaAngka({ nilai: kata, format: "" }).jenis);

const kataKelas = ({ nama, ejaan = [] }: KelasPredikat): string[] => [nama, ...ejaan];

function salahKelas({ nama, kelas }: Skala, ke: number): SalahSkala | null {
  const milik = new Map<string, number>();
  for (const [i, satu] of kelas.entries()) {
    const letak = { ke, nama, kelas: i };
    const kata = kataKelas(satu);
    if (kata.length > KATA_TERBANYAK || !kata.every(isKata)) return { jenis: "kata", ...letak };
    const angka = kata.find(isBukanKata);
    if (angka !== undefined) return { jenis: "bukan-kata", ...letak, kata: angka };
    if (!isSkor(satu.skor)) return { jenis: "skor", ...letak };
    if (satu.skor <= (kelas[i + 1]?.skor ?? -1)) return { jenis: "urutan", ...letak };
    const ganda = kata.find((k) => (milik.get(kunciPredikat(intiPredikat(k))) ?? i) !== i);
    if (ganda !== undefined) return { jenis: "kata-ganda", ...letak, kata: ganda };
    for (const k of kata) milik.set(kunciPredikat(intiPredikat(k)), i);
  }
  return null;
}

/**
 * What is wrong with the scales that staff set, the first fault; null where all can be used: each with a name of its own,
 * 2 to 12 grades with falling scores, and no word for two grades of one scale. A word may stand on two scales: for which
 * of them an indikator means it is asked where it matters.
 */
export function salahSkala(semua: readonly Skala[]): SalahSkala | null {
  if (semua.length > SKALA_TERBANYAK) return { jenis: "terlalu-banyak" };
  const dipakai = new Set<string>();
  for (const [ke, skala] of semua.entries()) {
    const { nama, kelas, petunjuk = [] } = skala;
    if (!isKata(nama) || isSkalaBiner(kunciSkala(nama))) return { jenis: "nama", ke };
    if (dipakai.has(kunciSkala(nama))) return { jenis: "nama-ganda", ke, nama };
    dipakai.add(kunciSkala(nama));
    if (kelas.length < BANYAK_TINGKAT.sedikit || kelas.length > BANYAK_TINGKAT.paling)
      return { jenis: "banyak", ke, nama, banyak: kelas.length };
    const salah = salahKelas(skala, ke);
    if (salah) return salah;
    if (petunjuk.length > KATA_TERBANYAK || !petunjuk.every(isKata)) return { jenis: "petunjuk", ke, nama };
  }
  return null;
}
