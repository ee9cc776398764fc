import { Field, Input } from "@fluentui/react-components";
import { useMemo } from "react";
import { kepalaBuku } from "../../app/kepala-buku";
import type { KepalaKantor, SebutanKepala } from "../../domain/laporan/kepala";
import { BUTIR_KEPALA, type ButirKepala } from "../../domain/pengaturan/pengaturan";
import { useKamus } from "../teks/kamus";
import { Bagian, type SifatBagian } from "./Bagian";
import { useGayaPengaturan } from "./gaya";
import type { Isian } from "./isian";
import { teksKepala } from "./teks-kepala";
import type { BukuDikenal } from "../keadaan/keadaan";

const DISEBUT: Readonly<Record<ButirKepala, keyof KepalaKantor>> = {
  namaKepala: "nama",
  nipKepala: "nip",
  jabatanKepala: "jabatan",
  tempat: "tempat",
};
const BUTIR = Object.keys(BUTIR_KEPALA) as ButirKepala[];
const TANPA_SETELAN = { namaKepala: null, nipKepala: null, jabatanKepala: null, tempat: null };

/** Who signs the report, and where; each blank follows what the sheets say. */
export function BagianKepala({ isian, ubah, buku }: SifatBagian<Isian> & { readonly buku: BukuDikenal }) {
  const gaya = useGayaPengaturan();
  const t = teksKepala(useKamus());
  const { pengaturan } = isian;
  const { laporan, snapshot } = buku;
  const { namaKepala } = pengaturan;
  // A NIP or a jabatan on a sheet is offered for the name that is typed here, if it is that person's.
  const kepala = useMemo(
    () => kepalaBuku({ ...laporan, pengaturan: { ...laporan.pengaturan, ...TANPA_SETELAN, namaKepala } }, snapshot),
    [laporan, snapshot, namaKepala],
  );
  const petunjuk = (sebutan: SebutanKepala | null): string => {
    if (sebutan === null) return t.belumAda;
    return "teks" in sebutan ? t.menurutLembar(sebutan.teks) : t.berbeda(sebutan.berbeda.map((b) => b.teks).join("; "));
  };
  const nama = useMemo(
    () => kepalaBuku({ ...laporan, pengaturan: { ...laporan.pengaturan, ...TANPA_SETELAN } }, snapshot).nama,
    [laporan, snapshot],
  );
  return (
    <Bagian judul={t.judul}>
      <p className={gaya.kecil}>{t.arti}</p>
      {BUTIR.map((butir) => (
        <Field
          key={butir}
          label={t.butir[butir]}
          hint={petunjuk(butir === "namaKepala" ? nama : kepala[DISEBUT[butir]])}
        >
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
