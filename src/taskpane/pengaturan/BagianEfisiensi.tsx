import { Checkbox, Field, Select } from "@fluentui/react-components";
import { ATURAN_EFISIENSI, KOLOM_EFISIENSI, type KolomEfisiensi } from "../../app/kata/kata-pengaturan";
import type { Isian } from "../../app/setelan/isian-setelan";
import { useKamus } from "../teks/kamus";
import { Bagian, type SifatBagian } from "./Bagian";
import { useGayaPengaturan } from "./gaya-pengaturan";
import { teksEfisiensi } from "./teks-efisiensi";

/** When what is left of a budget is called efisiensi, and which figures the table has besides. */
export function BagianEfisiensi({ isian, ubah }: SifatBagian<Isian>) {
  const gaya = useGayaPengaturan();
  const t = teksEfisiensi(useKamus());
  const { pengaturan } = isian;
  const set = (bagian: Partial<typeof pengaturan>) => ubah({ ...isian, pengaturan: { ...pengaturan, ...bagian } });
  const setKolom = (kolom: KolomEfisiensi, ada: boolean) =>
    set({
      kolomEfisiensi: KOLOM_EFISIENSI.filter((k) => (k === kolom ? ada : pengaturan.kolomEfisiensi.includes(k))),
    });
  return (
    <Bagian judul={t.judul}>
      <Field label={t.aturan}>
        <Select
          className={gaya.kotak}
          value={pengaturan.efisiensi}
          onChange={(_, { value }) => set({ efisiensi: ATURAN_EFISIENSI.find((a) => a === value) ?? "selalu" })}
        >
          {ATURAN_EFISIENSI.map((aturan) => (
            <option key={aturan} value={aturan}>
              {t.pilihan[aturan]}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className={gaya.kelompok}>
        <legend className={gaya.kecil}>{t.kolom}</legend>
        {KOLOM_EFISIENSI.map((kolom) => (
          <Checkbox
            key={kolom}
            label={t.tambahan[kolom]}
            checked={pengaturan.kolomEfisiensi.includes(kolom)}
            onChange={(_, { checked }) => setKolom(kolom, checked === true)}
          />
        ))}
      </fieldset>
    </Bagian>
  );
}
