import { makeStyles, tokens } from "@fluentui/react-components";
import { BILAH_LEKAT } from "../komponen/bilah-lekat";

/** Looks that all parts of the page of teaching share. */
export const useGayaKenalkan = makeStyles({
  judul: { margin: "8px 0 4px", fontSize: "16px", lineHeight: "22px", fontWeight: 600, overflowWrap: "anywhere" },
  bagian: { margin: "12px 0 4px", fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  kecil: { margin: "0 0 6px", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  kotak: { minWidth: 0, width: "100%" },
  baris: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "6px 8px" },
  nomor: { width: "72px" },
  kolom: {
    margin: "0 0 6px",
    padding: "6px 8px",
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    ":focus-within": { border: `1px solid ${tokens.colorBrandStroke1}` },
  },
  terpilih: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  nama: { margin: 0, fontSize: "13px", lineHeight: "18px", fontWeight: 600 },
  pilihan: { display: "grid", gap: "4px", marginTop: "4px" },
  daftar: {
    margin: "2px 0",
    paddingInlineStart: "16px",
    fontSize: "12px",
    lineHeight: "16px",
    overflowWrap: "anywhere",
  },
  bilah: BILAH_LEKAT,
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
  teks: { boxSizing: "border-box", width: "100%", minHeight: "96px", font: "12px/16px monospace" },
});
