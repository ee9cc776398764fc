import type { Capaian } from "../domain/capaian/capaian";
import type { Desimal } from "../domain/angka/desimal";
import type { TingkatKriteria } from "../domain/kriteria/kriteria";
import type { CellRef } from "../domain/dokumen/sumber";

/** What one result cell ought to hold. What it holds already is compared later, against the snapshot. */
export type Hasil =
  | {
      readonly jenis: "persen";
      readonly sel: CellRef;
      /** 0–100 notation; null where it can't be computed. */
      readonly nilai: Desimal | null;
      /** undefined: this cell takes no kriteria fill at all. null: it must not keep one of ours. */
      readonly kriteria: TingkatKriteria | null | undefined;
    }
  | { readonly jenis: "kriteria"; readonly sel: CellRef; readonly kriteria: TingkatKriteria | null }
  | { readonly jenis: "rupiah"; readonly sel: CellRef; readonly nilai: Desimal | null; readonly bertanda: boolean }
  /** A figure in the satuan of its row, shown like the cell that it comes from. */
  | { readonly jenis: "angka"; readonly sel: CellRef; readonly nilai: Desimal; readonly seperti: CellRef | null };

/** Whether there is something for the cell to hold. */
export const isTerhitung = (hasil: Hasil): boolean =>
  hasil.jenis === "kriteria" ? hasil.kriteria !== null : hasil.nilai !== null;

/** The percentage cell and the kriteria cell of one capaian; `berwarna` false leaves colours alone. */
export function hasilCapaian(
  capaian: Capaian,
  kriteria: TingkatKriteria | null,
  persen: CellRef | null,
  selKriteria: CellRef | null,
  berwarna: boolean,
): Hasil[] {
  const nilai = capaian.status === "dinilai" ? capaian.persen : null;
  const hasil: Hasil[] = [];
  if (persen) hasil.push({ jenis: "persen", sel: persen, nilai, kriteria: berwarna ? kriteria : undefined });
  if (selKriteria) hasil.push({ jenis: "kriteria", sel: selKriteria, kriteria });
  return hasil;
}
