import type { TeksBersumber } from "../../domain/dokumen/sumber";
import { isHanyaTriwulan, isPelengkapJudul } from "../judul-kolom";
import { ratakan } from "../rata-teks";
import type { Kolom } from "./kolom";

/** Columns that name nothing but their quarter, or all four of them in other words: "Maret" … "Desember", "Jan-Mar" … */
function triwulanPolos(kolom: readonly Kolom[]): readonly Kolom[] {
  const tanpaArti = kolom.filter((k) => k.konsep === null || k.konsep === "triwulan");
  const lain = tanpaArti.filter((k) => k.penentuSendiri.tw !== null && isPelengkapJudul(k.teks.at(-1) ?? ""));
  const berempat = lain.length === 4 && new Set(lain.map((k) => k.penentuSendiri.tw)).size === 4;
  return berempat ? lain : tanpaArti.filter((k) => isHanyaTriwulan(k.teks.at(-1) ?? ""));
}

const BULAN_SETAHUN = 12;

/** Columns that name nothing but the twelve months, beside the year's target. */
function bulanPolos(kolom: readonly Kolom[]): readonly Kolom[] {
  if (!kolom.some((k) => k.konsep === "target")) return [];
  const polos = kolom.filter(
    (k) => k.konsep === null && k.penentuSendiri.bulan !== null && isPelengkapJudul(k.teks.at(-1) ?? ""),
  );
  return new Set(polos.map((k) => k.penentuSendiri.bulan)).size === BULAN_SETAHUN ? polos : [];
}

const isDiukurSetahun = (kolom: readonly Kolom[]): boolean =>
  kolom.some((k) => k.konsep === "target" && k.penentu.tw === null) &&
  kolom.some((k) => (k.konsep === "capaian" || k.konsep === "persen") && k.penentu.tw === null);

/**
 * Columns headed "TW I" … "TW IV" and nothing more hold targets, or realisasi where the title says so; months only the
 * latter. "Triwulan" over them says nothing: the year's target and capaian beside them do, under a title that measures.
 */
export function artikanTriwulanPolos(kolom: readonly Kolom[], judul: readonly TeksBersumber[]): Kolom[] {
  const teks = ratakan(judul.map((j) => j.teks).join(" "));
  const diukur = /monitoring|monev|evaluasi|pengukuran/.test(teks) && isDiukurSetahun(kolom);
  const disebut = /realisasi|capaian/.test(teks) && !/rencana aksi|perjanjian|target/.test(teks);
  const tw = triwulanPolos(kolom);
  const polos = tw.length >= 2 ? tw : disebut ? bulanPolos(kolom) : [];
  if (polos.some((k) => k.konsep === "triwulan") && !diukur) return [...kolom];
  return kolom.map((k) => (polos.includes(k) ? { ...k, konsep: diukur || disebut ? "realisasi" : "target" } : k));
}
