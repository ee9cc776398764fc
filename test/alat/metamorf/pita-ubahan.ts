import { Grid } from "../../../src/sheets/grid";
import type { CellValue } from "../../../src/sheets/snapshot";
import { temukanJudul, type PitaJudul } from "../../../src/sheets/temu-judul";
import { gantiNilai, potretLembar, type LembarUbahan } from "./buku-ubahan";

/** A change that says the same in another form; null where it can't be made there. `a`, `b`: any whole numbers that choose. */
export type Ubahan = (l: LembarUbahan, a: number, b: number) => LembarUbahan | null;

export const pilih = <T>(daftar: readonly T[], n: number): T | undefined => daftar[n % Math.max(1, daftar.length)];

/** Headers of the sheet as it now is, counted from its own first cell. */
export function pitaLembar(l: LembarUbahan): PitaJudul[] {
  return temukanJudul(new Grid({ ...potretLembar(l), top: 0, left: 0, merges: l.merges }));
}

export interface SelKepala {
  readonly baris: number;
  readonly kolom: number;
  readonly nilai: CellValue;
}

export function selKepala(l: LembarUbahan): SelKepala[] {
  return pitaLembar(l).flatMap((p) =>
    l.sel
      .slice(p.top, p.bottom + 1)
      .flatMap((b, i) =>
        b.map((s, kolom) => ({ baris: p.top + i, kolom, nilai: s.nilai })).filter((s) => s.nilai !== ""),
      ),
  );
}

export const taruh = (l: LembarUbahan, di: SelKepala, isi: CellValue): LembarUbahan =>
  gantiNilai(l, (nilai, i, j) => (i === di.baris && j === di.kolom ? isi : nilai));

/** Null where nothing came out other than it was. */
export const bilaBerubah = (lama: LembarUbahan, baru: LembarUbahan): LembarUbahan | null =>
  baru.sel.some((b, i) => b.some((s, j) => s !== lama.sel[i]?.[j])) ? baru : null;
