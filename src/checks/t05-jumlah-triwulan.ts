import type { Alamat } from "../domain/dokumen/alamat";
import { jumlahkan } from "../domain/angka/desimal";
import type { DokumenAnggaran } from "../domain/dokumen/dokumen";
import { bilanganSel, samaSel } from "../domain/dokumen/sumber";
import type { Temuan } from "../domain/temuan/temuan";
import { angkaKolom, temuanJumlah } from "./jumlah-kolom";

/** T05: what a budget's quarters come to, as staff have written it, is neither their sum nor the last of them. */
export function jumlahTriwulan({ baris, triwulan = [] }: DokumenAnggaran, alamat: Alamat): Temuan[] {
  return baris.flatMap(({ realisasi, realisasiSel }, i): Temuan[] => {
    const tiap = triwulan.map((t) => t.baris[i]?.realisasi ?? null);
    const kolom = angkaKolom(tiap);
    const tertulis = bilanganSel(realisasi);
    if (!realisasi || !tertulis || realisasiSel || !kolom || kolom.nilai.length < 2) return [];
    if (kolom.sel.some((sel) => samaSel(sel, realisasi.sel))) return [];
    const mungkin = [jumlahkan(kolom.nilai), ...kolom.nilai.slice(-1)];
    if (mungkin.some((nilai) => nilai.eq(tertulis))) return [];
    return [temuanJumlah("Jumlah realisasi triwulan", realisasi.sel, tertulis, kolom, alamat)];
  });
}
