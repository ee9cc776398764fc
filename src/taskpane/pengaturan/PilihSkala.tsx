import { Field, Select } from "@fluentui/react-components";
import type { Isian } from "../../app/setelan/isian-setelan";
import { namaSkala } from "../../app/setelan/pilihan-skala";
import { useKamus } from "../teks/kamus";
import { useGayaPengaturan } from "./gaya-pengaturan";
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
  return (
    <Field label={teksSkala(k).indikator}>
      <Select className={gaya.kotak} value={nilai} onChange={(_, { value }) => pilih(value === "" ? undefined : value)}>
        <option value="">{k.pengaturan.otomatis("–")}</option>
        {namaSkala(isian, nilai).map((satu) => (
          <option key={satu}>{satu}</option>
        ))}
      </Select>
    </Field>
  );
}
