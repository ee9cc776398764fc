import { bacaBarisIndikator, kelompokKinerja } from "../baca-baris-indikator";
import type { KelompokUkuran } from "../kelompok-ukuran";
import type { Layout } from "../layout";

const isTargetSaja = (k: KelompokUkuran | undefined): boolean =>
  k?.target?.konsep === "target" && k.penentu.tw === null && !k.realisasi && !k.persen;

/** Sasaran and indikator without figures, under the title Indikator Kinerja Utama (L1052–1066). */
export const iku: Layout = {
  kenali(d) {
    if (!d.kolom("indikator") && !d.kolom("sasaran-indikator")) return null;
    if (d.kolom("program") || d.kolom("pagu")) return null;
    const berjudul = /indikator kinerja utama|\biku\b/.test(d.judul);
    const kelompok = kelompokKinerja(d);
    if (berjudul && kelompok.length === 1 && isTargetSaja(kelompok[0]))
      return { peran: "iku", nilai: 0.5, alasan: "judul Indikator Kinerja Utama, indikator dengan targetnya" };
    if (kelompok.length > 0) return null;
    if (berjudul)
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
