import type { Kolom } from "../temukan-tabel";
import { bacaBarisIndikator } from "../baca-baris-indikator";
import { bacaJudulKolom } from "../judul-kolom";
import type { KelompokUkuran } from "../kelompok-ukuran";
import type { Layout, TabelDikenal } from "../layout";

/** Targets by year beside their rupiah: the columns of kinerja, whatever level the last heading to their left names. */
function targetKinerja(d: TabelDikenal): KelompokUkuran[] {
  return d.kelompok.flatMap((k): KelompokUkuran[] =>
    k.target && !k.realisasi && k.penentu.sisi !== "anggaran" && k.penentu.tahun !== null
      ? [{ ...k, tingkat: "sasaran" }]
      : [],
  );
}

function berRupiahPerTahun(d: TabelDikenal): boolean {
  const tahun = new Set(d.kelompok.flatMap((k) => (k.penentu.sisi === "anggaran" ? (k.penentu.tahun ?? []) : [])));
  return tahun.size >= 2;
}

/** The sasaran's own indikator, else the one column for all levels (tujuan, sasaran, program, kegiatan). */
function kolomIndikator(d: TabelDikenal): Kolom | null {
  return d.kolom("indikator") ?? d.kolom("indikator-program") ?? d.kolom("indikator-kegiatan");
}

/** The kinerja column below "Kondisi Kinerja pada akhir periode Renstra", or taught as that; the rupiah beside it is no target. */
function kolomAkhir(d: TabelDikenal): Kolom | null {
  const kinerja = d.tabel.kolom.filter((k) => k.penentu.sisi !== "anggaran");
  const isAkhir = (k: Kolom): boolean => k.teks.some((teks) => bacaJudulKolom(teks).konsep === "target-akhir");
  return kinerja.find((k) => k.konsep === "target-akhir") ?? kinerja.find(isAkhir) ?? null;
}

/** The same table with only the rows of sasaran: where a program stands, the figures are the program's. */
function hanyaSasaran(d: TabelDikenal, indikator: Kolom): TabelDikenal {
  const { grid, baris } = d.tabel;
  const milikProgram = [d.kolom("program"), d.kolom("kegiatan"), d.kolom("kode")];
  const sasaran = baris.filter((row) => milikProgram.every((k) => k === null || grid.isBlank(row, k.column)));
  return {
    ...d,
    tabel: { ...d.tabel, baris: sasaran },
    kelompok: targetKinerja(d),
    kolom: (konsep) =>
      konsep === "indikator" ? indikator : konsep === "target-akhir" ? kolomAkhir(d) : d.kolom(konsep),
  };
}

/**
 * Renstra with its programs (Permendagri 86/2017, T-C.27): target and rupiah of each year, the rows of sasaran, program
 * and kegiatan in one table. The office's indikator are those of the sasaran rows (baca.md §2).
 */
export const renstraProgram: Layout = {
  kenali(d) {
    if (!d.kolom("program") || !kolomIndikator(d) || !berRupiahPerTahun(d)) return null;
    if (d.kelompok.some((k) => k.realisasi)) return null;
    const tahun = targetKinerja(d).flatMap((k) => k.penentu.tahun ?? []);
    if (new Set(tahun).size < 2) return null;
    const rentang = `${Math.min(...tahun)}–${Math.max(...tahun)}`;
    return { peran: "renstra", nilai: 0.93, alasan: `sasaran dan program dengan target dan pendanaan ${rentang}` };
  },
  baca(d, pembaca) {
    const indikator = kolomIndikator(d);
    const baris = indikator ? bacaBarisIndikator(hanyaSasaran(d, indikator), pembaca) : [];
    return { bentuk: "indikator", baris, bawahan: [] };
  },
};
