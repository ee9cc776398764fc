import { namaGrafik, type Grafik } from "../grafik/grafik";
import type { GrafikTabel, PitaGrafik, SelDeret } from "../../tables/grafik";
import type { Rect } from "../../sheets/snapshot";

/** What A4 landscape holds between its margins, in points. */
const HALAMAN = { lebar: 769, tinggi: 515 };
/** The lines above the first chart. */
const ATAS = 45;
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
 * Lays bands of charts below one another, from row `awal` on. Excel ignores page breaks where a sheet is fitted to a
 * page's width, so blank rows push a band that would be cut over to the next page; one row more than needed, so that a
 * printer with other margins than ours does not matter.
 */
export function bidangGrafik(pita: readonly PitaGrafik[], awal: number, lebar: number): BidangGrafik {
  const halaman = HALAMAN.tinggi / Math.min(1, HALAMAN.lebar / lebar);
  const tempat: TempatPita[] = [];
  let row = awal;
  let terpakai = ATAS;
  const sisakan = (tinggi: number): void => {
    if (terpakai + tinggi <= halaman) return;
    row += Math.floor((halaman - terpakai) / TINGGI_BARIS) + 1;
    terpakai = TINGGI_BARIS;
  };
  for (const { tinggi, grafik } of pita) {
    const banyak = Math.ceil(tinggi / TINGGI_BARIS);
    sisakan(banyak * TINGGI_BARIS);
    for (const satu of grafik) tempat.push({ grafik: satu, baris: [row, row + banyak - 1] });
    row += banyak;
    terpakai += banyak * TINGGI_BARIS;
  }
  if (pita.length > 0) {
    row++;
    terpakai += TINGGI_BARIS;
    sisakan(AWAL_TABEL);
  }
  return { banyakBaris: row - awal, tempat };
}

/** The charts of a table on its worksheet, whose body starts at row `awal`. */
export function grafikLembar(nomor: string, { tempat }: BidangGrafik, awal: number): Grafik[] {
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
    };
  });
}
