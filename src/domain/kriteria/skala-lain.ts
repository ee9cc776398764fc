import type { DokumenIndikator, Ukuran } from "../dokumen/dokumen";
import { kunciSel, type TeksBersumber } from "../dokumen/sumber";
import type { AturanKriteria } from "./kriteria";
import { bacaKriteria } from "./kriteria-tertulis";

/** The words in a kriteria cell; null where it is blank or holds no text. */
export function teksKriteria({ asal }: DokumenIndikator, { kriteria }: Ukuran): TeksBersumber | null {
  const nilai = kriteria && asal.isiHasil.get(kunciSel(kriteria))?.nilai;
  return kriteria && typeof nilai === "string" ? { teks: nilai, sel: kriteria } : null;
}

/** The printed scale leaves a gap of one between two classes (90–91), and ">" may stand for "≥". */
const BEDA_BATAS = 1;

/**
 * The first class of another scale than `aturan` that the document's own sheet prints, in a legend or in a kriteria cell:
 * what is to be judged by that scale is not for us to judge by ours. Null where it prints none.
 */
export function kelasSkalaLain(dokumen: DokumenIndikator, aturan: AturanKriteria): TeksBersumber | null {
  const terendah = Math.min(...aturan.tingkat.map((t) => t.batasBawah));
  const lain = dokumen.asal.skalaTercetak.find(({ nama, batas }) => {
    const tingkat = bacaKriteria(nama.teks, aturan);
    if (tingkat === null || tingkat === "asing") return tingkat === "asing";
    const berbatas = tingkat.batasBawah > terendah && batas !== null;
    return berbatas && Math.abs(batas - tingkat.batasBawah) > BEDA_BATAS;
  });
  if (lain) return lain.nama;
  if (dokumen.asal.isiHasil.size === 0) return null;
  for (const { ukuran } of dokumen.baris)
    for (const satu of ukuran) {
      const isi = teksKriteria(dokumen, satu);
      if (isi && bacaKriteria(isi.teks, aturan) === "asing") return isi;
    }
  return null;
}
