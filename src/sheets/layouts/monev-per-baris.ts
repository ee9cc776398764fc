import { asalTabel } from "../asal-tabel";
import { bacaBarisTriwulan, kelompokPerBaris } from "../baris-triwulan";
import type { Layout } from "../layout";
import { PembacaSel } from "../pembaca-sel";

/** Target and realisasi of the quarters below one another, a row each, as a Rencana Aksi that is filled in. */
export const monevPerBaris: Layout = {
  nama: "monev-per-baris",
  kenali(d) {
    if (!d.kolom("indikator") && !d.kolom("sasaran-indikator")) return null;
    const perBaris = kelompokPerBaris(d);
    if (!perBaris?.kelompok.realisasi) return null;
    return { peran: "monev-tahunan", nilai: 0.93, alasan: "target dan realisasi triwulan, satu baris tiap triwulan" };
  },
  baca(d, pengenalan) {
    const pembaca = new PembacaSel(d.tabel);
    const baris = bacaBarisTriwulan(d, pembaca);
    return { bentuk: "indikator", asal: asalTabel(d, pengenalan, pembaca), baris, bawahan: [] };
  },
};
