import { makeStyles } from "@fluentui/react-components";
import type { SumberAngka } from "../../app/asal-angka";
import { TautSel } from "../komponen/TautSel";
import { useKamus } from "../teks/kamus";
import { teksAsal } from "./teks-asal";

const useGaya = makeStyles({
  daftar: { display: "flex", flexWrap: "wrap", columnGap: "12px", listStyle: "none", margin: 0, padding: 0 },
  taut: { minHeight: "24px", fontSize: "12px" },
});

/** Source cells as links; one whose sheet bears another name by now is named without a link. */
export function AsalSumber({ sumber }: { sumber: readonly SumberAngka[] }) {
  const gaya = useGaya();
  const k = useKamus();
  return (
    <ul className={gaya.daftar} aria-label={teksAsal(k).sumber}>
      {sumber.map(({ alamat, sel }) => (
        <li key={alamat}>
          {sel ? <TautSel className={gaya.taut} sel={sel} alamat={alamat} /> : `${alamat} ${teksAsal(k).hilang}`}
        </li>
      ))}
    </ul>
  );
}
