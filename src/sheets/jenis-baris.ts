import { ingat } from "../domain/alur/ingat";
import { ratakan } from "./teks";

const BARIS_JUMLAH =
  /^(sub ?-?)?(grand )?(jumlah|total)( (total|keseluruhan|seluruhnya|anggaran|belanja|pagu|realisasi|program|kegiatan|sasaran)\b.*)?[ :.]*$/;
const BARIS_RERATA =
  /^((nilai|capaian) )?(rata[- ]?rata|rerata)( (capaian|kinerja|nilai|persentase|total|keseluruhan|sasaran)\b.*)?[ :.]*$/;
const BARIS_CATATAN = /^(catatan|keterangan|ket|sumber|note|nb)\.? ?[:.]|^\*+\)? ?\p{L}/u;
const BARIS_FORMULA = /^(formula|rumus|formulasi|cara (per|peng)hitung|meta ?indikator|definisi operasional)\b|^=/;
const BARIS_SASARAN =
  /^(sasaran|tujuan|ss)\b|^(\d+[.)] ?)?(meningkat|terwujud|menurun|tercipta|optimal|terjamin|terpenuhi|berkurang|terlaksana|tersedia|menguat|mewujud|terkendali)\w*\b/;

/** A total or an average below the rows; "Jumlah kunjungan wisatawan" is an indikator. */
export const isBarisRingkasan = ingat((teks: string): boolean => {
  const t = ratakan(teks);
  return BARIS_JUMLAH.test(t) || BARIS_RERATA.test(t);
});

/** A note below the table. */
export const isCatatan = ingat((teks: string): boolean => BARIS_CATATAN.test(ratakan(teks)));
/** A formula that stands below its indikator. */
export const isFormula = ingat((teks: string): boolean => BARIS_FORMULA.test(ratakan(teks)));
/** Words, not a mere number or mark. */
export const isBerhuruf = ingat((teks: string): boolean => /\p{L}/u.test(teks));

/** Reads like a sasaran: "Meningkatnya …". */
export const isKataSasaran = ingat((teks: string): boolean => BARIS_SASARAN.test(ratakan(teks)));
