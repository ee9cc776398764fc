import { makeStyles, tokens } from "@fluentui/react-components";

/** A small button that says a count, and filters the list while it is pressed. */
export const useGayaKeping = makeStyles({
  baris: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "0 0 10px" },
  keping: {
    minHeight: "24px",
    padding: "2px 8px",
    borderRadius: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: "12px",
    lineHeight: "16px",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  // Black is readable on every colour of the kriteria, in any theme.
  berwarna: { color: "#000", ":hover": { color: "#000", textDecorationLine: "underline" } },
  dipilih: {
    fontWeight: 600,
    border: `1px solid ${tokens.colorNeutralForeground1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralForeground1}`,
    "@media (forced-colors: active)": { border: "2px solid Highlight", color: "Highlight" },
  },
});
