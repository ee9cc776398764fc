// What staff taught of their sheets: roles, meanings and times to choose from, and the text that offices exchange.
// What a sheet taught so comes to is in app/kenalkan.ts.
export type { SisiEvaluasi } from "../../domain/dokumen/evaluasi";
export { ARTI_KENALAN, type ArtiKenalan } from "../../domain/kenalan/arti-kenalan";
export {
  bacaWaktu,
  BARIS_JUDUL_TERBANYAK,
  gabungKenalan,
  lupakanKenalan,
  tambahKenalan,
  type Kenalan,
  type WaktuKenalan,
} from "../../domain/kenalan/kenalan";
export { BUKAN_LKJ, isPeranEvaluasi, JAWABAN_PERAN, type JawabanPeran } from "../../domain/kenalan/peran-kenalan";
export { tulisKenalan, uraiKenalan, type HasilUrai } from "../../domain/kenalan/urai-kenalan";
