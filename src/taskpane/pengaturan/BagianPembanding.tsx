import { Field, Input } from "@fluentui/react-components";
import { cariIndikator } from "../../domain/dokumen/pilih-dokumen";
import { PEMBANDING_TERPANJANG } from "../../domain/pengaturan/pengaturan";
import { kunciNama } from "../../domain/teks/nama-indikator";
import { daftarPembanding } from "../../tables/pembanding";
import type { BukuDikenal } from "../keadaan/keadaan";
import { useKamus } from "../teks/kamus";
import { Bagian, type SifatBagian } from "./Bagian";
import { useGayaPengaturan } from "./gaya";
import type { Isian } from "./isian";

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
  const dokumen = cariIndikator(buku.laporan.terpilih.dipakai, "nasional");
  const semua = dokumen ? daftarPembanding(dokumen, pengaturan) : [];
  if (semua.length === 0) return null;
  const tanpa = (pihak: string) =>
    Object.fromEntries(Object.entries(pengaturan.pembanding).filter(([nama]) => kunciNama(nama) !== kunciNama(pihak)));
  const pilihan = (pihak: string): string =>
    Object.entries(pengaturan.pembanding).find(([nama]) => kunciNama(nama) === kunciNama(pihak))?.[1] ?? "";
  const set = (pihak: string, nama: string) => {
    const sisa = tanpa(pihak);
    const pembanding = nama.trim() === "" ? sisa : { ...sisa, [pihak]: nama.trimStart() };
    ubah({ ...isian, pengaturan: { ...pengaturan, pembanding } });
  };
  return (
    <Bagian judul={teks.judul}>
      {semua.map(({ pihak }) => (
        <Field key={pihak} label={teks.nama(pihak)} hint={teks.arti}>
          <Input
            className={gaya.kotak}
            maxLength={PEMBANDING_TERPANJANG}
            placeholder={pihak}
            value={pilihan(pihak)}
            onChange={(_, { value }) => set(pihak, value)}
          />
        </Field>
      ))}
    </Bagian>
  );
}
