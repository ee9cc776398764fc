import type { Desimal } from "../angka/desimal";
import type { Penjumlahan } from "../penilai/dapat-dijumlah";
import {
  berakhirNol,
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

const kali = (nilai: Desimal, persen: number): Desimal => nilai.times(persen).div(100);

/** The parts make up the target while the last of them is far from it, whatever the satuan says. */
function tampakBagian(deret: DeretSetahun): boolean {
  const { target } = deret;
  if (target === null) return false;
  const beda = jumlahDeret(deret).minus(target).abs();
  return beda.lte(kali(target, 10)) && terakhirDeret(deret).lt(kali(target, 75));
}

/** What a row of countable things proves by its target of the year; null where both readings fit. */
export function buktiKinerja(deret: DeretSetahun): CaraSetahun | null {
  const { target } = deret;
  if (target === null || samaSaja(deret)) return null;
  const [jumlah, terakhir] = [jumlahDeret(deret), terakhirDeret(deret)];
  const turun = pernahTurun(deret);
  if (jumlah.eq(target)) return "jumlah";
  if (turun) return jumlah.lte(kali(target, 150)) ? "jumlah" : null;
  if (terakhir.eq(target)) return "terakhir";
  return jumlah.gt(kali(target, 150)) && terakhir.lte(kali(target, 120)) ? "terakhir" : null;
}

/**
 * The K of the year from its quarters, where a form has no quarterly targets (triwulan.md §4, baca.md §3): the last one
 * for what can't be added; for the rest what the target of the year proves, else what the other rows of the table prove
 * (`tabel`). Whatever leaves two figures is asked.
 */
export function setahunKinerja(
  deret: DeretSetahun,
  penjumlahan: Penjumlahan,
  tabel: CaraSetahun | "berselisih" | null,
): NilaiSetahun {
  const sama = samaSaja(deret);
  if (sama) return sama;
  if (penjumlahan !== "boleh")
    return tampakBagian(deret) || berakhirNol(deret) ? meragukan(deret) : memakai("terakhir", deret);
  const bukti = buktiKinerja(deret) ?? dariTabel(deret, tabel);
  return bukti === null ? meragukan(deret) : memakai(bukti, deret);
}

/** Another row's proof holds here unless this row's own figures speak against it. */
function dariTabel(deret: DeretSetahun, tabel: CaraSetahun | "berselisih" | null): CaraSetahun | null {
  if (tabel === null || tabel === "berselisih") return null;
  if (tabel === "terakhir") return pernahTurun(deret) ? null : "terakhir";
  const { target } = deret;
  return target === null || jumlahDeret(deret).lte(kali(target, 150)) ? "jumlah" : null;
}
