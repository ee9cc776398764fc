import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that questions share: each answer is a button on a line of its own, with its effect. */
export const useGayaJawaban = makeStyles({
  daftar: { display: "grid", gap: "4px", margin: "4px 0 6px", justifyItems: "start" },
  nama: { margin: "4px 0 0", fontSize: "12px", lineHeight: "16px", fontWeight: 600, overflowWrap: "anywhere" },
  jawaban: { maxWidth: "100%", textAlign: "start", justifyContent: "start", overflowWrap: "anywhere" },
  kecil: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  rincian: { margin: 0, paddingInlineStart: "16px", fontSize: "12px", lineHeight: "16px" },
  lipat: { minHeight: "24px", fontSize: "14px", lineHeight: "24px", fontWeight: 600, cursor: "pointer" },
});
