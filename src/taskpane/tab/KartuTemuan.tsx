import { makeStyles, tokens } from "@fluentui/react-components";
import type { Alamat } from "../../domain/alamat";
import type { Temuan } from "../../domain/temuan";
import { DaftarSel } from "./DaftarSel";

const useGaya = makeStyles({
  kartu: {
    padding: "6px 10px 4px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: "4px",
    overflowWrap: "anywhere",
  },
  galat: { borderInlineStartColor: tokens.colorStatusDangerBorder2 },
  peringatan: { borderInlineStartColor: tokens.colorStatusWarningBorder2 },
  catatan: { borderInlineStartColor: tokens.colorNeutralStroke1 },
  pesan: { margin: 0, lineHeight: "18px" },
});

/** One finding: its sentence, and the cells it rests on as links. */
export function KartuTemuan({ temuan, alamat }: { temuan: Temuan; alamat: Alamat }) {
  const gaya = useGaya();
  return (
    <li className={`${gaya.kartu} ${gaya[temuan.tingkat]}`}>
      <p className={gaya.pesan} lang="id">
        {temuan.pesan}
      </p>
      <DaftarSel sel={temuan.sel} alamat={alamat} />
    </li>
  );
}
