import { Field, Input } from "@fluentui/react-components";
import { useMemo } from "react";
import { BUTIR_KEPALA, type ButirKepala } from "../../app/kata/kata-pengaturan";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import type { Isian } from "../../app/setelan/isian-setelan";
import { kepalaMenurutLembar, type SebutanKepala } from "../../app/setelan/menurut-lembar";
import { useKamus } from "../teks/kamus";
import { Bagian, type SifatBagian } from "./Bagian";
import { useGayaPengaturan } from "./gaya-pengaturan";
import { teksKepala } from "./teks-kepala";

const BUTIR = Object.keys(BUTIR_KEPALA) as ButirKepala[];

/** Who signs the report, and where; each blank follows what the sheets say. */
export function BagianKepala({ isian, ubah, buku }: SifatBagian<Isian> & { readonly buku: BukuDikenal }) {
  const gaya = useGayaPengaturan();
  const t = teksKepala(useKamus());
  const { pengaturan } = isian;
  const { laporan, snapshot } = buku;
  const { namaKepala } = pengaturan;
  // A NIP or a jabatan on a sheet is offered for the name that is typed here, if it is that person's.
  const kepala = useMemo(() => kepalaMenurutLembar(laporan, snapshot, namaKepala), [laporan, snapshot, namaKepala]);
  const petunjuk = (sebutan: SebutanKepala | null): string => {
    if (sebutan === null) return t.belumAda;
    return "teks" in sebutan ? t.menurutLembar(sebutan.teks) : t.berbeda(sebutan.berbeda.map((b) => b.teks).join("; "));
  };
  return (
    <Bagian judul={t.judul}>
      <p className={gaya.kecil}>{t.arti}</p>
      {BUTIR.map((butir) => (
        <Field key={butir} label={t.butir[butir]} hint={petunjuk(kepala(butir))}>
          <Input
            className={gaya.kotak}
            maxLength={BUTIR_KEPALA[butir]}
            value={pengaturan[butir] ?? ""}
            onChange={(_, { value }) => {
              const isi = value.trimStart() === "" ? null : value.trimStart();
              ubah({ ...isian, pengaturan: { ...pengaturan, [butir]: isi } });
            }}
          />
        </Field>
      ))}
    </Bagian>
  );
}
