import { kunciSel } from "../domain/dokumen/sumber";
import type { Laporan } from "../domain/laporan/laporan";
import { bersifat, type KodeTemuan } from "../domain/temuan/katalog";
import type { Temuan } from "../domain/temuan/temuan";
import type { RencanaHitung } from "./rencana-hitung";

/** What Hitung Capaian came to, as far as it says what it left out. */
export interface HasilTetap {
  readonly laporan: Pick<Laporan, "terpilih">;
  readonly temuan: readonly Temuan[];
  readonly rencana: Pick<RencanaHitung, "dibandingkan" | "terkunci">;
}

/** Findings that may keep results out of their cells until somebody acts; figures that are only written in two ways do not. */
export function temuanMenahan({ laporan, temuan }: Pick<HasilTetap, "laporan" | "temuan">): Temuan[] {
  const terbaca = new Set(
    laporan.terpilih.dipakai.flatMap(({ asal }) => asal.notasiBercampur.flat().map(({ sel }) => kunciSel(sel))),
  );
  return temuan.filter(
    ({ kode, sel }) =>
      bersifat(kode, "menahan") && !(kode === "T09" && sel.every((satu) => terbaca.has(kunciSel(satu)))),
  );
}

/** Why a plan changes no cell. */
export interface SebabTetap {
  /** Results are kept out; or no result has a place; or those that have one are right. */
  readonly jenis: "tertahan" | "tanpa-hasil" | "sesuai";
  /** The kinds of findings that may keep more out. */
  readonly kode: readonly KodeTemuan[];
}

/** Asked only of a plan without writes. */
export function sebabTetap(hasil: HasilTetap): SebabTetap {
  const { dibandingkan, terkunci } = hasil.rencana;
  const kode = [...new Set(temuanMenahan(hasil).map((t) => t.kode))].sort();
  if (terkunci.length > 0 || (dibandingkan === 0 && kode.length > 0)) return { jenis: "tertahan", kode };
  return { jenis: dibandingkan === 0 ? "tanpa-hasil" : "sesuai", kode };
}
