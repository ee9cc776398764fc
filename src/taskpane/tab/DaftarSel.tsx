import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { kunciSel, type Alamat, type CellRef } from "../../app/kata/kata-sel";
import { TautSel } from "../komponen/TautSel";
import { useKamus } from "../teks/kamus";

const TERBANYAK = 3;

const useGaya = makeStyles({
  daftar: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    listStyle: "none",
    margin: 0,
    padding: 0,
    fontSize: "12px",
  },
  taut: { minHeight: "24px", fontSize: "12px", textAlign: "start" },
});

/** Cells as links; beyond the first few only on request. */
export function DaftarSel({ sel, alamat }: { sel: readonly CellRef[]; alamat: Alamat }) {
  const gaya = useGaya();
  const k = useKamus();
  const [semua, setSemua] = useState(false);
  const unik = [...new Map(sel.map((satu) => [kunciSel(satu), satu])).values()];
  const tampil = semua ? unik : unik.slice(0, TERBANYAK);
  if (unik.length === 0) return null;
  return (
    <ul className={gaya.daftar} aria-label={k.temuan.sel}>
      {tampil.map((satu) => (
        <li key={kunciSel(satu)}>
          <TautSel className={mergeClasses(gaya.taut)} sel={satu} alamat={alamat(satu)} />
        </li>
      ))}
      {tampil.length < unik.length && (
        <li>
          <Link className={gaya.taut} onClick={() => setSemua(true)}>
            {k.temuan.selLain(unik.length - TERBANYAK)}
          </Link>
        </li>
      )}
    </ul>
  );
}
