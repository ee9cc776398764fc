import { makeStyles, tokens } from "@fluentui/react-components";
import type { Alamat } from "../../domain/dokumen/alamat";
import { bersifat } from "../../domain/temuan/katalog";
import { useKamus } from "../teks/kamus";
import { TombolTemuanLembar } from "../lembar/TombolLembar";
import { DaftarSel } from "./DaftarSel";
import { FormTerima } from "./FormTerima";
import type { TemuanTampil } from "./temuan-terbuka";

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
  bidang: { margin: "2px 0 0", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

/** One finding: its sentence, who answers for it, the cells it rests on as links, and the way to accept it. */
export function KartuTemuan({ temuan, alamat }: { temuan: TemuanTampil; alamat: Alamat }) {
  const gaya = useGaya();
  const k = useKamus();
  const dariPeriksa = "kunci" in temuan ? temuan : null;
  return (
    <li className={`${gaya.kartu} ${gaya[temuan.tingkat]}`}>
      <p className={gaya.pesan} lang="id">
        {temuan.pesan}
      </p>
      {dariPeriksa?.bidang && (
        <p className={gaya.bidang}>
          {k.temuan.bidang} <span lang="id">{dariPeriksa.bidang}</span>
        </p>
      )}
      <DaftarSel sel={temuan.sel} alamat={alamat} />
      {bersifat(temuan.kode, "tentangLembar") && <TombolTemuanLembar sheetId={temuan.sel[0]?.sheetId} />}
      {dariPeriksa && <FormTerima temuan={dariPeriksa} />}
    </li>
  );
}
