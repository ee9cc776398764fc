import type { BarisIndikator, DokumenIndikator } from "../../domain/dokumen/dokumen";
import { kolomTingkat } from "../kolom/isi-kolom";
import type { Tabel } from "../tabel";
import { kataTingkat } from "./petunjuk-baris";

const PROGRAM = 1;

/** The level that a text tells: "Program …", "Kegiatan …"; null where it is of sasaran level. */
function tingkatTeks(teks: string | undefined): "program" | "kegiatan" | null {
  const kata = teks === undefined ? null : kataTingkat(teks);
  return kata === null || kata < PROGRAM ? null : kata === PROGRAM ? "program" : "kegiatan";
}

/**
 * "Sasaran / Program / Kegiatan" in one column, or a column that says of each row which it is: rows of a program or kegiatan
 * are not the unit's own, where the table has rows of sasaran too (kinerja.md §6). Each is led by the sasaran row above it.
 */
export function pisahkanBawahan(
  semua: readonly BarisIndikator[],
  tabel: Tabel,
): Pick<DokumenIndikator, "baris" | "bawahan"> {
  const tersendiri = kolomTingkat(tabel);
  const baris: BarisIndikator[] = [];
  const bawahan: DokumenIndikator["bawahan"][number][] = [];
  for (const satu of semua) {
    const teks = tersendiri ? String(tabel.grid.value(satu.indikator.sel.row, tersendiri.column)) : satu.sasaran?.teks;
    const tingkat = tingkatTeks(teks);
    if (tingkat === null) baris.push(satu);
    else bawahan.push({ tingkat, induk: baris.length - 1, baris: satu });
  }
  return baris.length === 0 ? { baris: semua, bawahan: [] } : { baris, bawahan };
}
