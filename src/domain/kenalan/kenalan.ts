import type { Tw } from "../capaian/triwulan";
import { isBerwaktu, type ArtiKenalan } from "./arti-kenalan";
import { isPeranEvaluasi, type JawabanPeran } from "./peran-kenalan";

/** Which quarter or year a column is of: as its header says wherever the kenalan is used, or as staff said for good. */
export type WaktuKenalan = "judul" | "setahun" | `tw-${Tw}` | `20${number}`;

export const MENURUT_JUDUL: WaktuKenalan = "judul";

/** "judul", "setahun", "tw-1" … "tw-4", "2025"; null for anything else. */
export function bacaWaktu(teks: unknown): WaktuKenalan | null {
  if (typeof teks !== "string") return null;
  return /^(judul|setahun|tw-[1-4]|20\d\d)$/.test(teks) ? (teks as WaktuKenalan) : null;
}

/** The quarter and the year that staff fixed; null for "as the header says". */
export function waktuTetap(waktu: WaktuKenalan): { readonly tw: Tw | null; readonly tahun: number | null } | null {
  if (waktu === "judul") return null;
  if (waktu === "setahun") return { tw: null, tahun: null };
  const nomor = Number(waktu.replace("tw-", ""));
  return waktu.startsWith("tw-") ? { tw: nomor as Tw, tahun: null } : { tw: null, tahun: nomor };
}

/** True where a column of a sheet of this role may be said to be of that time: an evaluation of one year knows no years. */
export function isWaktuPeran(peran: JawabanPeran, arti: ArtiKenalan, waktu: WaktuKenalan): boolean {
  if (waktu === "judul") return true;
  if (!isBerwaktu(arti, peran)) return false;
  if (waktu === "setahun" || !isPeranEvaluasi(peran)) return true;
  return waktu.startsWith("tw-") === (peran === "evaluasi-renja");
}

/** One column as it was taught: its header as `judulKenalan` writes it, and what it holds; null for nothing of ours. */
export interface KolomKenalan {
  readonly judul: string;
  readonly arti: ArtiKenalan | null;
  readonly waktu: WaktuKenalan;
}

/** What staff taught of a sheet: by its headers, so that it holds for every sheet that has the same. No data in it. */
export interface Kenalan {
  readonly peran: JawabanPeran;
  /** How many rows the header has, rows of column numbers between them included. */
  readonly barisJudul: number;
  readonly kolom: readonly KolomKenalan[];
  /** The sheet that it was taught on, in the workbook that remembers it; never in a file for others. */
  readonly lembar: string | null;
}

export const BARIS_JUDUL_TERBANYAK = 10;
export const KOLOM_TERBANYAK = 300;
export const JUDUL_TERPANJANG = 600;

/** True where both columns hold the same thing of the same time. */
export function samaArti(a: KolomKenalan, b: KolomKenalan): boolean {
  return a.arti === b.arti && a.waktu === b.waktu;
}

/** True where both were taught for the same headers: the later one takes the place of the earlier. */
function samaJudul(a: Kenalan, b: Kenalan): boolean {
  const judul = ({ kolom }: Kenalan): string => JSON.stringify(kolom.map((k) => k.judul));
  return a.barisJudul === b.barisJudul && judul(a) === judul(b);
}

/** The list with one more; what was taught before for the same headers is forgotten. */
export function tambahKenalan(daftar: readonly Kenalan[], baru: Kenalan): Kenalan[] {
  return [...daftar.filter((satu) => !samaJudul(satu, baru)), baru];
}

/** The list with others' kenalan; itself where it knows them all already. */
export function gabungKenalan(daftar: readonly Kenalan[], baru: readonly Kenalan[]): readonly Kenalan[] {
  const kunci = (satu: Kenalan): string => JSON.stringify({ ...satu, lembar: null });
  const ada = new Set(daftar.map(kunci));
  const belum = baru.filter((satu) => !ada.has(kunci(satu)));
  return belum.length === 0 ? daftar : belum.reduce<readonly Kenalan[]>(tambahKenalan, daftar);
}

/** The list without what was taught for these headers. */
export function lupakanKenalan(daftar: readonly Kenalan[], satu: Kenalan): Kenalan[] {
  return daftar.filter((lama) => !samaJudul(lama, satu));
}
