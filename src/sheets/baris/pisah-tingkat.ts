import type { BarisIndikator, DokumenIndikator } from "../../domain/dokumen/dokumen";
import { kataTingkat } from "./petunjuk-baris";

const PROGRAM = 1;

/** The level that the text in a row's sasaran column tells: "Program …", "Kegiatan …"; null where it is of sasaran level. */
function tingkatBaris({ sasaran }: BarisIndikator): "program" | "kegiatan" | null {
  const kata = sasaran === null ? null : kataTingkat(sasaran.teks);
  return kata === null || kata < PROGRAM ? null : kata === PROGRAM ? "program" : "kegiatan";
}

/**
 * "Sasaran / Program / Kegiatan" in one column: rows under a program or kegiatan are not the unit's own, where the table has
 * rows of sasaran too (kinerja.md §6). Each is led by the sasaran row above it.
 */
export function pisahkanBawahan(semua: readonly BarisIndikator[]): Pick<DokumenIndikator, "baris" | "bawahan"> {
  const baris: BarisIndikator[] = [];
  const bawahan: DokumenIndikator["bawahan"][number][] = [];
  for (const satu of semua) {
    const tingkat = tingkatBaris(satu);
    if (tingkat === null) baris.push(satu);
    else bawahan.push({ tingkat, induk: baris.length - 1, baris: satu });
  }
  return baris.length === 0 ? { baris: semua, bawahan: [] } : { baris, bawahan };
}
