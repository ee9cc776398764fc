import type { Angka, Bilangan } from "../angka/angka";
import { banding, dariBilangan, isNegatif, NOL, SERATUS, type Desimal } from "../angka/desimal";
import { isNol } from "../angka/isi";
import { isCacah } from "../angka/bukti-pemisah";
import { isBedaUkuran } from "../angka/sama-satuan";
import { isPersen } from "../angka/satuan";
import type { Capaian } from "../capaian/capaian";
import { bolehNegatif } from "../capaian/boleh-negatif";
import { maksimumIndikator } from "../capaian/maksimum-indikator";
import { kunciSel, type CellRef } from "../dokumen/sumber";
import type { Pengaturan } from "../pengaturan/pengaturan";
import type { Cara } from "./cara";

/** Why a computed capaian is asked about before it is written or shown (baca.md §1, the two nets). */
export type SebabRagu =
  | "rasio"
  | "sasaran-angka"
  | "pecahan"
  | "cacah-per-persen"
  | "persen-dijumlah"
  | "nomor-tanggal"
  | "beda-skala"
  | "melebihi-maksimum"
  | "nol"
  | "beda-satuan"
  | "negatif"
  | "melebihi-batas";

/** A target and a realisasi on their way to a capaian, with what the row says of them. */
export interface Diuji {
  readonly cara: Cara;
  readonly nama: string;
  readonly satuan: string | null;
  readonly sasaran: string | null;
  readonly target: Angka;
  readonly realisasi: Angka;
  readonly sel: readonly CellRef[];
  /** A quarter's annual target: what was done early in the year is within it. */
  readonly setahun?: Angka | undefined;
}

/** What the nets go by: the settings, and the cells whose figures staff have vouched for by accepting their temuan. */
export interface Jaring {
  readonly pengaturan: Pengaturan;
  readonly diakui: ReadonlySet<string>;
  /** Cells with a 0 that says "not filled in yet", so far as the rows beside and before it tell. */
  readonly nol: ReadonlySet<string>;
}

/** Excel's day numbers from 2000 to 2050: what a date becomes in a cell without a date format. */
const TANGGAL_AWAL = dariBilangan(36_526) ?? NOL;
const TANGGAL_AKHIR = dariBilangan(55_152) ?? NOL;
const SATU = dariBilangan(1) ?? NOL;
const DUA_RATUS = dariBilangan(200) ?? NOL;
const LIMA = dariBilangan(5) ?? NOL;
const DUA_PULUH_LIMA = dariBilangan(25) ?? NOL;
/** What surveys and evaluations give on a scale of 4 or 5 as well as of 100. */
const BERSKALA = /\b(indeks|index|ikm|skm|kepuasan|kepatuhan|persepsi|s?akip)\b/i;
const BERNAMA_PERSEN = /^p(?:er|ro|re)sentase/i;

/** Asked of every figure: an exponent tells most of them apart without any arithmetic. */
const isPuluhanRibu = ({ e }: Desimal): boolean => e === 4;
const isSepuluhAtauLebih = ({ e }: Desimal): boolean => e > 0;
const isSeratusAtauLebih = ({ e }: Desimal): boolean => e > 1;

const isNomorTanggal = ({ nilai, rupiah }: Bilangan): boolean =>
  !rupiah && isPuluhanRibu(nilai) && nilai.gte(TANGGAL_AWAL) && nilai.lte(TANGGAL_AKHIR) && nilai.round(0).eq(nilai);

/** A fraction of 1 whose hundredfold is of the other figure's size, beside a percentage: either may be meant. */
function isPecahan(a: Bilangan, b: Bilangan, barisPersen: boolean): boolean {
  if (a.persen && a.ciri?.persenTersirat !== true) return false;
  if (isSepuluhAtauLebih(a.nilai) || (!barisPersen && !a.persen && !b.persen)) return false;
  if (b.nilai.lte(SATU) || a.nilai.lte(NOL) || a.nilai.gt(SATU)) return false;
  const seratusKali = a.nilai.times(SERATUS);
  return seratusKali.times(5).gte(b.nilai) && seratusKali.lte(b.nilai.times(3));
}

/** A percentage beside what is more than one can be, or beside a figure of things that the row counts. */
const isCacahPerPersen = (a: Bilangan, b: Bilangan, barisCacah: boolean): boolean =>
  a.persen && !b.persen && (barisCacah || b.nilai.gt(SERATUS));

/** Far more than its counterpart, and a whole number that is a day of this time. */
const isTanggalDi = (a: Bilangan, b: Bilangan): boolean =>
  isNomorTanggal(a) && !b.nilai.eq(NOL) && b.nilai.times(SERATUS).lt(a.nilai);

/** More than a quarter's target, but no more than the year's: done earlier than planned. */
function dalamSetahun({ realisasi, setahun }: Diuji): boolean {
  return realisasi.jenis === "angka" && setahun?.jenis === "angka" && realisasi.nilai.lte(setahun.nilai);
}

/** "Persentase …" of 326 % of a target of 331 %: the percentages of the quarters were added up. */
const isPersenDijumlah = (t: Bilangan, r: Bilangan, nama: string): boolean =>
  t.persen && r.persen && t.nilai.gt(DUA_RATUS) && r.nilai.gt(DUA_RATUS) && BERNAMA_PERSEN.test(nama);

/** "Indeks kepuasan" of 3,7 where 85 was to be reached: the one is of a scale of 4 or 5, the other of 100. */
const isBedaSkala = (t: Bilangan, r: Bilangan, nama: string): boolean =>
  !r.persen &&
  !t.persen &&
  banding(r.nilai, NOL) > 0 &&
  banding(r.nilai, LIMA) <= 0 &&
  banding(t.nilai, DUA_PULUH_LIMA) >= 0 &&
  banding(t.nilai, SERATUS) <= 0 &&
  BERSKALA.test(nama);

/** "5 hari" beside "40 menit". */
function isSatuanBeda({ ciri: t }: Bilangan, { ciri: r }: Bilangan, satuan: string | null): boolean {
  if (t?.satuan === undefined && r?.satuan === undefined) return false;
  return isBedaUkuran(t?.satuan ?? satuan ?? "", r?.satuan ?? satuan ?? "");
}

function sebabAngka(t: Bilangan, r: Bilangan, { nama, satuan }: Diuji): SebabRagu | null {
  const barisPersen = isPersen(satuan ?? undefined);
  if (isPecahan(t, r, barisPersen) || isPecahan(r, t, barisPersen)) return "pecahan";
  if (isTanggalDi(t, r) || isTanggalDi(r, t)) return "nomor-tanggal";
  if (t.persen !== r.persen) {
    const barisCacah = isCacah(satuan, "");
    if (isCacahPerPersen(t, r, barisCacah) || isCacahPerPersen(r, t, barisCacah)) return "cacah-per-persen";
  }
  if (isSatuanBeda(t, r, satuan)) return "beda-satuan";
  if (isNegatif(r.nilai) && !bolehNegatif(nama)) return "negatif";
  if (isSepuluhAtauLebih(t.nilai) && isBedaSkala(t, r, nama)) return "beda-skala";
  if (isSeratusAtauLebih(t.nilai) && isPersenDijumlah(t, r, nama)) return "persen-dijumlah";
  const bagian = (t.persen && r.persen) || BERNAMA_PERSEN.test(nama);
  const maksimum = maksimumIndikator(nama, satuan ?? (bagian ? "%" : null));
  return maksimum && (banding(r.nilai, maksimum) > 0 || banding(t.nilai, maksimum) > 0) ? "melebihi-maksimum" : null;
}

/**
 * All of it, 100 %, of a small target: both written with their "%", and divided as the sheet's own header says. Neither a
 * lost comma nor a mistaken column can make that; what is left to doubt is told, not asked (T12).
 */
export function isPenuhTertulis({ target, realisasi }: Pick<Diuji, "target" | "realisasi">): boolean {
  return (
    isDibagiTarget(realisasi) && isPersenTertulis(target) && isPersenTertulis(realisasi) && realisasi.nilai.eq(SERATUS)
  );
}

/** A realisasi that its sheet's own header divides by the target. */
const isDibagiTarget = (angka: Angka | undefined): angka is Bilangan =>
  angka?.jenis === "angka" && angka.ciri?.dibagiTarget === true;

const isPersenTertulis = (angka: Angka): boolean =>
  angka.jenis === "angka" && angka.persen && angka.ciri?.persenTersirat !== true;

/** Why this capaian can't be believed unasked; null where nothing speaks against it. */
export function sebabRagu(diuji: Diuji, persen: Desimal, { pengaturan, nol }: Jaring): SebabRagu | null {
  const { batasCapaianWajar } = pengaturan;
  const { target, realisasi, cara, sasaran, sel } = diuji;
  if (nol.size > 0 && isNol(realisasi) && sel.some((s) => nol.has(kunciSel(s)))) return "nol";
  if (target.jenis === "angka" && realisasi.jenis === "angka") {
    if (cara.dari === "bawaan" && (target.ciri?.rasio === true || realisasi.ciri?.rasio === true)) return "rasio";
    const sebab = sebabAngka(target, realisasi, diuji);
    if (sebab) return sebab;
  }
  if (sasaran !== null && /^[\d.,]+$/.test(sasaran)) return "sasaran-angka";
  if (!isSeratusAtauLebih(persen) || banding(persen, dariBilangan(batasCapaianWajar) ?? persen) <= 0) return null;
  return dalamSetahun(diuji) ? null : "melebihi-batas";
}

/** Whether there may be something to tell of a capaian that the nets have let through: they were told to, or it is a small target's. */
export function lolosMeskiRagu(diuji: Pick<Diuji, "target" | "realisasi" | "sel">, { diakui }: Jaring): boolean {
  return isPenuhTertulis(diuji) || (diakui.size > 0 && diuji.sel.some((s) => diakui.has(kunciSel(s))));
}

/** Computed, and nothing to tell of it: no doubt, nobody's word for it, no formula of the sheet's own. */
export function isLazim(capaian: Capaian, realisasi: Angka | undefined, { diakui }: Jaring): boolean {
  return capaian.status === "dinilai" && diakui.size === 0 && !isDibagiTarget(realisasi);
}

/** The capaian, or its being doubted; what staff have vouched for passes, but for what only a jenis can decide. */
export function saring(capaian: Capaian, diuji: Diuji, jaring: Jaring): Capaian {
  if (capaian.status !== "dinilai") return capaian;
  const { diakui } = jaring;
  const sebab = sebabRagu(diuji, capaian.persen, jaring);
  if (sebab === null || (sebab === "melebihi-batas" && isPenuhTertulis(diuji))) return capaian;
  if (sebab !== "rasio" && diuji.sel.some((s) => diakui.has(kunciSel(s)))) return capaian;
  return { status: "tidak-dapat-dihitung", alasan: "diragukan", persen: capaian.persen };
}
