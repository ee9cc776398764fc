import { Field, Select } from "@fluentui/react-components";
import type { IndikatorLaporan } from "../../app/kata/kata-laporan";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import type { Isian } from "../../app/setelan/isian-setelan";
import {
  JENIS_INDIKATOR,
  pasangSetelan,
  POLA,
  setelanTerpasang,
  type SetelanBaru,
} from "../../app/setelan/setelan-indikator";
import { Sebagian } from "../komponen/Sebagian";
import { useKamus } from "../teks/kamus";
import { Bagian, type SifatBagian } from "./Bagian";
import { useGayaPengaturan } from "./gaya-pengaturan";
import { PilihSkala } from "./PilihSkala";

/** Jenis, pola and scale of each indikator; what a column of a sheet says can't be overruled here. */
export function BagianIndikator({ isian, ubah, buku }: SifatBagian<Isian> & { readonly buku: BukuDikenal }) {
  const k = useKamus();
  return (
    <Bagian judul={k.pengaturan.indikator}>
      <Sebagian isi={buku.laporan.indikator}>
        {(tampak) =>
          tampak.map((indikator, i) => (
            <SatuIndikator key={`${indikator.nama} ${i}`} indikator={indikator} isian={isian} ubah={ubah} />
          ))
        }
      </Sebagian>
    </Bagian>
  );
}

function SatuIndikator({ indikator, isian, ubah }: SifatBagian<Isian> & { readonly indikator: IndikatorLaporan }) {
  const gaya = useGayaPengaturan();
  const k = useKamus();
  const { jenis, pola, skala } = setelanTerpasang(indikator, isian.pengaturan);
  const set = (baru: SetelanBaru) => ubah({ ...isian, pengaturan: pasangSetelan(isian.pengaturan, indikator, baru) });
  return (
    <fieldset className={gaya.kelompok}>
      <legend className={gaya.nama} lang="id">
        {indikator.nama}
      </legend>
      <div className={gaya.dua}>
        <Field label={k.pengaturan.jenis} hint={jenis === "lembar" ? k.pengaturan.dariLembar : undefined}>
          <Select
            className={gaya.kotak}
            disabled={jenis === "lembar"}
            value={jenis === "lembar" ? "" : jenis}
            onChange={(_, { value }) => set(["jenis", JENIS_INDIKATOR.find((j) => j === value)])}
          >
            <option value="">{k.pengaturan.otomatis(k.pengaturan.jenisPilihan[indikator.jenis])}</option>
            {JENIS_INDIKATOR.map((satu) => (
              <option key={satu} value={satu}>
                {k.pengaturan.jenisPilihan[satu]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={k.pengaturan.pola} hint={pola === "lembar" ? k.pengaturan.dariLembar : undefined}>
          <Select
            className={gaya.kotak}
            disabled={pola === "lembar"}
            value={pola === "lembar" ? "" : pola}
            onChange={(_, { value }) => set(["pola", POLA.find((p) => p === value)])}
          >
            <option value="">{k.pengaturan.otomatis(k.pengaturan.polaPilihan[indikator.pola])}</option>
            {POLA.map((satu) => (
              <option key={satu} value={satu}>
                {k.pengaturan.polaPilihan[satu]}
              </option>
            ))}
          </Select>
        </Field>
        {skala !== null && <PilihSkala isian={isian} nilai={skala} pilih={(nama) => set(["skalaIndikator", nama])} />}
      </div>
    </fieldset>
  );
}
