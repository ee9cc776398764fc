import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { BahanNaskah } from "../../app/naskah";
import { bolehUnduh, simpanBerkas } from "../komponen/simpan-berkas";
import { useTeksNaskah } from "./teks-naskah";

const JENIS_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface Sifat {
  readonly bahan: BahanNaskah;
  readonly kabari: (kabar: string) => void;
}

/** The report as a Word file, where this Excel lets files be downloaded; else the way round. */
export function UnduhWord({ bahan, kabari }: Sifat) {
  const t = useTeksNaskah();
  const [sibuk, setSibuk] = useState(false);
  if (!bolehUnduh()) return <p>{t.takBolehUnduh}</p>;
  const unduh = async (): Promise<void> => {
    setSibuk(true);
    kabari(t.menyusun);
    try {
      const { bentukWord, berkasWord, namaBerkasWord } = await import("../../app/word");
      const nama = namaBerkasWord(bahan.naskah);
      const isi = await berkasWord(bahan, bentukWord(bahan.pengaturan));
      simpanBerkas(nama, isi.slice(), JENIS_DOCX);
      kabari(t.terunduh(nama));
    } catch (salah) {
      kabari(t.takTerunduh(salah instanceof Error ? salah.message : String(salah)));
    } finally {
      setSibuk(false);
    }
  };
  return (
    <Button disabledFocusable={sibuk} onClick={() => void unduh()}>
      {t.unduh}
    </Button>
  );
}
