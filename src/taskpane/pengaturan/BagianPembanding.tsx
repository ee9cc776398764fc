import { Field, Input } from "@fluentui/react-components";
import { PEMBANDING_TERPANJANG } from "../../app/kata/kata-pengaturan";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import type { Isian } from "../../app/setelan/isian-setelan";
import { pihakPembanding, sebutanPembanding, sebutPihak } from "../../app/setelan/sebutan-pembanding";
import { useKamus } from "../teks/kamus";
import { Bagian, type SifatBagian } from "./Bagian";
import { useGayaPengaturan } from "./gaya-pengaturan";

const TEKS = {
  id: {
    judul: "Pembanding",
    nama: (pihak: string) => `Sebutan untuk “${pihak}”`,
    arti: "Kosongkan untuk memakai sebutan di lembar.",
  },
  en: {
    judul: "Compared with",
    nama: (pihak: string) => `What “${pihak}” is called`,
    arti: "Leave it blank to call it as the sheet does.",
  },
};

/** What tables and report call those that the workbook compares the office with; nothing where it compares with none. */
export function BagianPembanding({ isian, ubah, buku }: SifatBagian<Isian> & { readonly buku: BukuDikenal }) {
  const gaya = useGayaPengaturan();
  const k = useKamus();
  const teks = k.bahasa === "id" ? TEKS.id : TEKS.en;
  const { pengaturan } = isian;
  const semua = pihakPembanding(buku.laporan);
  if (semua.length === 0) return null;
  return (
    <Bagian judul={teks.judul}>
      {semua.map((pihak) => (
        <Field key={pihak} label={teks.nama(pihak)} hint={teks.arti}>
          <Input
            className={gaya.kotak}
            maxLength={PEMBANDING_TERPANJANG}
            placeholder={pihak}
            value={sebutanPembanding(pengaturan, pihak)}
            onChange={(_, { value }) => ubah({ ...isian, pengaturan: sebutPihak(pengaturan, pihak, value) })}
          />
        </Field>
      ))}
    </Bagian>
  );
}
