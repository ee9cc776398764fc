import type { Peran } from "../../domain/dokumen/dokumen";
import { asalTabel } from "../asal-tabel";
import { bacaIndikatorDanRerata, kelompokKinerja } from "../baris-indikator";
import type { Layout, TabelDikenal } from "../layout";
import { PembacaSel } from "../pembaca-sel";

const PERAN_TW: Readonly<Record<1 | 2 | 3 | 4, Peran>> = {
  1: "monev-tw-1",
  2: "monev-tw-2",
  3: "monev-tw-3",
  4: "monev-tw-4",
};

export const BUKAN_INSTANSI =
  /sasaran kinerja pegawai|\bskp\b|penilaian (prestasi|kinerja) (kerja|pegawai|pns|asn)|kinerja individu/;

function twBerdampingan(d: TabelDikenal): boolean {
  return (
    new Set(kelompokKinerja(d).flatMap((k) => (k.realisasi && k.penentu.tw !== null ? [k.penentu.tw] : []))).size > 1
  );
}

/** One row an indikator with target and realisasi of one quarter, or of several side by side (L1259–1301). */
export const monevDatar: Layout = {
  nama: "monev-datar",
  kenali(d) {
    if (!d.kolom("indikator") && !d.kolom("sasaran-indikator")) return null;
    if (d.kolom("indikator-program") && d.kelompok.some((k) => k.tingkat !== "sasaran" && k.target)) return null;
    if (!kelompokKinerja(d).some((k) => k.realisasi) || BUKAN_INSTANSI.test(d.judul)) return null;
    const bagian = d.gabungan ? "semester" : "triwulan";
    if (twBerdampingan(d))
      return { peran: "monev-tahunan", nilai: 0.9, alasan: `target dan realisasi beberapa ${bagian} berdampingan` };
    if (d.tw === null) return null;
    const waktu = d.gabungan ? `semester atau bulan sampai akhir triwulan ${d.tw}` : `triwulan ${d.tw}`;
    return { peran: PERAN_TW[d.tw], nilai: 0.9, alasan: `target dan realisasi ${waktu} per indikator` };
  },
  baca(d, pengenalan) {
    const pembaca = new PembacaSel(d.tabel);
    const isi = bacaIndikatorDanRerata(d, pembaca);
    return { bentuk: "indikator", asal: asalTabel(d, pengenalan, pembaca), ...isi };
  },
};
