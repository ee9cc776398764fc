import type { Angka } from "../angka/angka";
import { adaIsi } from "../angka/isi";
import { SEMUA_TW, type Pola, type Tw } from "../capaian/triwulan";
import type { Peran } from "../dokumen/dokumen";
import { selAsal, type AngkaBersumber, type CellRef } from "../dokumen/sumber";
import type { IndikatorPadan, Sebutan } from "../laporan/padanan";
import type { HasilPola, Setahun } from "./setahun";

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

const isMonev = (s: Sebutan): boolean => s.dokumen.asal.peran.startsWith("monev");
const isKaskade = (s: Sebutan): boolean => s.dokumen.asal.kaskade;

function pertamaAda(
  sebutan: readonly Sebutan[],
  ambil: (s: Sebutan) => AngkaBersumber | null | undefined,
): AngkaBersumber | null {
  for (const satu of sebutan) {
    const nilai = ambil(satu);
    if (nilai && adaIsi(nilai.angka)) return nilai;
  }
  return null;
}

const TANPA_TARGET: ReadonlyMap<Tw, AngkaBersumber> = new Map();

type SatuTw = AngkaBersumber | undefined;

/** For each of the four quarters, the first of these rows that says something of it. */
function pertamaTw(sebutan: readonly Sebutan[], bagian: "targetTw" | "realisasiTw"): readonly SatuTw[] {
  const pertama: SatuTw[] = [undefined, undefined, undefined, undefined];
  for (const { baris } of sebutan) {
    const deret = baris[bagian];
    if (deret.size > 0)
      for (const tw of SEMUA_TW) {
        const satu = pertama[tw - 1] === undefined ? deret.get(tw) : undefined;
        if (satu && adaIsi(satu.angka)) pertama[tw - 1] = satu;
      }
  }
  return pertama;
}

/** The quarterly targets of one kind of document; empty where it has none for this indikator. */
function deretTarget(sebutan: readonly Sebutan[]): ReadonlyMap<Tw, AngkaBersumber> {
  if (sebutan.length === 0) return TANPA_TARGET;
  const pertama = pertamaTw(sebutan, "targetTw");
  const deret = new Map<Tw, AngkaBersumber>();
  for (const tw of SEMUA_TW) {
    const target = pertama[tw - 1];
    if (target) deret.set(tw, target);
  }
  return deret;
}

/** The quarterly targets of the plans, else those of a cascade; empty where neither has any for this indikator. */
export function deretRencana({ sebutan }: IndikatorPadan): ReadonlyMap<Tw, AngkaBersumber> {
  const bertarget = sebutan.filter((s) => s.baris.targetTw.size > 0);
  const rencana = deretTarget(bertarget.filter((s) => !isMonev(s)));
  return rencana.size > 0 ? rencana : deretTarget(bertarget.filter(isKaskade));
}

/** Quarter by quarter: the monev sheet's own target, else Rencana Aksi or PK, else the series of the cascade. */
export function triwulanIndikator({ sebutan }: IndikatorPadan, rencana: ReadonlyMap<Tw, AngkaBersumber>): Triwulan[] {
  const datar = sebutan.filter((s) => isMonev(s) && !isKaskade(s));
  const target = pertamaTw(datar, "targetTw");
  const realisasi = pertamaTw(datar, "realisasiTw");
  return SEMUA_TW.map((tw) => ({
    tw,
    target: target[tw - 1] ?? rencana.get(tw) ?? null,
    realisasi: realisasi[tw - 1] ?? null,
  }));
}

function peta(triwulan: readonly Triwulan[], bagian: "target" | "realisasi"): Map<Tw, AngkaBersumber> {
  const deret = new Map<Tw, AngkaBersumber>();
  for (const { tw, [bagian]: satu } of triwulan) if (satu !== null) deret.set(tw, satu);
  return deret;
}

/** Quarterly targets by which the pola is told, of one document set alone, and the realisasi of the monev sheets. */
export function deretIndikator(
  triwulan: readonly Triwulan[],
  rencana: ReadonlyMap<Tw, AngkaBersumber>,
): { readonly target: ReadonlyMap<Tw, AngkaBersumber>; readonly realisasi: ReadonlyMap<Tw, AngkaBersumber> } {
  return { target: rencana.size > 0 ? rencana : peta(triwulan, "target"), realisasi: peta(triwulan, "realisasi") };
}

/** The sheet's word on the pola, by the row or by its Pola column. */
export function polaLembar({ sebutan }: IndikatorPadan): Pola | null {
  return sebutan.find((s) => s.baris.pola !== null)?.baris.pola ?? null;
}

/** The quarter that a month belongs to. */
const twBulan = (bulan: number): Tw | null => SEMUA_TW.find((tw) => bulan <= tw * 3) ?? null;

/** Sources of an annual realisasi, the first one first (kinerja.md §2). */
const SUMBER: readonly { readonly peran: Peran; readonly kaskade: boolean }[] = [
  { peran: "pengukuran", kaskade: false },
  { peran: "monev-tw-4", kaskade: true },
  { peran: "monev-tahunan", kaskade: false },
];

/**
 * The annual realisasi that a document holds itself: Pengukuran; else Monev TW IV of a cascade; else the monev of the year.
 * The first one that says something wins, also with words or what can't be read: another sheet's figure never takes their
 * place unseen. Null where all are blank.
 */
export function realisasiLangsung({ sebutan }: IndikatorPadan): RealisasiTahunan | null {
  for (const { peran, kaskade } of SUMBER) {
    const milik = sebutan.filter((s) => s.dokumen.asal.peran === peran && (!kaskade || isKaskade(s)));
    const nilai =
      pertamaAda(milik, (s) => s.baris.realisasi) ??
      milik.map((s) => s.baris.realisasi).find((r) => r !== null && r.angka.jenis !== "kosong");
    if (!nilai) continue;
    const sampai = milik.find((s) => s.baris.realisasi === nilai)?.dokumen.asal.sampaiBulan ?? null;
    return { angka: nilai.angka, sel: selAsal(nilai), dari: peran, sampaiTw: sampai === null ? null : twBulan(sampai) };
  }
  return null;
}

const PERAN_TW = { 1: "monev-tw-1", 2: "monev-tw-2", 3: "monev-tw-3", 4: "monev-tw-4" } as const;

/** What the plan wants released once a year is the year's as soon as it is out. */
function sudahDirilis(indikator: IndikatorPadan, { pola, sampaiTw }: HasilPola): boolean {
  return pola === "rilis" && [...deretRencana(indikator).keys()].some((tw) => tw <= sampaiTw);
}

/** The document that the last of the quarters stands in: a monev of all four is no "Monev TW IV". */
function dokumenTriwulan({ sebutan }: IndikatorPadan, tw: Tw): Peran {
  const ada = (s: Sebutan): boolean => pertamaAda([s], ({ baris }) => baris.realisasiTw.get(tw)) !== null;
  return sebutan.filter((s) => isMonev(s) && !isKaskade(s)).find(ada)?.dokumen.asal.peran ?? PERAN_TW[tw];
}

/** The annual realisasi as the quarters make it; null where staff are to say how, or none has a value. */
export function realisasiTriwulan(indikator: IndikatorPadan, setahun: Setahun | null): RealisasiTahunan | null {
  if (setahun?.status !== "ada") return null;
  const { realisasi, sel, sampaiTw } = setahun.hasil;
  const penuh = sampaiTw === 4 || sudahDirilis(indikator, setahun.hasil);
  return { angka: realisasi, sel, dari: dokumenTriwulan(indikator, sampaiTw), sampaiTw: penuh ? null : sampaiTw };
}
