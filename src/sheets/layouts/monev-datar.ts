import type { Peran } from "../../domain/dokumen/dokumen";
import type { Tw } from "../../domain/capaian/triwulan";
import { tanpaNolBelumTerisi } from "../baris/nol-belum-terisi";
import { bacaIndikatorDanRerata, kelompokKinerja } from "../baca-baris-indikator";
import type { Layout, TabelDikenal } from "../layout";

const PERAN_TW: Readonly<Record<1 | 2 | 3 | 4, Peran>> = {
  1: "monev-tw-1",
  2: "monev-tw-2",
  3: "monev-tw-3",
  4: "monev-tw-4",
};

export const BUKAN_INSTANSI =
  /sasaran kinerja pegawai|\bskp\b|penilaian (prestasi|kinerja) (kerja|pegawai|pns|asn)|kinerja individu/;

/** The quarters whose figures of this kind stand side by side. */
const twBerisi = (d: TabelDikenal, bagian: "target" | "realisasi"): Tw[] => [
  ...new Set(kelompokKinerja(d).flatMap((k) => (k[bagian] && k.penentu.tw !== null ? [k.penentu.tw] : []))),
];

/** "Target TW I … TW IV | Realisasi TW I": the one quarter that was measured so far, beside the plan of all. */
function twTunggal(d: TabelDikenal): Tw | null {
  const [tw, ...lain] = twBerisi(d, "realisasi");
  return tw !== undefined && lain.length === 0 && twBerisi(d, "target").length > 1 ? tw : null;
}

/** One row an indikator with target and realisasi of one quarter, or of several side by side (L1259–1301). */
export const monevDatar: Layout = {
  kenali(d) {
    if (!d.kolom("indikator") && !d.kolom("sasaran-indikator")) return null;
    if (d.kolom("indikator-program") && d.kelompok.some((k) => k.tingkat !== "sasaran" && k.target)) return null;
    if (!kelompokKinerja(d).some((k) => k.realisasi) || BUKAN_INSTANSI.test(d.judul)) return null;
    const bagian = d.gabungan ? "semester" : "triwulan";
    if (twBerisi(d, "realisasi").length > 1)
      return { peran: "monev-tahunan", nilai: 0.9, alasan: `target dan realisasi beberapa ${bagian} berdampingan` };
    const tw = d.tw ?? twTunggal(d);
    if (tw === null) return null;
    const waktu = d.gabungan ? `semester atau bulan sampai akhir triwulan ${tw}` : `triwulan ${tw}`;
    return { peran: PERAN_TW[tw], nilai: 0.9, alasan: `target dan realisasi ${waktu} per indikator` };
  },
  baca(d, pembaca) {
    const isi = tanpaNolBelumTerisi(bacaIndikatorDanRerata(d, pembaca));
    const judulTw = d.tw === null ? d.judulTw.filter(({ sel }) => sel.row < d.tabel.pita.top) : d.judulTw;
    return { bentuk: "indikator", asal: { judulTw }, ...isi };
  },
};
