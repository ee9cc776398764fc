import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Alamat } from "../../app/kata/kata-sel";
import type { TemuanPeriksa } from "../../app/olah-periksa";
import { isSibuk } from "../keadaan/keadaan-panel";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import { useKamus } from "../teks/kamus";
import { DaftarSel } from "./DaftarSel";

const useGaya = makeStyles({
  kartu: {
    padding: "6px 10px 8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  pesan: { margin: 0, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  alasan: { margin: "4px 0", lineHeight: "18px" },
});

/** A finding that staff accepted, with the reason, and the way to open it again. */
export function KartuDiterima({ temuan, alamat }: { temuan: TemuanPeriksa; alamat: Alamat }) {
  const gaya = useGaya();
  const k = useKamus();
  const kendali = usePengendali();
  const { kerja } = useKeadaan();
  return (
    <li className={gaya.kartu}>
      <p className={gaya.pesan} lang="id">
        {temuan.pesan}
      </p>
      <DaftarSel sel={temuan.sel} alamat={alamat} />
      <p className={gaya.alasan}>
        {k.temuan.alasanIalah} <span lang="id">{temuan.diterima}</span>
      </p>
      <Button
        size="small"
        disabledFocusable={isSibuk(kerja)}
        aria-label={k.temuan.batalkanPanjang(temuan.pesan)}
        onClick={() => void kendali.temuan.bukaLagi(temuan.kunci)}
      >
        {k.temuan.batalkan}
      </Button>
    </li>
  );
}
