import { bacaBarisIndikator, kelompokKinerja } from "../baca-baris-indikator";
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
    const berjudul = d.judul.includes("rencana aksi");
    // "Target | TW I › % | Uraian": how far the actions are to be, beside the one target of the year.
    if (!perBaris && !perKolom)
      return berjudul && kelompok.filter((k) => k.target).length === 1
        ? { peran: "rencana-aksi", nilai: 0.6, alasan: "judul Rencana Aksi, target setahun tanpa realisasi" }
        : null;
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
