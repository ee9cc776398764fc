import { adaIsi } from "../../domain/angka/isi";
import type { BarisIndikator } from "../../domain/dokumen/dokumen";
import { penjumlahan } from "../../domain/penilai/dapat-dijumlah";
import { bacaIndikatorDanRerata } from "../baca-baris-indikator";
import { pasanganBulan } from "../kolom/pasangan-bulan";
import type { Layout } from "../layout";
import { BUKAN_INSTANSI } from "./monev-datar";

const BULAN_TERSEDIKIT = 2;
const DESEMBER = 12;

/** What can't be added is at the year's end what it is in December (baca.md §3). */
function denganDesember(baris: BarisIndikator): BarisIndikator {
  if (penjumlahan(baris.satuan?.teks ?? null, baris.indikator.teks) !== "tidak") return baris;
  const akhir = baris.ukuran.find(({ makna }) => makna.jenis === "bulan" && makna.bulan === DESEMBER);
  if (!akhir?.realisasi || !adaIsi(akhir.realisasi.angka)) return baris;
  return { ...baris, target: baris.target ?? akhir.target, realisasi: akhir.realisasi };
}

/** Target and realisasi of each month, and nothing of the year: measured month by month, in place. */
export const bulanan: Layout = {
  kenali(d) {
    if (!d.kolom("indikator") && !d.kolom("sasaran-indikator")) return null;
    if (BUKAN_INSTANSI.test(d.judul) || pasanganBulan(d.tabel.kolom).length < BULAN_TERSEDIKIT) return null;
    return { peran: "monev-tahunan", nilai: 0.5, alasan: "target dan realisasi tiap bulan per indikator" };
  },
  baca(d, pembaca) {
    const isi = bacaIndikatorDanRerata(d, pembaca);
    const baris = isi.baris.map(denganDesember);
    return { bentuk: "indikator", ...isi, baris };
  },
};
