import { Field, Select } from "@fluentui/react-components";
import { HURUF, KERTAS, UKURAN_NASKAH, UKURAN_TABEL, type SetelanCetak } from "../../app/kata/kata-pengaturan";
import type { Isian } from "../../app/setelan/isian-setelan";
import { useKamus } from "../teks/kamus";
import { Bagian, type SifatBagian } from "./Bagian";
import { useGayaPengaturan } from "./gaya-pengaturan";
import { teksCetak } from "./teks-cetak";

/** Paper and type of tables, charts and the Word file. */
export function BagianCetak({ isian, ubah }: SifatBagian<Isian>) {
  const gaya = useGayaPengaturan();
  const t = teksCetak(useKamus());
  const { pengaturan } = isian;
  const set = (bagian: Partial<SetelanCetak>) => ubah({ ...isian, pengaturan: { ...pengaturan, ...bagian } });
  return (
    <Bagian judul={t.judul}>
      <Field label={t.kertas}>
        <Select
          className={gaya.kotak}
          value={pengaturan.kertas}
          onChange={(_, { value }) => set({ kertas: KERTAS.find((satu) => satu === value) ?? pengaturan.kertas })}
        >
          {KERTAS.map((satu) => (
            <option key={satu} value={satu}>
              {t.namaKertas[satu]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.huruf}>
        <Select
          className={gaya.kotak}
          value={pengaturan.huruf}
          onChange={(_, { value }) => set({ huruf: HURUF.find((satu) => satu === value) ?? pengaturan.huruf })}
        >
          {HURUF.map((satu) => (
            <option key={satu} value={satu}>
              {satu}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.ukuranTabel}>
        <Select
          className={gaya.kotak}
          value={String(pengaturan.ukuranTabel ?? "")}
          onChange={(_, { value }) => set({ ukuranTabel: UKURAN_TABEL.find((n) => String(n) === value) ?? null })}
        >
          <option value="">{t.ukuranTabelSendiri}</option>
          {UKURAN_TABEL.map((n) => (
            <option key={n} value={n}>
              {n}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.ukuranNaskah}>
        <Select
          className={gaya.kotak}
          value={String(pengaturan.ukuranNaskah)}
          onChange={(_, { value }) =>
            set({ ukuranNaskah: UKURAN_NASKAH.find((n) => String(n) === value) ?? pengaturan.ukuranNaskah })
          }
        >
          {UKURAN_NASKAH.map((n) => (
            <option key={n} value={n}>
              {n}
            </option>
          ))}
        </Select>
      </Field>
    </Bagian>
  );
}
