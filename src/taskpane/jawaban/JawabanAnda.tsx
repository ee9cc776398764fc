import { Button } from "@fluentui/react-components";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import {
  jawabanTersimpan,
  namaTersimpan,
  tarikJawaban,
  type JawabanTersimpan,
} from "../../app/setelan/jawaban-tersimpan";
import { isSibuk } from "../keadaan/keadaan-panel";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import { Sebagian } from "../komponen/Sebagian";
import { useKamus, type Kamus } from "../teks/kamus";
import { useGayaJawaban } from "./gaya-jawaban";
import { teksJawaban } from "./teks-jawaban";

/** An answer in words; an indikator that no sheet names any more goes by its key. */
function sebutJawaban(jawaban: JawabanTersimpan, { laporan }: BukuDikenal, k: Kamus): string {
  const t = teksJawaban(k);
  const nama = (kunci: string): string => namaTersimpan(laporan, kunci);
  switch (jawaban.bagian) {
    case "pasangan":
    case "bukanPasangan":
      return t[jawaban.bagian](jawaban.nama.a, jawaban.nama.b);
    case "pola":
      return t.setelan(nama(jawaban.kunci), k.pengaturan.polaPilihan[jawaban.nilai]);
    case "jenis":
      return t.setelan(nama(jawaban.kunci), k.pengaturan.jenisPilihan[jawaban.nilai]);
    case "skala":
      return t.setelan(nama(jawaban.kunci), t.skala(jawaban.nilai));
    case "tahun":
      return t.tahun(jawaban.tahun);
    case "lembarPeran":
      return t.setelan(k.peran[jawaban.peran], jawaban.lembar);
  }
}

/** All answers that the workbook remembers, each with the way to take it back. */
export function JawabanAnda({ buku }: { readonly buku: BukuDikenal }) {
  const gaya = useGayaJawaban();
  const k = useKamus();
  const t = teksJawaban(k);
  const kendali = usePengendali();
  const sibuk = isSibuk(useKeadaan().kerja);
  const daftar = jawabanTersimpan(buku.laporan.pengaturan);
  if (daftar.length === 0) return null;
  return (
    <details>
      <summary className={gaya.lipat}>{t.jawabanAnda(daftar.length)}</summary>
      <p className={gaya.kecil}>{t.arti}</p>
      <Sebagian isi={daftar}>
        {(tampak) => (
          <ul className={gaya.rincian}>
            {tampak.map((jawaban) => {
              const sebutan = sebutJawaban(jawaban, buku, k);
              return (
                <li key={sebutan}>
                  <span lang="id">{sebutan}</span>{" "}
                  <Button
                    size="small"
                    aria-label={t.tarikPanjang(sebutan)}
                    disabledFocusable={sibuk}
                    onClick={() => void kendali.simpan((lama) => tarikJawaban(lama, jawaban), "tarik")}
                  >
                    {t.tarik}
                  </Button>
                </li>
              );
            })}
          </ul>
        )}
      </Sebagian>
    </details>
  );
}
