import { makeStyles, tokens } from "@fluentui/react-components";
import { formatNilai, formatPersen } from "../../app/kata/kata-angka";
import { ROMAWI, type TriwulanLaporan } from "../../app/kata/kata-laporan";
import type { Alamat } from "../../app/kata/kata-sel";
import { TautSel } from "../komponen/TautSel";
import { useKamus, type Kamus } from "../teks/kamus";

const useGaya = makeStyles({
  jalur: {
    display: "grid",
    // Two by two where the pane is too narrow for words beside each other.
    gridTemplateColumns: "repeat(auto-fit, minmax(min(56px, 100%), 1fr))",
    gap: "4px",
    listStyle: "none",
    margin: 0,
    padding: 0,
  },
  tw: {
    borderTop: "4px solid transparent",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground3,
    padding: "2px 4px",
    fontSize: "12px",
    lineHeight: "16px",
    display: "flex",
    flexDirection: "column",
    // The colour of a kriteria stays in Windows' contrast themes; its words stand below it.
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Canvas", color: "CanvasText" },
  },
  label: { color: tokens.colorNeutralForeground2, "@media (forced-colors: active)": { color: "CanvasText" } },
  angka: {
    fontSize: "12px",
    lineHeight: "24px",
    fontVariantNumeric: "tabular-nums",
    textAlign: "start",
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

/** The four quarters at a glance, each with its kriteria as colour and words. */
export function JalurTriwulan({ triwulan, alamat }: { triwulan: readonly TriwulanLaporan[]; alamat: Alamat }) {
  const gaya = useGaya();
  const k = useKamus();
  if (triwulan.every(({ target, realisasi }) => target === null && realisasi === null)) return null;
  return (
    <ul className={gaya.jalur} aria-label={k.capaian.triwulan}>
      {triwulan.map(({ tw, capaian, kriteria, realisasi, target }) => {
        const sel = capaian.status === "dinilai" ? realisasi?.sel : target?.sel;
        const teks = capaian.status === "dinilai" ? formatPersen(capaian.persen, 1) : teksTarget(target, k);
        return (
          <li key={tw} className={gaya.tw} style={{ borderTopColor: kriteria?.warna ?? "var(--colorNeutralStroke1)" }}>
            <span className={gaya.label}>{`TW ${ROMAWI[tw]}`}</span>
            {sel ? (
              <TautSel className={gaya.angka} sel={sel} alamat={alamat(sel)} teks={teks} />
            ) : (
              <span className={gaya.angka}>{teks}</span>
            )}
            {kriteria && (
              <span lang="id" className={gaya.label}>
                {kriteria.nama}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A quarter that is not assessed yet shows what it aims at. */
function teksTarget(target: TriwulanLaporan["target"], k: Kamus): string {
  return target ? k.capaian.targetTw(formatNilai(target.angka)) : "–";
}
