import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Pemulihan } from "../../app/pemulihan";
import { alamatRingkas } from "../../app/kata/kata-sel";
import { usePengendali } from "../keadaan/konteks-panel";
import { useKamus } from "../teks/kamus";
import { teksPemulihan } from "./teks-pemulihan";

const useGaya = makeStyles({
  kotak: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  judul: { margin: 0, fontSize: "14px", fontWeight: 600 },
  arti: { margin: "2px 0 6px", overflowWrap: "anywhere", maxHeight: "96px", overflowY: "auto" },
});

/** Offers to put back what an earlier job could neither finish nor take back. */
export default function TawaranPulih({ pemulihan: { plan, lembar }, sibuk }: { pemulihan: Pemulihan; sibuk: boolean }) {
  const gaya = useGaya();
  const t = teksPemulihan(useKamus());
  const kendali = usePengendali();
  const sel = plan.writes.map(({ cell }) => cell);
  return (
    <section className={gaya.kotak} aria-label={t.judul}>
      <h2 className={gaya.judul}>{t.judul}</h2>
      <p className={gaya.arti}>{t.arti(alamatRingkas(sel, (id) => lembar[id] ?? id))}</p>
      <Button size="small" disabledFocusable={sibuk} onClick={() => void kendali.pulihkan()}>
        {t.tombol}
      </Button>
    </section>
  );
}
