import type { KelompokUkuran } from "../kelompok-ukuran";
import { samaPenentu } from "./kecocokan";
import { daunJudul, sebutKolom, type Kolom } from "./kolom";

/** Words that leave a realisasi the office's own for the year: what remains of its header says that it is one of several. */
const LAZIM =
  /\b(jumlah|nilai|total|akumulasi|kumulatif|angka|hasil|realisasi|real|kinerja|capaian|target|indikator|sasaran|iku|setahun|tahun|tahunan|anggaran|ini|berjalan|akhir|s ?\/ ?d|s\.d|sampai|dengan|sd|tw|triwulan|semester|i{1,3}|iv|n|rp|persen|pd|opd|skpd|perangkat|daerah|kabupaten|kab|kota|dinas|badan|kecamatan|instansi|satker|unit|kerja)\b|20\d\d|[\d%().,:;*/\-–]/g;

const sisa = (kolom: Kolom): string => daunJudul(kolom).replace(LAZIM, " ").trim();

const semasa = (a: Kolom, b: Kolom): boolean =>
  samaPenentu(a.penentu, b.penentu) &&
  a.penentu.semester === b.penentu.semester &&
  a.penentu.bulan === b.penentu.bulan &&
  a.penentu.sampaiDengan === b.penentu.sampaiDengan;

/**
 * "Realisasi (BPS) | Realisasi (Dinas)", "Sementara | Final", "Perkotaan | Perdesaan" beside one target: which is meant isn't
 * told. A realisasi without such a word is the one that counts (baca.md §1).
 */
export function realisasiKembar(kolom: readonly Kolom[], kelompok: readonly KelompokUkuran[]): string[] {
  return kelompok.flatMap(({ target, realisasi }) => {
    if (!target || realisasi?.konsep !== "realisasi" || sisa(realisasi) === "") return [];
    const lain = kolom.find(
      (k) =>
        k !== realisasi &&
        k.konsep === "realisasi" &&
        sisa(k) !== sisa(realisasi) &&
        semasa(k, realisasi) &&
        !kelompok.some((satu) => satu.realisasi === k && satu.target !== null),
    );
    if (!lain) return [];
    const [satu, dua] = [sebutKolom(realisasi), sebutKolom(lain)];
    return [`kolom ${satu} dan ${dua} sama-sama dapat menjadi realisasi untuk ${sebutKolom(target)}`];
  });
}
