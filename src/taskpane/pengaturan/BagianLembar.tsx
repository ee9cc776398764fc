import { Field, Select } from "@fluentui/react-components";
import type { Dokumen } from "../../app/kata/kata-lembar";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import type { Isian } from "../../app/setelan/isian-setelan";
import { jawabLembar } from "../../app/setelan/jawab-temuan";
import { calonLembar, peranTanpaLembar } from "../../app/setelan/menurut-lembar";
import { TombolLembar } from "../lembar/TombolLembar";
import { useKamus } from "../teks/kamus";
import { Bagian, type SifatBagian } from "./Bagian";
import { useGayaPengaturan } from "./gaya-pengaturan";

/** Which sheet plays which role, why it was taken for it, and the choice where several could. */
export function BagianLembar({ isian, ubah, buku }: SifatBagian<Isian> & { readonly buku: BukuDikenal }) {
  const gaya = useGayaPengaturan();
  const k = useKamus();
  const { dipakai } = buku.laporan.terpilih;
  const tidakAda = peranTanpaLembar(buku.laporan);
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
  const calon = calonLembar(buku.laporan, dokumen);
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
        onChange={(_, { value }) => ubah({ ...isian, pengaturan: jawabLembar(peran, value)(pengaturan) })}
      >
        {calon.map((nama) => (
          <option key={nama}>{nama}</option>
        ))}
      </Select>
    </Field>
  );
}
