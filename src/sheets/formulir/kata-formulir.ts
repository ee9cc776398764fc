import { ingat } from "../../domain/alur/ingat";
import { bacaNomorKolom } from "../../domain/rumus/rumus-judul";

/** Words of the headers of national forms, each list one meaning. */
const NAMA_BARIS = /\b(program|kegiatan|indikator|sasaran|kinerja utama|urusan)\b/;
const NAMA_UKURAN = /\b(target|realisasi|capaian|rasio|kinerja|anggaran)\b/;
const PANJANG_NAMA = 140;

/** Leaf words of the kinerja side, of the rupiah side, and those that only divide groups further. */
const DAUN_KINERJA =
  /^\(?(k|kinerja|fisik|volume|vol\.?|target|tgt|realisasi|real|capaian|keluaran|output)\)?( \(.{1,20}\))?$/;
const DAUN_ANGGARAN = /^\(?(rp|rupiah|anggaran|keuangan|pagu|dana|biaya)\b\.?.{0,30}$/;
const DAUN_SATUAN = /^(satuan|sat)\.?$/;
const LABEL_TAHUN = /^\(?(tahun |thn\.? ?|th\.? ?|ta )?\(?(ke ?-? ?)?([1-9]|20\d\d|i{1,3}|iv|v)\)?$/;
const LABEL_TW = /^\(?((tri ?wulan|tribulan|tw)[ .-]*)?(ke ?-? ?)?([1-4]|i{1,3}|iv)\)?$/;
const PEMBAGI =
  /^(%|\(%\)|(jenis |bidang )?urusan|bidang|program|(sub ?)?kegiatan|uraian|kode|no\.?|keterangan|target akhir|tw.{0,20}|tri ?wulan.{0,20}|semester.{0,8})$/;

/** The row in which a header starts: a column of names, and at least two of measures. */
export function isAwalJudul(teks: readonly string[]): boolean {
  if (teks.length < 3) return false;
  const nama = teks.filter((t) => t.length <= PANJANG_NAMA && NAMA_BARIS.test(t) && !/^(target|realisasi)\b/.test(t));
  const ukuran = teks.filter((t) => NAMA_UKURAN.test(t) && !nama.includes(t));
  return nama.length > 0 && ukuran.length >= 2;
}

/** A cell of a header's further rows: a side, a year, a quarter, a column number. */
export const isKataLanjutan = ingat(
  (teks: string): boolean =>
    [DAUN_KINERJA, DAUN_ANGGARAN, DAUN_SATUAN, LABEL_TAHUN, LABEL_TW, PEMBAGI].some((p) => p.test(teks)) ||
    (bacaNomorKolom(teks)?.rumus ?? null) !== null,
);

export const isDaunKinerja = (teks: string): boolean => DAUN_KINERJA.test(teks);
export const isDaunAnggaran = (teks: string): boolean => DAUN_ANGGARAN.test(teks);
export const isDaunSatuan = (teks: string): boolean => DAUN_SATUAN.test(teks);

/** The year that a header cell is wholly about: "2019", "Tahun ke-2", "3"; null for any other. */
export function labelTahun(teks: string): string | null {
  return LABEL_TAHUN.exec(teks)?.[3] ?? null;
}

/** The quarter that a header cell is wholly about; null for any other. */
export function labelTriwulan(teks: string): string | null {
  return LABEL_TW.exec(teks)?.[4] ?? null;
}
