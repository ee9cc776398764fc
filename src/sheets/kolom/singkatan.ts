import type { Tw } from "../../domain/capaian/triwulan";
import { twDariAngka, type Konsep } from "../judul-kolom";
import { tanpaTanda } from "./bersih-judul";

/** One letter or two that stand for a measure, with the quarter where one follows: "T", "R1", "%IV", "RN", "RL". */
export interface Singkatan {
  readonly konsep: Konsep;
  readonly tw: Tw | null;
}

const HURUF: Readonly<Record<string, Konsep>> = {
  t: "target",
  tgt: "target",
  rn: "target",
  r: "realisasi",
  real: "realisasi",
  rl: "realisasi",
  c: "capaian",
  cap: "capaian",
  "%": "persen",
};
const POLA = /^(t|tgt|rn|r|real|rl|c|cap|%)\.?[ -]?(?:(?:tw ?)?([1-4]|i{1,3}|iv))?( ?%)?$/;

/** Reads an abbreviated leaf; null for anything else. Believed only where a table pairs a target's with a realisasi's. */
export function bacaSingkatan(teks: string): Singkatan | null {
  const [, huruf = "", nomor, persen] = POLA.exec(tanpaTanda(teks).replace(/[()]/g, "").trim()) ?? [];
  const arti = HURUF[huruf];
  const konsep = arti === "capaian" && persen !== undefined ? "persen" : arti;
  return konsep === undefined ? null : { konsep, tw: nomor === undefined ? null : twDariAngka(nomor) };
}

const KATA_TARGET = /^target\b/;
/** "ST | T | S | R | SR": classes of kriteria, one a column. */
const KELAS = /^(st|sr|sb|tt|sangat (tinggi|rendah))$/;

/**
 * Whether these leaves pair a target with a realisasi, so that the letters can be believed: both in letters, or a target
 * in words beside an R of several quarters or years.
 */
export function isBerpasangan(daun: readonly string[]): boolean {
  const polos = daun.map(tanpaTanda);
  if (polos.some((teks) => KELAS.test(teks))) return false;
  const konsep = polos.map((teks) => bacaSingkatan(teks)?.konsep);
  const realisasi = konsep.filter((satu) => satu === "realisasi").length;
  const banyak = (satu: Konsep): number => konsep.filter((k) => k === satu).length;
  const target = banyak("target");
  // "2022 › T | C", "2023 › T | C": what was reached, beside the target of each.
  if (target > 1 && realisasi === 0 && banyak("capaian") === target) return true;
  return target > 0 ? realisasi > 0 : realisasi > 1 && polos.some((teks) => KATA_TARGET.test(teks));
}
