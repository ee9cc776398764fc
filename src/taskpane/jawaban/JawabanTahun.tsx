import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { jawabTahun, tahunDitawarkan, type NilaiTemuan } from "../../app/setelan/jawab-temuan";
import { useKamus } from "../teks/kamus";
import { teksJawaban } from "./teks-jawaban";
import { TombolJawaban } from "./TombolJawaban";

/** T25 of a sheet whose title says another year: that year, or the titles' again where staff chose one. */
export function JawabanTahun({ nilai, buku }: { readonly nilai: readonly NilaiTemuan[]; readonly buku: BukuDikenal }) {
  const t = teksJawaban(useKamus());
  return tahunDitawarkan(buku.laporan, nilai).map((satu) => (
    <TombolJawaban key={satu} buku={buku} apa="tahun" jawaban={t.pakaiTahun(satu)} jadi={jawabTahun(satu)} />
  ));
}
