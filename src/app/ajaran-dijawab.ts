import type { LembarTerbaca } from "../domain/dokumen/lembar-terbaca";
import { ARTI_KENALAN, isArtiPeran, isBerwaktu, type ArtiKenalan } from "../domain/kenalan/arti-kenalan";
import { judulKenalan, tanpaWaktu } from "../domain/kenalan/judul-kenalan";
import { bacaWaktu, isWaktuPeran, MENURUT_JUDUL, type Kenalan, type WaktuKenalan } from "../domain/kenalan/kenalan";
import { BUKAN_LKJ, isPeranEvaluasi, type JawabanPeran } from "../domain/kenalan/peran-kenalan";
import { hurufKolom } from "../sheets/rumus-sel";
import type { SheetSnapshot } from "../sheets/snapshot";
import { bahanKenalkan, type Ajaran, type BahanKenalkan, type KolomAjaran } from "./kenalkan";

// What the page of teaching offers, and what an answer to one question changes of the others (baca.md §4).
export { isBerwaktu };

const TAHUN_DITAWARKAN = 6;

/** The meanings that a column of such a sheet can have. */
export const artiDitawarkan = (peran: JawabanPeran): ArtiKenalan[] =>
  ARTI_KENALAN.filter((satu) => isArtiPeran(peran, satu));

/** The times that such a column can be of: year, quarters, years about `tahun`, and the one that is chosen. */
export function waktuDitawarkan(
  peran: JawabanPeran,
  arti: ArtiKenalan,
  tahun: number,
  kini: WaktuKenalan,
): WaktuKenalan[] {
  const sekitar = Array.from({ length: TAHUN_DITAWARKAN }, (_, i) => String(tahun - 2 + i));
  const semua = ["setahun", ...[1, 2, 3, 4].map((tw) => `tw-${tw}`), ...sekitar].map(bacaWaktu);
  return [...new Set([...semua, kini])]
    .filter((satu) => satu !== null)
    .filter((satu) => satu !== MENURUT_JUDUL && isWaktuPeran(peran, arti, satu));
}

/** A time as the choice has it; its header's own for anything else. */
export const waktuDipilih = (nilai: string): WaktuKenalan => bacaWaktu(nilai) ?? MENURUT_JUDUL;

/** The header without the quarter, year or month that it names. */
const tanpaTw = ({ judul, menurutJudul }: KolomAjaran): string =>
  tanpaWaktu(judulKenalan(menurutJudul.bulan === null ? judul : [...judul.slice(0, -1), "bulan"]));

/** The columns with one more answer; what is headed alike but for its time, and not answered itself, follows. */
export function denganJawaban(
  kolom: readonly KolomAjaran[],
  dijawab: ReadonlySet<number>,
  { column, arti, waktu }: Pick<KolomAjaran, "column" | "arti" | "waktu">,
): KolomAjaran[] {
  const satu = kolom.find((k) => k.column === column);
  const berwaktu = arti !== null && isBerwaktu(arti) && waktu === MENURUT_JUDUL;
  const serupa = (k: KolomAjaran): boolean =>
    satu !== undefined && berwaktu && !dijawab.has(k.column) && tanpaTw(k) === tanpaTw(satu);
  return kolom.map((k) => {
    if (k.column === column) return { ...k, arti, waktu, alasan: "" };
    return serupa(k) ? { ...k, arti, waktu, alasan: `seperti kolom ${hurufKolom(column)}` } : k;
  });
}

/** Whether columns have other meanings now that the sheet is said to be something else. */
export const isBedaArti = (lama: JawabanPeran | null, baru: JawabanPeran | null): boolean =>
  baru !== lama && (isPeranEvaluasi(baru) || isPeranEvaluasi(lama));

/** The columns guessed anew for another role; answers that hold there stay. */
export function dugaUlang(
  sheet: SheetSnapshot,
  terbaca: LembarTerbaca,
  kenalan: readonly Kenalan[],
  { baris, kolom }: BahanKenalkan,
  dijawab: ReadonlySet<number>,
  peran: JawabanPeran | null,
): BahanKenalkan {
  const tetap = (k: KolomAjaran): boolean =>
    dijawab.has(k.column) && (k.arti === null || peran === null || isArtiPeran(peran, k.arti));
  const lama = new Map(kolom.filter(tetap).map((k) => [k.column, k]));
  const ulang = bahanKenalkan(sheet, terbaca, kenalan, { baris, peran });
  return {
    ...ulang,
    kolom: ulang.kolom.map((k) => {
      const { arti, waktu, alasan } = lama.get(k.column) ?? k;
      return { ...k, arti, waktu, alasan };
    }),
  };
}

/** What a column is said to be, where a sheet of that role can have it, and why that is guessed. */
export const artiKolom = (peran: JawabanPeran, { arti, alasan }: KolomAjaran): Pick<KolomAjaran, "arti" | "alasan"> =>
  arti !== null && isArtiPeran(peran, arti) ? { arti, alasan } : { arti: null, alasan: "" };

/** All that was answered, to be taught. */
export function ajaranDari(sheet: SheetSnapshot, peran: JawabanPeran, { baris, kolom }: BahanKenalkan): Ajaran {
  const diajarkan = peran === BUKAN_LKJ ? [] : kolom;
  return {
    lembar: sheet.name,
    peran,
    baris,
    kolom: diajarkan.flatMap((satu) => {
      const { arti } = artiKolom(peran, satu);
      return arti === null ? [] : [{ column: satu.column, arti, waktu: satu.waktu }];
    }),
  };
}
