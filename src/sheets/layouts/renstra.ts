import { bacaBarisIndikator, kelompokKinerja } from "../baca-baris-indikator";
import type { Layout, TabelDikenal } from "../layout";

function tahunTarget(d: TabelDikenal): Set<number> {
  return new Set(
    kelompokKinerja(d).flatMap((k) => (k.target && !k.realisasi && k.penentu.tahun !== null ? [k.penentu.tahun] : [])),
  );
}

/** A pair that is measured, or a title that says so: its further targets are only told beside it. */
function isPengukuran(d: TabelDikenal): boolean {
  const berpasangan = kelompokKinerja(d).some((k) => k.target && k.realisasi && (k.persen ?? k.kriteria) !== null);
  return (
    berpasangan || (/pengukuran kinerja|capaian kinerja/.test(d.judul) && kelompokKinerja(d).some((k) => k.realisasi))
  );
}

const DOKUMEN_LAIN = /rencana (kinerja|kerja|aksi)|\b(rkt|renja)\b|perjanjian|berdasarkan|pengukuran|evaluasi/;

/** The sheet says of itself that it is a Renstra, and not only what it rests on. */
export const isBerjudulRenstra = ({ judul }: TabelDikenal): boolean =>
  /\brenstra\b|rencana strategis/.test(judul) && !DOKUMEN_LAIN.test(judul);

/** What a Renstra of one target tells whose it is: the year of its column or title, or the end of the period; null where nothing does. */
function satuTarget(d: TabelDikenal, tahun: ReadonlySet<number>): string | null {
  if (!isBerjudulRenstra(d) || kelompokKinerja(d).some((k) => k.realisasi)) return null;
  const pertama = [...tahun][0] ?? (d.kolom("target") && d.tahun);
  if (pertama !== null) return `tahun ${pertama}`;
  return d.kolom("target-akhir") && !d.kolom("target") ? "akhir" : null;
}

/** Its rows are programs: what stands right of all targets of the sasaran ("Strategi | Program | Pagu") is only told beside them. */
function isBerprogram(d: TabelDikenal): boolean {
  const program = d.kolom("program");
  const akhir = Math.max(...kelompokKinerja(d).flatMap(({ target }) => target?.column ?? []));
  return program !== null && program.column < akhir;
}

/** Targets of several years for each indikator: Renstra, or an IKU with yearly targets (L473–481, L1036–1048). */
export const renstra: Layout = {
  kenali(d) {
    if (!d.kolom("indikator") && !d.kolom("sasaran-indikator")) return null;
    if (d.kelompok.some((k) => k.penentu.sisi === "anggaran") && isBerprogram(d)) return null;
    const tahun = tahunTarget(d);
    if (isPengukuran(d)) return null;
    if (tahun.size < 2) {
      const satu = satuTarget(d, tahun);
      return satu === null ? null : { peran: "renstra", nilai: 0.7, alasan: `judul Renstra dengan target ${satu}` };
    }
    const iku = /indikator kinerja utama|\biku\b/.test(d.judul) && !/renstra|rencana strategis/.test(d.judul);
    const rentang = `${Math.min(...tahun)}–${Math.max(...tahun)}`;
    return iku
      ? { peran: "iku", nilai: 0.85, alasan: `judul Indikator Kinerja Utama dengan target ${rentang}` }
      : { peran: "renstra", nilai: 0.9, alasan: `indikator dengan target tahun ${rentang}` };
  },
  baca(d, pembaca) {
    const baris = bacaBarisIndikator(d, pembaca);
    return { bentuk: "indikator", baris, bawahan: [] };
  },
};
