import { Field, Select } from "@fluentui/react-components";
import { PERAN_RENCANA_KE_HASIL, type Dokumen, type Peran } from "../../domain/dokumen/dokumen";
import type { BukuDikenal } from "../keadaan/keadaan";
import { TombolLembar } from "../lembar/TombolLembar";
import { useKamus } from "../teks/kamus";
import { Bagian, type SifatBagian } from "./Bagian";
import { useGayaPengaturan } from "./gaya";
import type { Isian } from "./isian";

const DICARI: readonly Peran[] = [
  ...PERAN_RENCANA_KE_HASIL.filter((peran) => peran !== "monev-tahunan"),
  "realisasi-anggaran",
  "program-kegiatan",
];

/** Which sheet plays which role, why it was taken for it, and the choice where several could. */
export function BagianLembar({ isian, ubah, buku }: SifatBagian<Isian> & { readonly buku: BukuDikenal }) {
  const gaya = useGayaPengaturan();
  const k = useKamus();
  const { dipakai } = buku.laporan.terpilih;
  const tidakAda = DICARI.filter((peran) => !dipakai.some((d) => d.asal.peran === peran));
  return (
    <Bagian judul={k.pengaturan.lembar}>
      {dipakai.map((dokumen, i) => (
        <SatuPeran key={i} dokumen={dokumen} isian={isian} ubah={ubah} buku={buku} />
      ))}
      <p>
        <TombolLembar />
      </p>
      {tidakAda.length > 0 && (
        <p className={gaya.kecil}>
          {k.pengaturan.tidakAda}: {tidakAda.map((peran) => k.peran[peran]).join(", ")}.
        </p>
      )}
    </Bagian>
  );
}

interface SifatPeran extends SifatBagian<Isian> {
  readonly dokumen: Dokumen;
  readonly buku: BukuDikenal;
}

function SatuPeran({ dokumen, isian, ubah, buku }: SifatPeran) {
  const gaya = useGayaPengaturan();
  const k = useKamus();
  const { pengaturan } = isian;
  const { peran, sheetName, alasan } = dokumen.asal;
  const ganda = buku.laporan.terpilih.ganda.filter((g) => g.peran === peran);
  const calon = [...new Set([sheetName, ...ganda.flatMap((g) => g.ditinggalkan.map((d) => d.asal.sheetName))])];
  if (calon.length === 1)
    return (
      <p className={gaya.kecil}>
        <strong>
          {k.peran[peran]}: {sheetName}
        </strong>
        <br />
        <span lang="id">{alasan}</span>
      </p>
    );
  return (
    <Field label={k.peran[peran]} hint={alasan}>
      <Select
        className={gaya.kotak}
        value={pengaturan.lembarPeran[peran] ?? sheetName}
        onChange={(_, { value }) =>
          ubah({ ...isian, pengaturan: { ...pengaturan, lembarPeran: { ...pengaturan.lembarPeran, [peran]: value } } })
        }
      >
        {calon.map((nama) => (
          <option key={nama}>{nama}</option>
        ))}
      </Select>
    </Field>
  );
}
