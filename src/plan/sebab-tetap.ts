import { bersifat, type KodeTemuan } from "../domain/temuan/katalog";
import type { Temuan } from "../domain/temuan/temuan";
import type { RencanaHitung } from "./rencana-hitung";

/** Findings that may keep results out of their cells until somebody acts. */
export const temuanMenahan = (temuan: readonly Temuan[]): Temuan[] =>
  temuan.filter(({ kode }) => bersifat(kode, "menahan"));

/** Why a plan changes no cell. */
export interface SebabTetap {
  /** Results are kept out; or no result has a place; or those that have one are right. */
  readonly jenis: "tertahan" | "tanpa-hasil" | "sesuai";
  /** The kinds of findings that may keep more out. */
  readonly kode: readonly KodeTemuan[];
}

/** Asked only of a plan without writes. */
export function sebabTetap(
  { dibandingkan, terkunci }: Pick<RencanaHitung, "dibandingkan" | "terkunci">,
  temuan: readonly Temuan[],
): SebabTetap {
  const kode = [...new Set(temuanMenahan(temuan).map((t) => t.kode))].sort();
  if (terkunci.length > 0 || (dibandingkan === 0 && kode.length > 0)) return { jenis: "tertahan", kode };
  return { jenis: dibandingkan === 0 ? "tanpa-hasil" : "sesuai", kode };
}
