import { Button } from "@fluentui/react-components";
import { kunciSel, type CellRef } from "../../domain/dokumen/sumber";
import type { Peran } from "../../domain/dokumen/dokumen";
import type { Pengaturan } from "../../domain/pengaturan/pengaturan";
import { isSibuk, type BukuDikenal } from "../keadaan/keadaan";
import { useKeadaan, usePengendali } from "../keadaan/konteks";
import { useKamus } from "../teks/kamus";
import { Akibat } from "./Akibat";
import { useGayaJawaban } from "./gaya-jawaban";
import { teksJawaban } from "./teks-jawaban";

const pilihLembar =
  (peran: Peran, nama: string) =>
  (lama: Pengaturan): Pengaturan => ({ ...lama, lembarPeran: { ...lama.lembarPeran, [peran]: nama } });

/** T15 where it is asked: the other sheets that could play the role, with what would come out. */
export function JawabanLembar({ sel, buku }: { readonly sel: readonly CellRef[]; readonly buku: BukuDikenal }) {
  const gaya = useGayaJawaban();
  const t = teksJawaban(useKamus());
  const kendali = usePengendali();
  const sibuk = isSibuk(useKeadaan().kerja);
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
      <div className={gaya.daftar} key={`${peran} ${nama}`}>
        <Akibat buku={buku} jawaban={t.pakaiLembar(nama)} jadi={pilihLembar(peran, nama)} />
        <Button
          className={gaya.jawaban}
          size="small"
          disabledFocusable={sibuk}
          onClick={() => void kendali.simpan(pilihLembar(peran, nama), "lembar")}
        >
          {t.pakaiLembar(nama)}
        </Button>
      </div>
    ));
  });
}
