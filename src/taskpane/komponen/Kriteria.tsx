import { makeStyles, tokens } from "@fluentui/react-components";
import type { TingkatKriteria } from "../../app/kata/kata-kriteria";
import type { Capaian } from "../../app/kata/kata-laporan";
import { useKamus } from "../teks/kamus";

const useGaya = makeStyles({
  cap: {
    display: "inline-block",
    padding: "0 8px",
    borderRadius: "10px",
    border: "1px solid transparent",
    fontSize: "12px",
    lineHeight: "18px",
    fontWeight: 600,
    // Black is readable on every colour of the kriteria, in any theme.
    color: "#000",
    whiteSpace: "nowrap",
  },
  tanpa: { color: tokens.colorNeutralForeground2, fontSize: "12px" },
});

/** A kriteria as colour and as words; or why there is none. */
export function Kriteria({ kriteria, capaian }: { kriteria: TingkatKriteria | null; capaian: Capaian }) {
  const gaya = useGaya();
  const k = useKamus();
  if (kriteria)
    return (
      <span className={gaya.cap} style={{ backgroundColor: kriteria.warna }}>
        {kriteria.nama}
      </span>
    );
  if (capaian.status === "tidak-dapat-dihitung")
    return <span className={gaya.tanpa}>{k.capaian.alasan[capaian.alasan]}</span>;
  return null;
}
