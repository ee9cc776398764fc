import type { TanggalDokumen } from "../domain/dokumen/dokumen";
import type { Grid } from "./grid";
import { rapikan } from "./rata-teks";

const BULAN = [
  "januari",
  "februari",
  "maret",
  "april",
  "mei",
  "juni",
  "juli",
  "agustus",
  "september",
  "oktober",
  "november",
  "desember",
];
/** "Pangkalpinang, 11 November 2024", "Tanggal: 2 Januari 2024", "Muntok, Januari 2025". */
const PENANDATANGANAN = new RegExp(
  `(?:^|, ?|tanggal ?:? ?|pada )((\\d{1,2}) )?(${BULAN.join("|").replace("november", "no[vp]ember")}) (20\\d\\d)\\.?$`,
  "i",
);
const PANJANG_TERBESAR = 120;

function bacaTanggal(teks: string): Omit<TanggalDokumen, "sel"> | null {
  if (teks.length > PANJANG_TERBESAR) return null;
  const cocok = PENANDATANGANAN.exec(teks);
  if (!cocok) return null;
  const [, , hari, bulan = "", tahun = ""] = cocok;
  const nomor = BULAN.indexOf(bulan.toLowerCase().replace("nopember", "november")) + 1;
  const tampil = [hari, bulan, tahun].filter((t) => t !== undefined).join(" ");
  return { teks: tampil, tahun: Number(tahun), bulan: nomor, hari: hari === undefined ? null : Number(hari) };
}

/** The date under which a sheet was signed: the last such line, since a title may name a decree's date (L560–571). */
export function tanggalDokumen(grid: Grid): TanggalDokumen | null {
  for (let row = grid.bottom; row >= grid.top; row--) {
    for (let column = grid.left; column <= grid.right; column++) {
      const nilai = grid.value(row, column);
      const tanggal = typeof nilai === "string" && nilai !== "" ? bacaTanggal(rapikan(nilai)) : null;
      if (tanggal) return { ...tanggal, sel: grid.ref(row, column) };
    }
  }
  return null;
}
