import { mungkinMinimum } from "../capaian/capaian";
import type { AcuanIndikator } from "./acuan";

/** No sheet names the jenis, and the name speaks of something that ought to be low: asked by T17, marked in the report. */
export const isJenisDiragukan = ({ cara, nama }: Pick<AcuanIndikator, "cara"> & { readonly nama: string }): boolean =>
  cara.dari === "bawaan" && mungkinMinimum(nama);
