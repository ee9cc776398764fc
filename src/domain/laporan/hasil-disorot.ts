import { ingatObjek } from "../alur/ingat";
import { barisDokumen } from "../dokumen/angka-dokumen";
import type { BarisIndikator, DokumenIndikator, Ukuran } from "../dokumen/dokumen";
import { isLazim } from "../penilai/keraguan";
import type { Penilaian } from "../penilai/penilaian";
import type { Laporan } from "./laporan";

/** A result cell's row and what belongs into it. */
export interface HasilDisorot {
  readonly dokumen: DokumenIndikator;
  readonly baris: BarisIndikator;
  readonly ukuran: Ukuran;
  readonly hasil: Penilaian;
}

/**
 * The results of which there may be something to say: not computed, doubted, or let through although something speaks
 * against them. Several rules look at these; of the others, which are most, none has anything to tell.
 */
export const hasilDisorot = ingatObjek(({ terpilih, penilai }: Laporan): readonly HasilDisorot[] => {
  const disorot: HasilDisorot[] = [];
  for (const dokumen of terpilih.dipakai) {
    if (dokumen.bentuk !== "indikator") continue;
    for (const baris of barisDokumen(dokumen))
      for (const ukuran of baris.ukuran) {
        const hasil = penilai.hasil(baris, ukuran);
        if (!isLazim(hasil.capaian, hasil.realisasi, penilai.jaring)) disorot.push({ dokumen, baris, ukuran, hasil });
      }
  }
  return disorot;
});
