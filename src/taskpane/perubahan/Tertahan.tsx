import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { perLembar, tertahan, type CellWrite } from "../../app/lihat/perubahan-sel";
import { Sebagian } from "../komponen/Sebagian";
import { TautSel } from "../komponen/TautSel";
import { DaftarSel } from "../tab/DaftarSel";
import { useKamus } from "../teks/kamus";
import { teksTertahan } from "./teks-tertahan";

const useGaya = makeStyles({
  kotak: {
    margin: 0,
    padding: "6px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: "12px",
    lineHeight: "16px",
  },
  kata: { margin: 0 },
  lipat: { minHeight: "24px", fontSize: "12px", lineHeight: "24px", cursor: "pointer" },
  isi: { maxHeight: "30vh", overflowY: "auto", overflowWrap: "anywhere", fontSize: "12px", lineHeight: "16px" },
  daftar: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "4px" },
});

/** What Hitung Capaian does not write, and why: protected sheets; where it changes nothing at all, every finding that may be why. */
export default function Tertahan({ buku }: { buku: BukuDikenal }) {
  const { terkunci, menahan } = tertahan(buku);
  return (
    <>
      {terkunci.length > 0 && <Terkunci writes={terkunci} buku={buku} />}
      {menahan.length > 0 && <Menahan temuan={menahan} buku={buku} />}
    </>
  );
}

function Terkunci({ writes, buku }: { writes: readonly CellWrite[]; buku: BukuDikenal }) {
  const gaya = useGaya();
  const t = teksTertahan(useKamus());
  const lembar = perLembar(writes);
  const nama = (sheetId: string) => buku.lembar.find(({ id }) => id === sheetId)?.name ?? "?";
  const [satu] = lembar;
  return (
    <div className={gaya.kotak}>
      <p className={gaya.kata}>
        {lembar.length === 1 && satu ? t.satu(nama(satu[0]), writes.length) : t.banyak(lembar.length, writes.length)}
      </p>
      {lembar.length > 1 && (
        <details>
          <summary className={gaya.lipat}>{t.lembarnya(lembar.length)}</summary>
          <ul className={`${gaya.isi} ${gaya.daftar}`}>
            {lembar.map(([sheetId, isi]) => (
              <li key={sheetId}>
                {isi[0] && (
                  <TautSel sel={isi[0].cell} alamat={buku.alamat(isi[0].cell)}>
                    {t.sel(nama(sheetId), isi.length)}
                  </TautSel>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Open at once where they are few enough to be read. */
function Menahan({ temuan, buku }: { temuan: BukuDikenal["temuan"]; buku: BukuDikenal }) {
  const gaya = useGaya();
  const t = teksTertahan(useKamus());
  const [terbuka, setTerbuka] = useState(buku.rencana.dibandingkan === 0);
  return (
    <details open={terbuka} onToggle={(e) => setTerbuka(e.currentTarget.open)}>
      <summary className={gaya.lipat}>{t.menahan(temuan.length)}</summary>
      {terbuka && (
        <div className={gaya.isi}>
          <Sebagian isi={temuan}>
            {(tampak) => (
              <ul className={gaya.daftar}>
                {tampak.map(({ kode, pesan, sel }, i) => (
                  <li key={`${kode} ${i}`}>
                    <span lang="id">
                      <b>{kode}</b> {pesan}
                    </span>
                    <DaftarSel sel={sel} alamat={buku.alamat} />
                  </li>
                ))}
              </ul>
            )}
          </Sebagian>
        </div>
      )}
    </details>
  );
}
