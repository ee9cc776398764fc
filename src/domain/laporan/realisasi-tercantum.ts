import type { Angka } from "../angka/angka";
import { NOL } from "../angka/desimal";
import type { Capaian } from "../capaian/capaian";

/**
 * What was reached, for a list: none where the capaian is doubted for a 0 that seems to be blank, or for a figure below 0
 * ("(95)"), until staff have said that it is so (T12). Listed beside a blank capaian it would be taken for a result.
 */
export function realisasiTercantum<R extends { readonly angka: Angka }>(milik: {
  readonly capaian: Capaian;
  readonly realisasi: R | null;
}): R | null {
  const { capaian, realisasi } = milik;
  if (capaian.status !== "tidak-dapat-dihitung" || capaian.alasan !== "diragukan") return realisasi;
  return realisasi?.angka.jenis === "angka" && realisasi.angka.nilai.lte(NOL) ? null : realisasi;
}
