import { bacaTriwulan } from "../../domain/capaian/triwulan";
import { bacaIndikatorDanRerata, kelompokKinerja } from "../baca-baris-indikator";
import { isTahunBerdampingan } from "../kelompok-ukuran";
import type { Layout, TabelDikenal } from "../layout";
import { samaPenentu } from "../kolom/penentu";
import { isBarisBulanan } from "../kolom/isi-kolom";
import { twRentangBulan } from "../kolom/bulan";
import { isSebagianTahun } from "../kolom/sebagian-tahun";
import { tahunJudul } from "../tahun-judul";
import { BUKAN_INSTANSI } from "./monev-datar";

/** One realisasi column under a title that says so, and no target anywhere: the targets stand in the PK. */
function hanyaRealisasi(d: TabelDikenal): boolean {
  const kelompok = kelompokKinerja(d);
  if (kelompok.some((k) => k.target) || kelompok.filter((k) => k.realisasi).length !== 1) return false;
  return /realisasi|capaian|pengukuran/.test(d.judul) && kelompok.every((k) => isTahunIni(k.penentu.tahun, d));
}

/** Two whole pairs that nothing tells apart: which is the year's is not for us to choose. */
function adaKembar(d: TabelDikenal): boolean {
  const pasangan = kelompokKinerja(d).filter((k) => k.target && k.realisasi);
  return pasangan.some((a, i) =>
    pasangan.slice(i + 1).some((b) => a.tingkat === b.tingkat && samaPenentu(a.penentu, b.penentu)),
  );
}

/** Quarters are measured, or have targets under a title of a quarter before the last. */
function adaUkuranTw(d: TabelDikenal): boolean {
  const berTw = d.kelompok.filter((k) => k.penentu.tw !== null);
  const judul = bacaTriwulan(d.judul) ?? twRentangBulan(d.judul);
  return berTw.length > 0 && (berTw.some((k) => k.realisasi ?? k.persen) || (judul !== null && judul !== 4));
}

/** Pairs of several years, and no title that says which of them it is about: it stands back behind a year's own table. */
function isBeberapaTahun(d: TabelDikenal): boolean {
  const pasangan = kelompokKinerja(d).filter((k) => k.target && k.realisasi);
  const tahun = new Set(pasangan.map((k) => k.penentu.tahun));
  return tahun.size > 1 && !tahun.has(null) && tahunJudul(d.judul.split(" | ")) === null;
}

const isTahunIni = (tahun: number | null, d: TabelDikenal): boolean => tahun === null || tahun === d.tahun;

/** Annual target and realisasi of each indikator: Pengukuran Kinerja, or last year's capaian (L676–715). */
export const pengukuran: Layout = {
  kenali(d) {
    if (!d.kolom("indikator") && !d.kolom("sasaran-indikator")) return null;
    if (d.tw !== null || adaUkuranTw(d) || d.kolom("indikator-program") || isBarisBulanan(d.tabel)) return null;
    const kelompok = kelompokKinerja(d);
    const bertarget = kelompok.some((k) => k.target && k.realisasi);
    if ((!bertarget && !hanyaRealisasi(d)) || adaKembar(d)) return null;
    if (
      BUKAN_INSTANSI.test(d.judul) ||
      (isSebagianTahun(d.judul) && !isTahunBerdampingan(kelompok)) ||
      d.kolom("asing")
    )
      return null;
    const berjudul = /pengukuran|capaian|realisasi kinerja|evaluasi|monev|monitoring|kinerja/.test(d.judul);
    if (!bertarget)
      return { peran: "pengukuran", nilai: 0.6, alasan: "realisasi setahun per indikator, targetnya di lembar lain" };
    return {
      peran: "pengukuran",
      nilai: berjudul ? 0.85 : 0.7,
      alasan: `target dan realisasi setahun per indikator${d.tahun === null ? "" : `, tahun ${d.tahun}`}`,
    };
  },
  baca(d, pembaca) {
    const isi = bacaIndikatorDanRerata(d, pembaca);
    return { bentuk: "indikator", ...isi, ...(isBeberapaTahun(d) ? { asal: { cadangan: true } } : {}) };
  },
};
