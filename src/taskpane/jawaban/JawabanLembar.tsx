import { kunciSel, type CellRef } from "../../domain/dokumen/sumber";
import type { Peran } from "../../domain/dokumen/dokumen";
import type { Pengaturan } from "../../domain/pengaturan/pengaturan";
import type { BukuDikenal } from "../keadaan/keadaan";
import { useKamus } from "../teks/kamus";
import { TombolJawaban } from "./TombolJawaban";
import { teksJawaban } from "./teks-jawaban";

const pilihLembar =
  (peran: Peran, nama: string) =>
  (lama: Pengaturan): Pengaturan => ({ ...lama, lembarPeran: { ...lama.lembarPeran, [peran]: nama } });

/** T15 where it is asked: the other sheets that could play the role, with what would come out. */
export function JawabanLembar({ sel, buku }: { readonly sel: readonly CellRef[]; readonly buku: BukuDikenal }) {
  const t = teksJawaban(useKamus());
  const disebut = new Set(sel.map(kunciSel));
  const ganda = buku.laporan.terpilih.ganda.filter(({ dipakai, ditinggalkan }) =>
    [dipakai, ...ditinggalkan].every(({ asal }) => {
      const judul = asal.judul[0]?.sel;
      return judul !== undefined && disebut.has(kunciSel(judul));
    }),
  );
  return ganda.map(({ peran, dipakai, ditinggalkan }) => {
    const lain = [...new Set(ditinggalkan.map(({ asal }) => asal.sheetName))].filter(
      (nama) => nama !== dipakai.asal.sheetName,
    );
    return lain.map((nama) => (
      <TombolJawaban
        key={`${peran} ${nama}`}
        buku={buku}
        apa="lembar"
        jawaban={t.pakaiLembar(nama)}
        jadi={pilihLembar(peran, nama)}
      />
    ));
  });
}
