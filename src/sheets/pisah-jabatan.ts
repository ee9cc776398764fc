import type { Dokumen } from "../domain/dokumen/dokumen";
import { isJabatan, tingkatBaris } from "./kolom/jabatan";
import type { TabelDikenal } from "./layout";

/**
 * A table of several levels, as its column of jabatan names them: the rows of the highest are the office's, those of bidang
 * and seksi are computed in place (kinerja.md §6). A table of one level, or of rows that tell none, stays whole.
 */
export function pisahJabatan({ tabel }: TabelDikenal, dokumen: Dokumen): Dokumen[] {
  if (dokumen.bentuk !== "indikator" || dokumen.bawahan.length > 0) return [dokumen];
  const jabatan = tabel.kolom.find((k) => k.konsep === null && isJabatan(k));
  const milik = dokumen.baris.map((b) => b.indikator.sel.row);
  const tingkat = jabatan ? tingkatBaris(tabel.grid, milik, jabatan) : null;
  const tertinggi = tingkat ? Math.min(...tingkat.values()) : 0;
  const utama = dokumen.baris.filter((b) => tingkat?.get(b.indikator.sel.row) === tertinggi);
  if (tingkat === null || utama.length === dokumen.baris.length) return [dokumen];
  const lain = dokumen.baris.filter((b) => !utama.includes(b));
  const asal = { ...dokumen.asal, rinci: true, notasiBercampur: [], rumusMelingkar: [], teksGalat: [] };
  return [
    { ...dokumen, baris: utama },
    { ...dokumen, baris: lain, asal },
  ];
}
