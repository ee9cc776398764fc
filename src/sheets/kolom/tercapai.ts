import { daunJudul, type Kolom } from "./kolom";

const SAMPAI = /(^|[^\p{L}])(s ?[./]? ?d|sampai|hingga)([^\p{L}]|$)/u;

/** A column of what was reached, whatever it is called. */
export const isTercapai = ({ konsep }: Kolom): boolean => konsep === "realisasi" || konsep === "capaian";

/** The column's own header says that it counts from the year's beginning: "s.d. TW II", "Sampai dengan Juni". */
export const isSampai = (kolom: Kolom): boolean => SAMPAI.test(daunJudul(kolom));
