import { bacaBarisIndikator, kelompokKinerja } from "../baris-indikator";
import { bacaBarisTriwulan } from "../baris-triwulan";
import type { Layout } from "../layout";

/** Targets of the four quarters, one row or one column a quarter, without realisasi (L549–558). */
export const rencanaAksi: Layout = {
  kenali(d) {
    if (!d.kolom("indikator") && !d.kolom("sasaran-indikator")) return null;
    const kelompok = kelompokKinerja(d);
    if (kelompok.some((k) => k.realisasi)) return null;
    const perBaris = d.kolom("triwulan") !== null && kelompok.some((k) => k.target);
    const perKolom =
      new Set(kelompok.flatMap((k) => (k.target && k.penentu.tw !== null ? [k.penentu.tw] : []))).size > 1;
    if (!perBaris && !perKolom) return null;
    const berjudul = d.judul.includes("rencana aksi");
    return {
      peran: "rencana-aksi",
      nilai: berjudul ? 0.95 : 0.8,
      alasan: `${berjudul ? "judul Rencana Aksi, " : ""}target per triwulan tanpa realisasi`,
    };
  },
  baca(d, pembaca) {
    const baris = d.kolom("triwulan") ? bacaBarisTriwulan(d, pembaca) : bacaBarisIndikator(d, pembaca);
    return { bentuk: "indikator", baris, bawahan: [] };
  },
};
