import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that all parts of the settings share. */
export const useGayaPengaturan = makeStyles({
  bagian: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  judul: {
    padding: "6px 0",
    fontWeight: 600,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  isi: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px", padding: "2px 0 12px" },
  kecil: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  kelompok: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "6px",
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  nama: { padding: 0, fontWeight: 600, lineHeight: "18px" },
  dua: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(200px, 100%), 1fr))", gap: "6px 8px" },
  tingkat: { display: "flex", flexWrap: "wrap", gap: "4px 6px", alignItems: "center" },
  // A column each, however narrow the pane is.
  sebaris: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 58px", gap: "6px" },
  batas: { width: "58px", minWidth: 0 },
  tanda: { width: "64px", minWidth: 0 },
  selebihnya: { flexGrow: 1, flexBasis: "100px", minWidth: 0 },
  warna: { width: "40px", height: "32px", padding: "2px" },
  lipatan: { fontSize: "12px", lineHeight: "16px" },
  contoh: {
    boxSizing: "border-box",
    width: "14px",
    height: "24px",
    borderRadius: "2px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
  kotak: { minWidth: 0, width: "100%" },
  tombol: { maxWidth: "100%", whiteSpace: "normal" },
});
