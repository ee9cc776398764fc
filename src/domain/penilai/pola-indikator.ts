import type { Angka } from "../angka/angka";
import type { Capaian } from "../capaian/capaian";
import type { Pola } from "../capaian/triwulan";
import { calonPola, type CalonPola } from "./calon-pola";
import { penjumlahan } from "./dapat-dijumlah";
import { empatTw, setahunDariTw, type DeretTahun, type Setahun } from "./setahun";

/** How the quarters of an indikator make its year, as far as it is told. */
export interface PolaIndikator extends CalonPola {
  /** Set by a sheet or by staff. */
  readonly tetap: boolean;
  readonly penjumlahan: ReturnType<typeof penjumlahan>;
  /** One quarter is told, and what came before it is not, though it may count. */
  readonly terputus: boolean;
}

/** The sheet's word or the setting, else what the targets show (kinerja.md §2, baca.md §3). */
export function tentukanPola(
  tetap: Pola | null | undefined,
  deret: DeretTahun,
  satuan: string | null,
  nama: string,
): PolaIndikator {
  const jumlah = penjumlahan(satuan, nama);
  if (tetap) return { calon: [tetap], yakin: true, tetap: true, penjumlahan: jumlah, terputus: false };
  const calon = calonPola(empatTw(deret.target), deret.tahunan, jumlah === "boleh");
  return { ...calon, tetap: false, penjumlahan: jumlah, terputus: false };
}

/**
 * The year by that pola; null where no quarter has a value. 95 in TW II alone is what was reached until then only if it
 * counts from January on: what came before is told nowhere.
 */
export function setahunMenurut(
  pola: PolaIndikator,
  deret: DeretTahun,
  nilai: (target: Angka, realisasi: Angka) => Capaian,
): Setahun | null {
  if (pola.terputus) {
    const sampai = setahunDariTw({ calon: ["kumulatif"], yakin: true }, true, deret, pola.penjumlahan, nilai);
    return sampai?.status === "ada" ? { status: "ragu", calon: [sampai.hasil] } : sampai;
  }
  return setahunDariTw(pola, pola.tetap, deret, pola.penjumlahan, nilai);
}

/** The pola once the year was decided by it: rows of this indikator follow. */
export function polaTerpakai(pola: PolaIndikator, setahun: Setahun | null): PolaIndikator {
  return setahun?.status === "ada" ? { ...pola, calon: [setahun.hasil.pola] } : pola;
}
