import {
  jumlahDeret,
  memakai,
  meragukan,
  pernahTurun,
  samaSaja,
  terakhirDeret,
  type CaraSetahun,
  type DeretSetahun,
  type NilaiSetahun,
} from "./deret-evaluasi";

/**
 * What a row's rupiah prove: amounts that fall are of each quarter; amounts that never fall, whose last is within the
 * pagu and whose sum is beyond it, are totals so far. Null where both readings fit.
 */
export function buktiAnggaran(deret: DeretSetahun): CaraSetahun | null {
  if (samaSaja(deret)) return null;
  if (pernahTurun(deret)) return "jumlah";
  const { target } = deret;
  if (target === null) return null;
  return jumlahDeret(deret).gt(target) && terakhirDeret(deret).lte(target) ? "terakhir" : null;
}

/** What all rows of a table prove together; null for nothing, "berselisih" where rows prove different things. */
export function buktiTabel(semua: readonly (CaraSetahun | null)[]): CaraSetahun | "berselisih" | null {
  const bukti = new Set(semua.flatMap((satu) => satu ?? []));
  const [pertama] = bukti;
  return bukti.size > 1 ? "berselisih" : (pertama ?? null);
}

/**
 * Rupiah of the year: the quarters' sum, unless the table proves that they are totals so far (triwulan.md §4). More than
 * the pagu is never written by itself: asked.
 */
export function setahunAnggaran(deret: DeretSetahun, tabel: CaraSetahun | "berselisih" | null): NilaiSetahun {
  const sama = samaSaja(deret);
  if (sama) return sama;
  const sendiri = buktiAnggaran(deret);
  if (tabel === "berselisih" && sendiri === null) return meragukan(deret);
  if (tabel === "terakhir" && sendiri === "jumlah") return meragukan(deret);
  const cara = sendiri ?? (tabel === "terakhir" ? "terakhir" : "jumlah");
  const hasil = memakai(cara, deret);
  const melampaui = deret.target !== null && hasil.nilai.gt(deret.target);
  return melampaui ? meragukan(deret) : hasil;
}
