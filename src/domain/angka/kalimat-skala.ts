import {
  BANYAK_TINGKAT,
  KATA_SKALA_TERPANJANG,
  KATA_TERBANYAK,
  SKALA_TERBANYAK,
  SKOR_TERTINGGI,
  type SalahSkala,
} from "./sah-skala";

/** The fault as one clause without its full stop. */
export function kalimatSalahSkala(salah: SalahSkala): string {
  switch (salah.jenis) {
    case "terlalu-banyak":
      return `skala predikat paling banyak ${SKALA_TERBANYAK}`;
    case "nama":
      return `nama skala predikat ke-${salah.ke + 1} harus terisi, paling panjang ${KATA_SKALA_TERPANJANG} huruf, dan tidak berawal “biner-”`;
    case "nama-ganda":
      return `dua skala predikat bernama “${salah.nama}”`;
    case "petunjuk":
      return `kata petunjuk skala “${salah.nama}” paling banyak ${KATA_TERBANYAK}, masing-masing terisi, tanpa titik koma, dan paling panjang ${KATA_SKALA_TERPANJANG} huruf`;
    case "banyak":
      return `skala “${salah.nama}” berisi ${BANYAK_TINGKAT.sedikit} sampai ${BANYAK_TINGKAT.paling} predikat, bukan ${salah.banyak}`;
    case "kata":
      return `predikat ke-${salah.kelas + 1} skala “${salah.nama}” harus bernama; nama dan ejaan lainnya paling panjang ${KATA_SKALA_TERPANJANG} huruf tanpa titik koma, paling banyak ${KATA_TERBANYAK}`;
    case "skor":
      return `skor predikat ke-${salah.kelas + 1} skala “${salah.nama}” harus angka dari 0 sampai ${SKOR_TERTINGGI}, paling banyak dua desimal`;
    case "urutan":
      return `skor predikat ke-${salah.kelas + 1} skala “${salah.nama}” harus lebih tinggi daripada skor predikat di bawahnya, sebab predikat ditulis dari yang tertinggi ke terendah`;
    case "kata-ganda":
      return `kata “${salah.kata}” menamai dua predikat pada skala “${salah.nama}”`;
    case "bukan-kata":
      return `“${salah.kata}” pada skala “${salah.nama}” terbaca sebagai angka atau sel kosong, jadi tidak dapat menjadi predikat`;
  }
}
