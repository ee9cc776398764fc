import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { alamatDiLembar } from "../../app/kata/kata-sel";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { formatLembar, perLembar, type CellWrite } from "../../app/lihat/perubahan-sel";
import { useKeadaan } from "../keadaan/konteks-panel";
import { Sebagian } from "../komponen/Sebagian";
import { TautSel } from "../komponen/TautSel";
import { useKamus } from "../teks/kamus";
import { perubahan, type Perubahan } from "./perubahan";
import { sebutIsi } from "./sebut-sel";
import { teksPerubahan } from "./teks-perubahan";

const useGaya = makeStyles({
  lipat: { minHeight: "24px", fontSize: "12px", lineHeight: "24px", cursor: "pointer" },
  isi: { maxHeight: "40vh", overflowY: "auto", overflowWrap: "anywhere", fontSize: "12px", lineHeight: "16px" },
  lembar: { minHeight: "24px", lineHeight: "24px", fontWeight: 600, cursor: "pointer" },
  daftar: { listStyle: "none", margin: 0, padding: 0 },
  baris: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center" },
  rupa: { color: tokens.colorNeutralForeground2 },
});

/** The changed cells, sheet by sheet, each with what it held and holds, one tap below the sentence that counts them. */
export default function DaftarPerubahan({ buku }: { buku: BukuDikenal }) {
  const disebut = perubahan(useKeadaan());
  return disebut && <Daftar perubahan={disebut} buku={buku} />;
}

function Daftar({ perubahan: { writes, lembarBaru, isSudah }, buku }: { perubahan: Perubahan; buku: BukuDikenal }) {
  const gaya = useGaya();
  const t = teksPerubahan(useKamus());
  const [terbuka, setTerbuka] = useState(false);
  const judul =
    writes.length === 0 ? t.lembarBaru(lembarBaru.length) : isSudah ? t.sudah(writes.length) : t.akan(writes.length);
  return (
    <details open={terbuka} onToggle={(e) => setTerbuka(e.currentTarget.open)}>
      <summary className={gaya.lipat}>{judul}</summary>
      {terbuka && (
        <div className={gaya.isi}>
          {lembarBaru.length > 0 && (
            <>
              {writes.length > 0 && <strong>{t.baru}</strong>}
              <ul className={gaya.daftar} aria-label={t.baru}>
                {lembarBaru.map((nama) => (
                  <li key={nama}>
                    <TautSel sel={{ sheetId: nama, row: 0, column: 0 }} alamat={nama} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {perLembar(writes).map(([sheetId, isi], ke) => (
            <SatuLembar key={sheetId} sheetId={sheetId} isi={isi} buku={buku} buka={ke === 0} />
          ))}
        </div>
      )}
    </details>
  );
}

interface SifatLembar {
  readonly sheetId: string;
  readonly isi: readonly CellWrite[];
  readonly buku: BukuDikenal;
  readonly buka: boolean;
}

function SatuLembar({ sheetId, isi, buku, buka }: SifatLembar) {
  const gaya = useGaya();
  const t = teksPerubahan(useKamus());
  const [terbuka, setTerbuka] = useState(buka);
  const nama = buku.lembar.find(({ id }) => id === sheetId)?.name ?? sheetId;
  const formatSel = useMemo(() => formatLembar(buku, sheetId), [buku, sheetId]);
  return (
    <details open={terbuka} onToggle={(e) => setTerbuka(e.currentTarget.open)}>
      <summary className={gaya.lembar}>{t.lembar(nama, isi.length)}</summary>
      {terbuka && (
        <Sebagian isi={isi}>
          {(tampak) => (
            <ul className={gaya.daftar} aria-label={nama}>
              {tampak.map((write) => (
                <SatuSel
                  key={`${write.cell.row} ${write.cell.column}`}
                  write={write}
                  nama={nama}
                  formatSel={formatSel}
                />
              ))}
            </ul>
          )}
        </Sebagian>
      )}
    </details>
  );
}

interface SifatSel {
  readonly write: CellWrite;
  readonly nama: string;
  readonly formatSel: ReturnType<typeof formatLembar>;
}

function SatuSel({ write, nama, formatSel }: SifatSel) {
  const gaya = useGaya();
  const k = useKamus();
  const { cell, before, after } = write;
  const alamat = alamatDiLembar(cell);
  const format = formatSel(cell);
  const isi = (sisi: CellWrite["before"]) => sebutIsi(sisi.content ?? "", sisi.numberFormat ?? format, k);
  return (
    <li className={gaya.baris}>
      <TautSel sel={cell} alamat={`${nama} ${alamat}`}>
        {alamat}
      </TautSel>
      {after.content === undefined ? (
        <span className={gaya.rupa}>{teksPerubahan(k).hanyaRupa}</span>
      ) : (
        <span lang="id">
          {isi(before)} → {isi(after)}
        </span>
      )}
    </li>
  );
}
