import type { Angka } from "../angka/angka";
import type { Peran } from "../dokumen/dokumen";
import type { IndikatorPadan, Sebutan } from "../laporan/padanan";
import type { AngkaBersumber, CellRef } from "../dokumen/sumber";
import { realisasiSetahun, simpulkanPola, type Pola, type Tw } from "./triwulan";

export const SEMUA_TW: readonly Tw[] = [1, 2, 3, 4];
const KOSONG: Angka = { jenis: "kosong" };

/** A year's realisasi, the cells it rests on, and the quarter it reaches where the year is not over (else null). */
export interface RealisasiTahunan {
  readonly angka: Angka;
  readonly sel: readonly CellRef[];
  readonly dari: Peran;
  readonly sampaiTw: Tw | null;
}

/** Target and realisasi of one quarter, each from where it was found. */
export interface Triwulan {
  readonly tw: Tw;
  readonly target: AngkaBersumber | null;
  readonly realisasi: AngkaBersumber | null;
}

const isAda = (satu: AngkaBersumber | null | undefined): satu is AngkaBersumber =>
  satu !== null && satu !== undefined && satu.angka.jenis !== "kosong" && satu.angka.jenis !== "catatan";

const isMonev = (s: Sebutan): boolean => s.dokumen.asal.peran.startsWith("monev");
const isKaskade = (s: Sebutan): boolean => s.dokumen.bawahan.length > 0;

function pertamaAda(
  sebutan: readonly Sebutan[],
  ambil: (s: Sebutan) => AngkaBersumber | null | undefined,
): AngkaBersumber | null {
  for (const satu of sebutan) {
    const nilai = ambil(satu);
    if (isAda(nilai)) return nilai;
  }
  return null;
}

/** The quarterly targets of one kind of document; empty where it has none for this indikator. */
function deretTarget(sebutan: readonly Sebutan[]): Map<Tw, AngkaBersumber> {
  const deret = new Map<Tw, AngkaBersumber>();
  for (const tw of SEMUA_TW) {
    const target = pertamaAda(sebutan, (s) => s.baris.targetTw.get(tw));
    if (target) deret.set(tw, target);
  }
  return deret;
}

function deretRencana({ sebutan }: IndikatorPadan): Map<Tw, AngkaBersumber> {
  const rencana = deretTarget(sebutan.filter((s) => !isMonev(s)));
  return rencana.size > 0 ? rencana : deretTarget(sebutan.filter(isKaskade));
}

/** Quarter by quarter: the monev sheet's own target, else Rencana Aksi or PK, else the series of the cascade. */
export function triwulanIndikator(indikator: IndikatorPadan): Triwulan[] {
  const datar = indikator.sebutan.filter((s) => isMonev(s) && !isKaskade(s));
  const target = deretTarget(datar);
  const rencana = deretRencana(indikator);
  return SEMUA_TW.map((tw) => ({
    tw,
    target: target.get(tw) ?? rencana.get(tw) ?? null,
    realisasi: pertamaAda(datar, (s) => s.baris.realisasiTw.get(tw)),
  }));
}

function empat(ambil: (tw: Tw) => AngkaBersumber | null | undefined): [Angka, Angka, Angka, Angka] {
  const angka = (tw: Tw): Angka => ambil(tw)?.angka ?? KOSONG;
  return [angka(1), angka(2), angka(3), angka(4)];
}

/**
 * The sheet's word, else the setting, else what the targets of one document show (kinerja.md §2); `yakin` false asks
 * the user. Targets of several documents are never mixed into one series.
 */
export function polaIndikator(
  indikator: IndikatorPadan,
  triwulan: readonly Triwulan[],
  target: Angka,
  setelan: Pola | undefined,
): { readonly pola: Pola; readonly yakin: boolean } {
  const dariLembar = indikator.sebutan.map((s) => s.baris.pola).find((p) => p !== null);
  const tetap = dariLembar ?? setelan;
  if (tetap) return { pola: tetap, yakin: true };
  const rencana = deretRencana(indikator);
  const deret = rencana.size > 0 ? empat((tw) => rencana.get(tw)) : empat((tw) => triwulan[tw - 1]?.target);
  return simpulkanPola(deret, target);
}

/** Pengukuran; else Monev TW IV (cascade: its Capaian); else the quarters by pola (kinerja.md §2). */
export function realisasiTahunan(
  indikator: IndikatorPadan,
  triwulan: readonly Triwulan[],
  pola: Pola,
): RealisasiTahunan | null {
  const langsung = (dari: Peran, sebutan: readonly Sebutan[]): RealisasiTahunan | null => {
    const nilai = pertamaAda(
      sebutan.filter((s) => s.dokumen.asal.peran === dari),
      (s) => s.baris.realisasi,
    );
    return nilai && { angka: nilai.angka, sel: [nilai.sel], dari, sampaiTw: null };
  };
  return (
    langsung("pengukuran", indikator.sebutan) ??
    langsung("monev-tw-4", indikator.sebutan.filter(isKaskade)) ??
    langsung("monev-tahunan", indikator.sebutan) ??
    dariTriwulan(triwulan, pola)
  );
}

const PERAN_TW: Readonly<Record<Tw, Peran>> = { 1: "monev-tw-1", 2: "monev-tw-2", 3: "monev-tw-3", 4: "monev-tw-4" };

function dariTriwulan(triwulan: readonly Triwulan[], pola: Pola): RealisasiTahunan | null {
  const setahun = realisasiSetahun(
    pola,
    empat((tw) => triwulan[tw - 1]?.realisasi),
  );
  if (!setahun) return null;
  const sel = setahun.sel.flatMap((tw) => triwulan.find((t) => t.tw === tw)?.realisasi?.sel ?? []);
  return {
    angka: setahun.nilai,
    sel,
    dari: PERAN_TW[setahun.sampaiTw],
    sampaiTw: setahun.sampaiTw === 4 ? null : setahun.sampaiTw,
  };
}
