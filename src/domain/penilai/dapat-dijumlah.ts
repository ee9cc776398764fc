import { ingat } from "../alur/ingat";
import { isPersen, isRupiah, normalkanSatuan } from "../angka/satuan";
import { samakanHuruf } from "../teks/teks";

/** Words of a satuan of which no sum is a figure (baca.md §3). */
const SATUAN_TAK_DIJUMLAH = new Set(
  (
    "persen prosen persentase prosentase presentase indeks index indek nilai skor score level lvl predikat rasio ratio opini " +
    "peringkat ranking rangking kategori tingkat grade poin point skala kualifikasi akreditasi huruf permil"
  ).split(" "),
);
/** An amount of money or a rate says more than the word beside it. */
const SATUAN_UANG = /\b(?:rp|rupiah|usd|dollar|dolar)\b/;
const SATUAN_PER = /^(?:per|\/) ?(?:\d|seribu|seratus)|‰|\/ ?\d[\d.]*/;

/** What a name without a satuan begins with, where its figures can't be added. */
const NAMA_TAK_DIJUMLAH =
  /^(?:persentase|prosentase|presentase|persen|proporsi|prevalensi|indeks|index|skor|level|predikat|rasio|opini|peringkat|tingkat|kategori|laju|rata[- ]rata|rerata|maturitas|angka (?:kematian|harapan|partisipasi|melek|kesakitan|kelahiran))\b/;
const NAMA_NILAI =
  /^nilai\b(?! (?:ekspor|impor|investasi|produksi|transaksi|penjualan|tambah|omzet|perdagangan|realisasi|aset|pad)\b)/;
const NOMOR_INDIKATOR = /^(?:\[?(?:indikator|iku|ikk|ikp|iks|ss|sk)\]?)?[-\s\d.:)–]+/;

/** Whether figures can be added up; `tampaknya-tidak` where only the name tells, for want of a satuan. */
export type Penjumlahan = "boleh" | "tidak" | "tampaknya-tidak";

const menurutSatuan = ingat((satuan: string): boolean => {
  if (isPersen(satuan)) return false;
  const rata = samakanHuruf(satuan);
  if (SATUAN_UANG.test(rata) || isRupiah(satuan)) return true;
  return (
    !SATUAN_PER.test(rata) && !rata.includes("%") && !rata.split(/[^\p{L}]+/u).some((k) => SATUAN_TAK_DIJUMLAH.has(k))
  );
});

function menurutNama(nama: string): boolean {
  const rata = samakanHuruf(nama.slice(0, 300));
  const inti = rata.replace(NOMOR_INDIKATOR, "");
  return !/\(%\)|\bpersen\b/.test(rata) && ![rata, inti].some((t) => NAMA_TAK_DIJUMLAH.test(t) || NAMA_NILAI.test(t));
}

/**
 * Whether quarters of an indikator may be added up at all: by its satuan, else by the words its name begins with. Never for
 * %, indeks, nilai, skor, level, predikat, rasio, opini, peringkat (baca.md §3).
 */
export function penjumlahan(satuan: string | null, nama: string): Penjumlahan {
  if (satuan !== null && normalkanSatuan(satuan) !== "") return menurutSatuan(satuan) ? "boleh" : "tidak";
  return menurutNama(nama) ? "boleh" : "tampaknya-tidak";
}
