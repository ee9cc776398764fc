import { kolomBertingkat } from "./bagian-ukuran";
import type { Konsep } from "./konsep";
import type { Kolom } from "./kolom";

/** What a column tells of an indikator: between the indikator of a tujuan and the next it tells it of the tujuan's. */
const SIFAT: ReadonlySet<Konsep> = new Set([
  "satuan",
  "jenis",
  "pola",
  "formula",
  "baseline",
  "target-akhir",
  "terhadap-akhir",
  "terhadap-setahun",
  "keterangan",
  "penjelasan",
]);

/** The columns of a table without those that tell of the indikator of a tujuan. */
export function bukanTujuan(kolom: readonly Kolom[]): readonly Kolom[] {
  if (!kolom.some((k) => k.konsep === "indikator-tujuan")) return kolom;
  return kolomBertingkat(kolom).flatMap(({ kolom: satu, tingkat }) =>
    tingkat === "tujuan" && (satu.konsep === null || SIFAT.has(satu.konsep)) ? [] : [satu],
  );
}
