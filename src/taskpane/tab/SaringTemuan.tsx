import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { isTersaring, sebutKode, type Saringan } from "../../app/lihat/saring-temuan";
import type { TemuanTampil } from "../../app/lihat/temuan-terbuka";
import { useKamus } from "../teks/kamus";
import { teksTemuan } from "./teks-temuan";

const useGaya = makeStyles({
  isian: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "4px", marginBottom: "10px", minWidth: 0 },
  kotak: { minWidth: 0, width: "100%" },
  lipat: { minHeight: "24px", marginBottom: "6px", lineHeight: "24px", cursor: "pointer" },
  banyak: { margin: "0 0 6px", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

interface Sifat {
  readonly temuan: readonly TemuanTampil[];
  readonly tampak: number;
  readonly saringan: Saringan;
  readonly ubah: (saringan: Saringan) => void;
  readonly buku: BukuDikenal;
}

/** A word to look for, a sheet and a kind; how many findings are left is said. */
export function SaringTemuan({ temuan, tampak, saringan, ubah, buku }: Sifat) {
  const gaya = useGaya();
  const k = useKamus();
  const t = teksTemuan(k);
  const disebut = new Set(temuan.flatMap(({ sel }) => sel.map(({ sheetId }) => sheetId)));
  const kode = [...new Set(temuan.map((satu) => satu.kode))].sort();
  return (
    <>
      <details>
        <summary className={gaya.lipat}>{t.saring}</summary>
        <div className={gaya.isian}>
          <Field label={t.cari} size="small">
            <Input
              className={gaya.kotak}
              type="search"
              value={saringan.kata}
              onChange={(_, { value }) => ubah({ ...saringan, kata: value })}
            />
          </Field>
          <Field label={t.lembar} size="small">
            <Select
              className={gaya.kotak}
              value={saringan.sheetId}
              onChange={(_, { value }) => ubah({ ...saringan, sheetId: value })}
            >
              <option value="">{t.semuaLembar}</option>
              {buku.lembar
                .filter(({ id }) => disebut.has(id))
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </Select>
          </Field>
          <Field label={t.macam} size="small">
            <Select
              className={gaya.kotak}
              value={saringan.kode}
              onChange={(_, { value }) => ubah({ ...saringan, kode: value })}
            >
              <option value="">{t.semuaMacam}</option>
              {kode.map((satu) => (
                <option key={satu} value={satu} lang="id">
                  {sebutKode(satu)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </details>
      <p className={gaya.banyak} role="status">
        {isTersaring(saringan) && t.tampak(tampak, temuan.length)}
      </p>
    </>
  );
}
