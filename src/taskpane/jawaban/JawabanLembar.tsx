import type { CellRef } from "../../app/kata/kata-sel";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { jawabLembar, lembarDitawarkan } from "../../app/setelan/jawab-temuan";
import { useKamus } from "../teks/kamus";
import { TombolJawaban } from "./TombolJawaban";
import { teksJawaban } from "./teks-jawaban";

/** T15 where it is asked: the other sheets that could play the role, with what would come out. */
export function JawabanLembar({ sel, buku }: { readonly sel: readonly CellRef[]; readonly buku: BukuDikenal }) {
  const t = teksJawaban(useKamus());
  return lembarDitawarkan(buku.laporan, sel).map(({ peran, nama }) => (
    <TombolJawaban
      key={`${peran} ${nama}`}
      buku={buku}
      apa="lembar"
      jawaban={t.pakaiLembar(nama)}
      jadi={jawabLembar(peran, nama)}
    />
  ));
}
