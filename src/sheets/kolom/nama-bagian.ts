import { KATA_KANTOR } from "../../domain/teks/kata-kantor";
import { ratakan } from "../rata-teks";
import type { Kolom } from "./kolom";

const KATA_LAZIM = [
  ...KATA_KANTOR,
  ..."jumlah nilai total akumulasi kumulatif angka hasil realisasi real kinerja capaian target indikator sasaran iku".split(
    " ",
  ),
  ..."setahun tahun tahunan anggaran ini berjalan akhir sampai dengan sd tw triwulan semester".split(" "),
  ..."i{1,3} iv n rp persen daerah instansi satker unit kerja".split(" "),
];
/** What leaves a measure the office's own for the year: what remains of its header says that it is one of several. */
const LAZIM = new RegExp(String.raw`\b(${KATA_LAZIM.join("|")}|s ?\/ ?d|s\.d)\b|20\d\d|[\d%().,:;*/\-–]`, "g");
const UANG = /\b(pagu|alokasi|belanja|keuangan|penyerapan|serapan|seluruh(nya)?|keseluruhan|dip?a|dpp?a)\b/g;

/** What remains of a header without the words that any measure may have: "perdesaan" of "Realisasi Perdesaan". Lower case in. */
export const tanpaKataLazim = (judul: string): string => judul.replace(LAZIM, " ").replace(/ +/g, " ").trim();

/** The part that a column is of by its whole header, "apbd" of "Pagu APBD" as of "APBD › Pagu"; "" for the whole. */
export const namaBagian = ({ teks }: Pick<Kolom, "teks">): string =>
  tanpaKataLazim(teks.map(ratakan).join(" ").replace(UANG, " "));
