import type { Huruf } from "../../domain/pengaturan/cetak";
import { PENGATURAN_BAWAAN } from "../../domain/pengaturan/pengaturan";
import { namaGrafik, type Grafik } from "../grafik/rencana-grafik";
import type { GrafikTabel, PitaGrafik, SelDeret } from "../../tables/model-grafik";
import type { Rect } from "../../sheets/snapshot";

/** The lines above the first chart: a title of one line, or of two. */
const ATAS = { sedikitnya: 27, paling: 45 };
const TINGGI_BARIS = 15;
/** Header and first rows of the table below the charts stay together. */
const AWAL_TABEL = 90;

/** A chart with the rows that it covers. */
interface TempatPita {
  readonly grafik: GrafikTabel;
  readonly baris: readonly [awal: number, akhir: number];
}

/** Rows for bands of charts, with gaps so that no page break runs through one. */
export interface BidangGrafik {
  readonly banyakBaris: number;
  readonly tempat: readonly TempatPita[];
}

/**
 * Lays bands of charts below one another, from row `awal` on, on pages of this height in points of the sheet. An Excel
 * that ignores page breaks of a sheet fitted to a page's width cuts no band all the same: blank rows push one that would be
 * cut over to the next page; one row more than needed, so that a printer with other margins than ours does not matter.
 */
export function bidangGrafik(pita: readonly PitaGrafik[], awal: number, halaman: number): BidangGrafik {
  const tempat: TempatPita[] = [];
  let row = awal;
  let [paling, sedikitnya] = [ATAS.paling, ATAS.sedikitnya];
  const baris = (tinggi: number): number => Math.floor((halaman - tinggi) / TINGGI_BARIS);
  const sisakan = (tinggi: number): void => {
    if (paling + tinggi <= halaman) return;
    const kosong = baris(sedikitnya) + 1;
    row += kosong;
    // Blank rows that the page no longer held stand at the top of the next.
    [paling, sedikitnya] = [(kosong - baris(paling)) * TINGGI_BARIS, TINGGI_BARIS];
  };
  const pakai = (banyak: number): void => {
    row += banyak;
    paling += banyak * TINGGI_BARIS;
    sedikitnya += banyak * TINGGI_BARIS;
  };
  for (const { tinggi, grafik } of pita) {
    const banyak = Math.ceil(tinggi / TINGGI_BARIS);
    sisakan(banyak * TINGGI_BARIS);
    for (const satu of grafik) tempat.push({ grafik: satu, baris: [row, row + banyak - 1] });
    pakai(banyak);
  }
  if (pita.length > 0) {
    pakai(1);
    sisakan(AWAL_TABEL);
  }
  return { banyakBaris: row - awal, tempat };
}

/** The charts of a table on its worksheet, whose body starts at row `awal`. */
export function grafikLembar(nomor: string, { tempat }: BidangGrafik, awal: number, huruf: Huruf): Grafik[] {
  const sel = ({ kolom, awal: dari, akhir }: SelDeret): Rect => ({
    top: awal + dari,
    bottom: awal + akhir,
    left: kolom,
    right: kolom,
  });
  return tempat.map(({ grafik, baris: [top, bottom] }, n) => {
    const { kategori, deret, lebar, ...lain } = grafik;
    return {
      ...lain,
      nama: namaGrafik(nomor, n + 1),
      kategori: sel(kategori),
      deret: deret.map((d) => ({ ...d, nilai: sel(d.nilai) })),
      tempat: { top, bottom, left: lebar[0], right: lebar[1] },
      ...(huruf === PENGATURAN_BAWAAN.huruf ? {} : { huruf }),
    };
  });
}
