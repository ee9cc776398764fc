import { asalTabel } from "../asal-tabel";
import type { Layout } from "../layout";
import { PembacaSel } from "../pembaca-sel";

/** Recommendations of the SAKIP evaluation and what was done about them (L958–972). */
export const tindakLanjut: Layout = {
  nama: "tindak-lanjut",
  kenali(d) {
    if (!d.kolom("saran") || !d.kolom("tindak-lanjut")) return null;
    const berjudul = /sakip|laporan hasil evaluasi|\blhe\b|akuntabilitas kinerja/.test(
      `${d.judul} ${d.namaLembar.toLowerCase()}`,
    );
    return {
      peran: "tindak-lanjut",
      nilai: berjudul ? 0.95 : 0.5,
      alasan: "kolom saran/rekomendasi dan tindak lanjut",
    };
  },
  baca(d, pengenalan) {
    const pembaca = new PembacaSel(d.tabel);
    const kolom = [d.kolom("no"), d.kolom("saran"), d.kolom("tindak-lanjut")];
    const baris = d.tabel.baris.map((row) => ({ kolom: kolom.map((k) => pembaca.teks(row, k)) }));
    return { bentuk: "teks", asal: asalTabel(d, pengenalan, pembaca), baris };
  },
};
