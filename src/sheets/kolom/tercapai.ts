import { daunJudul, type Kolom } from "./kolom";

/** "s.d.", "s/d", "sampai dengan" within a header in lower case. */
export const KATA_SAMPAI_DI_JUDUL = /(^|[^\p{L}])(s ?[./]? ?d|sampai|hingga)([^\p{L}]|$)/u;

/** "s.d. bulan ini", "sampai dengan periode berjalan". */
export const isSampaiIni = (kolom: Kolom): boolean =>
  isTercapai(kolom) && isSampai(kolom) && /\b(ini|berjalan)\b/.test(daunJudul(kolom));

/** A column of what was reached, whatever it is called. */
export const isTercapai = ({ konsep }: Kolom): boolean => konsep === "realisasi" || konsep === "capaian";

/** The column's own header says that it counts from the year's beginning: "s.d. TW II", "Sampai dengan Juni". */
export const isSampai = (kolom: Kolom): boolean => KATA_SAMPAI_DI_JUDUL.test(daunJudul(kolom));
