import type { Layout, TabelDikenal } from "../layout";
import type { Kolom } from "../temukan-tabel";

/** "Status", "Status Penyelesaian", "Progres Tindak Lanjut": how far each recommendation is. */
const STATUS = /^(status|progres{1,2})\b/i;

const kolomStatus = ({ tabel }: TabelDikenal): Kolom | undefined =>
  tabel.kolom.find((k) => STATUS.test(k.teks.at(-1) ?? ""));

/** Recommendations of the SAKIP evaluation and what was done about them (L958–972). */
export const tindakLanjut: Layout = {
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
  baca(d, pembaca) {
    const kolom = [d.kolom("no"), d.kolom("saran"), d.kolom("tindak-lanjut"), kolomStatus(d)];
    const baris = d.tabel.baris.map((row) => ({ kolom: kolom.map((k) => pembaca.teks(row, k)) }));
    return { bentuk: "teks", baris };
  },
};
