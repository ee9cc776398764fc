// The tables of the LKj on their worksheets: how each stands, and what it is called.
export { isBerubah, type RencanaLembar } from "../../plan/lembar/rencana-lembar";
export type { KeadaanTabel, LembarUsang, StatusTabel } from "../../plan/lembar/rencana-tabel";
export { NOMOR_JEJAK } from "../../tables/jejak";
export { judulLengkap, namaLembarTabel } from "../../tables/model-tabel";
export { NOMOR_TEMUAN } from "../../tables/tabel-temuan";
