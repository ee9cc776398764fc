import { Field, Select } from "@fluentui/react-components";
import { daftarPredikat } from "../../domain/angka/daftar-predikat";
import { isSkalaBiner } from "../../domain/angka/skala-predikat";
import { useKamus } from "../teks/kamus";
import { useGayaPengaturan } from "./gaya";
import { skalaIsian, type Isian } from "./isian";
import { teksSkala } from "./teks-skala";

interface Sifat {
  readonly isian: Isian;
  /** The scale's name; "": by its words. */
  readonly nilai: string;
  readonly pilih: (nama: string | undefined) => void;
}

/** On which scale an indikator's grades are compared. */
export function PilihSkala({ isian, nilai, pilih }: Sifat) {
  const gaya = useGayaPengaturan();
  const k = useKamus();
  const nama = daftarPredikat(skalaIsian(isian)).skala.flatMap((satu) => (isSkalaBiner(satu.nama) ? [] : [satu.nama]));
  const semua = nilai === "" || nama.includes(nilai) ? nama : [...nama, nilai];
  return (
    <Field label={teksSkala(k).indikator}>
      <Select className={gaya.kotak} value={nilai} onChange={(_, { value }) => pilih(value === "" ? undefined : value)}>
        <option value="">{k.pengaturan.otomatis("–")}</option>
        {semua.map((satu) => (
          <option key={satu}>{satu}</option>
        ))}
      </Select>
    </Field>
  );
}
