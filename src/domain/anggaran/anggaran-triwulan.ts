import { NOL, type Desimal } from "../angka/desimal";
import type { Tw } from "../capaian/triwulan";
import { bilanganSel, type AngkaBersumber } from "../dokumen/sumber";
import type { DokumenAnggaran } from "../dokumen/dokumen";
import type { DeretSetahun } from "../evaluasi/deret-evaluasi";
import { buktiAnggaran, buktiTabel, setahunAnggaran } from "../evaluasi/setahun-anggaran";

const SETAHUN = 4;

/** A row's pagu and what each quarter says of its realisasi, in order. */
export interface BarisPerTriwulan {
  readonly pagu: AngkaBersumber | null;
  readonly triwulan: readonly (AngkaBersumber | null)[];
}

/** The table of the year first, then that of each quarter or part where the sheet has them side by side. */
export function tampakAnggaran(dokumen: DokumenAnggaran): DokumenAnggaran[] {
  const { triwulan = [], bagian = [], ...setahun } = dokumen;
  return [setahun, ...[...triwulan, ...bagian].map((t) => ({ ...setahun, ...t }))];
}

function deretBaris({ pagu, triwulan }: BarisPerTriwulan): DeretSetahun | null {
  const [pertama, ...sisa] = triwulan.flatMap((a) => bilanganSel(a) ?? []);
  return pertama === undefined ? null : { nilai: [pertama, ...sisa], target: bilanganSel(pagu) };
}

const rusak = ({ triwulan }: BarisPerTriwulan): AngkaBersumber | undefined =>
  triwulan.find((a) => a?.angka.jenis === "tak-terbaca" || a?.angka.jenis === "galat") ?? undefined;

/** What the header of the table tells: which quarters it has, and of what each amount is. */
export interface CaraTabel {
  /** In order, one for each of a row's figures. */
  readonly tw: readonly Tw[];
  readonly sampaiDengan: boolean;
  /** "Realisasi per triwulan", "Jumlah" behind them: amounts of each quarter, where no row speaks against it. */
  readonly perTriwulan: boolean;
}

/** The year of each row, and the quarter up to which it is filled in; null for all of the year. */
export interface SetahunTabel {
  readonly baris: readonly (AngkaBersumber | null)[];
  readonly sampai: Tw | null;
}

/** How many quarters from the first on somebody has filled in: none where the table doesn't begin with the first. */
function banyakTerisi(baris: readonly BarisPerTriwulan[], tw: readonly Tw[]): number {
  if (!tw.every((n, i) => n === i + 1)) return 0;
  const terakhir = (isTerisi: (nilai: Desimal | null) => boolean): number =>
    Math.max(0, ...baris.map((b) => b.triwulan.findLastIndex((a) => isTerisi(bilanganSel(a))) + 1));
  return terakhir((nilai) => nilai !== null && !nilai.eq(NOL)) || terakhir((nilai) => nilai !== null);
}

/**
 * Realisasi of the year so far, in rupiah, for each row: the quarters' sum, or the last where the header or the amounts say
 * that they are totals so far (triwulan.md §4); null where both would fit and the header says neither. A quarter that is
 * blank though others go on, or can't be read, makes the row's year so.
 */
export function realisasiSetahun(
  semua: readonly BarisPerTriwulan[],
  { tw, sampaiDengan, perTriwulan }: CaraTabel,
): SetahunTabel {
  const banyak = banyakTerisi(semua, tw);
  if (banyak === 0) return { baris: semua.map((satu) => rusak(satu) ?? null), sampai: null };
  const baris = semua.map((b) => ({ ...b, triwulan: b.triwulan.slice(0, banyak) }));
  const deret = baris.map(deretBaris);
  const bukti = sampaiDengan ? "terakhir" : buktiTabel(deret.map((d) => (d ? buktiAnggaran(d) : null)));
  const satu = (b: BarisPerTriwulan, i: number): AngkaBersumber | null => {
    const takTerbaca = rusak(b);
    if (takTerbaca) return takTerbaca;
    const milik = deret[i];
    const akhir = b.triwulan.at(-1);
    if (!milik || !akhir || milik.nilai.length < banyak) return b.triwulan.find((a) => bilanganSel(a) === null) ?? null;
    const hasil = setahunAnggaran(milik, bukti);
    const terbukti = perTriwulan ? bukti === null || bukti === "jumlah" : bukti !== null;
    if (hasil.status === "ragu" || (!terbukti && hasil.cara !== "sama")) return null;
    const bersama = b.triwulan.slice(0, -1).flatMap((a) => a?.sel ?? []);
    return { angka: { jenis: "angka", nilai: hasil.nilai, persen: false, rupiah: true }, sel: akhir.sel, bersama };
  };
  return { baris: baris.map(satu), sampai: banyak === SETAHUN ? null : (tw[banyak - 1] ?? null) };
}
