import { bacaBarisTriwulan, kelompokPerBaris } from "../baris-triwulan";
import type { Layout } from "../layout";

/** Target and realisasi of the quarters below one another, a row each, as a Rencana Aksi that is filled in. */
export const monevPerBaris: Layout = {
  kenali(d) {
    if (!d.kolom("indikator") && !d.kolom("sasaran-indikator")) return null;
    const perBaris = kelompokPerBaris(d);
    if (!perBaris?.kelompok.realisasi) return null;
    return { peran: "monev-tahunan", nilai: 0.93, alasan: "target dan realisasi triwulan, satu baris tiap triwulan" };
  },
  baca(d, pembaca) {
    const baris = bacaBarisTriwulan(d, pembaca);
    return { bentuk: "indikator", baris, bawahan: [] };
  },
};
