import { ingat } from "../domain/alur/ingat";
import { artiLabel, type ArtiLabel } from "./baris/label-baris";
import { ratakan } from "./rata-teks";

const BARIS_FORMULA = /^(formula|rumus|formulasi|cara (per|peng)hitung|meta ?indikator|definisi operasional)\b|^=/;
const BARIS_SASARAN =
  /^(sasaran|tujuan|ss)\b|^(\d+[.)] ?)?(meningkat|terwujud|menurun|tercipta|optimal|terjamin|terpenuhi|berkurang|terlaksana|tersedia|menguat|mewujud|terkendali)\w*\b/;

const RINGKASAN: ReadonlySet<ArtiLabel> = new Set<ArtiLabel>(["jumlah", "subjumlah", "rerata"]);

/** A total or an average below the rows, by its words alone; "Jumlah kunjungan wisatawan" is an indikator. */
export const isBarisRingkasan = (teks: string): boolean => RINGKASAN.has(artiLabel(teks));
/** A note below the table. */
export const isCatatan = (teks: string): boolean => artiLabel(teks) === "catatan";
/** A formula that stands below its indikator. */
export const isFormula = ingat((teks: string): boolean => BARIS_FORMULA.test(ratakan(teks)));
const HITUNGAN = /^\([^()]*[/:x×*÷][^()]*\)$|[x×*] ?100 ?%?\)?$/;

/** "(Jumlah A / Jumlah B x 100%)", "42/105 x 100%": how a figure comes about, where it can't be the name of a row. */
export const isHitungan = (teks: string): boolean => HITUNGAN.test(ratakan(teks));
const HURUF = /\p{L}/u;
const [A, Z, HURUF_KECIL, ASCII_TERAKHIR] = [0x61, 0x7a, 0x20, 0x7e];

/** Words, not a mere number or mark. Asked of every cell that names a row: Latin letters need no expression. */
export function isBerhuruf(teks: string): boolean {
  for (let i = 0; i < teks.length; i++) {
    const huruf = teks.charCodeAt(i);
    if (huruf > ASCII_TERAKHIR) return HURUF.test(teks);
    const kecil = huruf | HURUF_KECIL;
    if (kecil >= A && kecil <= Z) return true;
  }
  return false;
}

/** Reads like a sasaran: "Meningkatnya …". */
export const isKataSasaran = ingat((teks: string): boolean => BARIS_SASARAN.test(ratakan(teks)));
