import { bacaBarisIndikator, kelompokKinerja } from "../baca-baris-indikator";
import { isBarisBulanan } from "../kolom/isi-kolom";
import { isSebagianTahun } from "../kolom/sebagian-tahun";
import type { Layout, TabelDikenal } from "../layout";
import { BUKAN_INSTANSI } from "./monev-datar";

/** The years of its realisasi; null where one of them names none, or has a target beside it. */
function tahunRealisasi(d: TabelDikenal): Set<number> | null {
  const kelompok = kelompokKinerja(d).filter((k) => k.realisasi !== null);
  const polos = kelompok.every((k) => k.target === null && k.penentu.tw === null && !k.penentu.sampaiDengan);
  const tahun = kelompok.flatMap((k) => k.penentu.tahun ?? []);
  return polos && tahun.length === kelompok.length ? new Set(tahun) : null;
}

/** What was reached year by year, targets apart: history, in which there is nothing to fill in (baca.md §2). */
export const riwayat: Layout = {
  kenali(d) {
    if (!d.kolom("indikator") && !d.kolom("sasaran-indikator")) return null;
    if (d.tw !== null || d.kolom("indikator-program") || d.kolom("asing") || isBarisBulanan(d.tabel)) return null;
    if (BUKAN_INSTANSI.test(d.judul) || isSebagianTahun(d.judul)) return null;
    const tahun = tahunRealisasi(d);
    if (tahun === null || tahun.size < 2) return null;
    const rentang = `${Math.min(...tahun)}–${Math.max(...tahun)}`;
    return { peran: "riwayat", nilai: 0.55, alasan: `realisasi tahun ${rentang} per indikator, tanpa target` };
  },
  baca(d, pembaca) {
    const baris = bacaBarisIndikator(d, pembaca).map((b) => ({
      ...b,
      target: null,
      realisasi: null,
      lalu: null,
      ukuran: [],
    }));
    return { bentuk: "indikator", baris, bawahan: [] };
  },
};
