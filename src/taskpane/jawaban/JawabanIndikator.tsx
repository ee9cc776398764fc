import { Button } from "@fluentui/react-components";
import { dariBilangan, formatPersen } from "../../app/kata/kata-angka";
import type { IndikatorLaporan } from "../../app/kata/kata-laporan";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { jawabSetelan, type PilihanJawaban, type SetelanIndikator } from "../../app/setelan/jawab-temuan";
import { isSibuk } from "../keadaan/keadaan-panel";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import { useKamus, type Kamus } from "../teks/kamus";
import { teksAsal } from "../tab/teks-asal";
import { useGayaJawaban } from "./gaya-jawaban";
import { teksJawaban } from "./teks-jawaban";

/** An answer in words, as the settings have it. */
function sebutSetelan({ bagian, nilai }: SetelanIndikator, k: Kamus): string {
  if (bagian === "skala") return teksJawaban(k).skala(nilai);
  return bagian === "pola" ? k.pengaturan.polaPilihan[nilai] : k.pengaturan.jenisPilihan[nilai];
}

const persen = (nilai: number | null, k: Kamus): string => {
  const angka = nilai === null ? null : dariBilangan(nilai);
  return angka === null ? teksJawaban(k).takDihitung : formatPersen(angka);
};

/** What an answer would come to, beside what is there now: "capaian 146,79% → 128,44%". */
function kalimatAkibat({ setelan, realisasi, capaian }: PilihanJawaban, kini: IndikatorLaporan | undefined, k: Kamus) {
  const t = teksJawaban(k);
  const nanti = persen(capaian ?? null, k);
  const sekarang = kini?.capaian.status === "dinilai" ? formatPersen(kini.capaian.persen) : null;
  const teks = typeof realisasi === "number" ? teksAsal(k).angka.format(realisasi) : realisasi;
  return [
    ...(setelan.bagian === "pola" && teks !== null ? [t.realisasi(teks)] : []),
    ...(capaian === undefined ? [] : [t.capaian(sekarang === null ? nanti : t.lama(sekarang, nanti))]),
  ].join(", ");
}

interface Sifat {
  readonly pilihan: readonly PilihanJawaban[];
  readonly buku: BukuDikenal;
}

/** T17 where it is asked: each answer about jenis or pola is a button that says what would come out. */
export function JawabanIndikator({ pilihan, buku }: Sifat) {
  const gaya = useGayaJawaban();
  const k = useKamus();
  const t = teksJawaban(k);
  const kendali = usePengendali();
  const sibuk = isSibuk(useKeadaan().kerja);
  const nama = [...new Set(pilihan.map(({ setelan }) => setelan.nama))];
  return nama.map((satu) => {
    const kini = buku.laporan.indikator.find((i) => i.nama === satu);
    return (
      <div className={gaya.daftar} key={satu} role="group" aria-label={t.untuk(satu)}>
        {nama.length > 1 && (
          <p className={gaya.nama} lang="id">
            {satu}
          </p>
        )}
        {pilihan
          .filter(({ setelan }) => setelan.nama === satu)
          .map((jawaban) => (
            <Button
              className={gaya.jawaban}
              key={jawaban.setelan.nilai}
              size="small"
              disabledFocusable={sibuk}
              onClick={() => void kendali.simpan((lama) => jawabSetelan(lama, jawaban.setelan), jawaban.setelan.bagian)}
            >
              {sebutSetelan(jawaban.setelan, k)}: {kalimatAkibat(jawaban, kini, k)}
            </Button>
          ))}
      </div>
    );
  });
}
