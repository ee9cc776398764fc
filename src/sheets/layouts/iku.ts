import { bacaBarisIndikator, kelompokKinerja } from "../baris-indikator";
import type { Layout } from "../layout";

/** Sasaran and indikator without figures, under the title Indikator Kinerja Utama (L1052–1066). */
export const iku: Layout = {
  kenali(d) {
    if (!d.kolom("indikator") && !d.kolom("sasaran-indikator")) return null;
    if (kelompokKinerja(d).length > 0 || d.kolom("program") || d.kolom("pagu")) return null;
    if (/indikator kinerja utama|\biku\b/.test(d.judul))
      return { peran: "iku", nilai: 0.9, alasan: "judul Indikator Kinerja Utama, kolom sasaran dan indikator" };
    if (/\biku\b/i.test(d.namaLembar) && d.kolom("sasaran"))
      return { peran: "iku", nilai: 0.5, alasan: "nama lembar IKU, kolom sasaran dan indikator" };
    return null;
  },
  baca(d, pembaca) {
    const baris = bacaBarisIndikator(d, pembaca);
    return { bentuk: "indikator", baris, bawahan: [] };
  },
};
