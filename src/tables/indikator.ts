import type { BarisIndikator, Peran } from "../domain/dokumen/dokumen";
import type { Cara } from "../domain/penilai/cara";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import type { CellRef, TeksBersumber } from "../domain/dokumen/sumber";
import { selDari } from "./sel";

/** The indikator that a row of a sheet speaks of. */
export function indikatorBaris({ indikator }: Laporan, baris: BarisIndikator): IndikatorLaporan | null {
  return indikator.find((satu) => satu.padan.sebutan.some((s) => s.baris === baris)) ?? null;
}

/** How a capaian was computed, as a figure's source tells it: the formula in words for maksimum, else the rule's name. */
export function caraHitung({ jenis }: Pick<Cara, "jenis">, maksimum = "realisasi / target × 100"): string {
  return jenis === "maksimum" ? maksimum : `aturan indikator ${jenis}`;
}

/** The first text of a kind that the documents give, in this order of roles, then in any. */
function teksIndikator(
  { padan }: IndikatorLaporan,
  ambil: (baris: BarisIndikator) => TeksBersumber | null,
  urutan: readonly Peran[] = [],
): TeksBersumber | null {
  const menurut = urutan.flatMap((peran) => padan.sebutan.filter((s) => s.dokumen.asal.peran === peran));
  for (const { baris } of [...menurut, ...padan.sebutan]) {
    const teks = ambil(baris);
    if (teks) return teks;
  }
  return null;
}

/** The formula of an indikator: how it was measured, else as promised. */
export function formulaIndikator(indikator: IndikatorLaporan): TeksBersumber | null {
  return teksIndikator(indikator, (b) => b.formula, ["pengukuran", "pk-perubahan", "pk", "iku"]);
}

/** The documents that the formulas of these indikator come from. */
export function peranFormula(indikator: readonly IndikatorLaporan[]): Peran[] {
  const asal = indikator.flatMap((satu) => {
    const formula = formulaIndikator(satu);
    const sebutan = formula && satu.padan.sebutan.find((s) => s.baris.formula === formula);
    return sebutan ? [sebutan.dokumen.asal.peran] : [];
  });
  return [...new Set(asal)];
}

/** The cells that this year's capaian rests on. */
export function selCapaian({ target, realisasi }: IndikatorLaporan): CellRef[] {
  return [...selDari(target?.angka), ...(realisasi?.sel ?? [])];
}

/** The cell in which the indikator is named, for tracing its name. */
export function selNama({ padan }: IndikatorLaporan): CellRef[] {
  const pertama = padan.sebutan[0];
  return pertama ? [pertama.baris.indikator.sel] : [];
}

/** The documents that the year's figures of these indikator come from. */
export function peranAsal(indikator: readonly IndikatorLaporan[]): Peran[] {
  const asal = indikator.flatMap((i) => [
    ...(i.realisasi ? [i.realisasi.dari] : []),
    ...(i.target ? [i.target.dari] : []),
    ...(i.targetAkhir ? (["renstra"] as const) : []),
    ...(i.tahunLalu ? (["capaian-lalu"] as const) : []),
  ]);
  return [...new Set(asal)];
}

/** The documents that the year's targets and realisasi of these indikator come from. */
export function peranKinerja(indikator: readonly IndikatorLaporan[]): Peran[] {
  const asal = indikator.flatMap(({ target, realisasi }) => [target?.dari ?? [], realisasi?.dari ?? []].flat());
  return [...new Set(asal)];
}
