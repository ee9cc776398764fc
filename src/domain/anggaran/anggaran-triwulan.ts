import type { Desimal } from "../angka/desimal";
import type { AngkaBersumber } from "../dokumen/sumber";
import type { DokumenAnggaran } from "../dokumen/dokumen";
import type { DeretSetahun } from "../evaluasi/deret-tw";
import { buktiAnggaran, buktiTabel, setahunAnggaran } from "../evaluasi/setahun-anggaran";

/** A row's pagu and what each quarter says of its realisasi, in order. */
export interface BarisPerTriwulan {
  readonly pagu: AngkaBersumber | null;
  readonly triwulan: readonly (AngkaBersumber | null)[];
}

/** The table of the year first, then that of each quarter where the sheet has them side by side. */
export function tampakAnggaran(dokumen: DokumenAnggaran): DokumenAnggaran[] {
  const { triwulan = [], ...setahun } = dokumen;
  return [setahun, ...triwulan.map((t) => ({ ...setahun, ...t }))];
}

const bilangan = (a: AngkaBersumber | null): Desimal[] => (a?.angka.jenis === "angka" ? [a.angka.nilai] : []);

function deretBaris({ pagu, triwulan }: BarisPerTriwulan): DeretSetahun | null {
  const [pertama, ...sisa] = triwulan.flatMap(bilangan);
  return pertama === undefined ? null : { nilai: [pertama, ...sisa], target: bilangan(pagu)[0] ?? null };
}

const rusak = ({ triwulan }: BarisPerTriwulan): AngkaBersumber | undefined =>
  triwulan.find((a) => a?.angka.jenis === "tak-terbaca" || a?.angka.jenis === "galat") ?? undefined;

/** What the header of the table tells: whether it has all four quarters, and of what each amount is. */
export interface CaraTabel {
  readonly lengkap: boolean;
  readonly sampaiDengan: boolean;
  /** "Realisasi per triwulan": amounts of each quarter, where no row speaks against it. */
  readonly perTriwulan: boolean;
}

/**
 * Realisasi of the year, in rupiah, for each row: the quarters' sum, or the last where the header or the amounts say that
 * they are totals so far (triwulan.md §4); null where both would fit and the header says neither, where a quarter is missing or the sheet has not all
 * four. A quarter that can't be read makes the year so.
 */
export function realisasiSetahun(
  baris: readonly BarisPerTriwulan[],
  { lengkap, sampaiDengan, perTriwulan }: CaraTabel,
): (AngkaBersumber | null)[] {
  const deret = baris.map(deretBaris);
  const bukti = sampaiDengan ? "terakhir" : buktiTabel(deret.map((d) => (d ? buktiAnggaran(d) : null)));
  return baris.map((satu, i): AngkaBersumber | null => {
    const takTerbaca = rusak(satu);
    if (takTerbaca) return takTerbaca;
    const milik = deret[i];
    const akhir = satu.triwulan.at(-1);
    if (!lengkap || !milik || !akhir || milik.nilai.length < satu.triwulan.length) return null;
    const hasil = setahunAnggaran(milik, bukti);
    const terbukti = perTriwulan ? bukti === null || bukti === "jumlah" : bukti !== null;
    if (hasil.status === "ragu" || (!terbukti && hasil.cara !== "sama")) return null;
    return { angka: { jenis: "angka", nilai: hasil.nilai, persen: false, rupiah: true }, sel: akhir.sel };
  });
}
