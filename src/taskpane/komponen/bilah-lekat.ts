import { tokens } from "@fluentui/react-components";

/** A bar of buttons that stays at the lower edge while the page above it is scrolled. */
export const BILAH_LEKAT = {
  position: "sticky",
  bottom: "-12px",
  margin: "0 -12px",
  padding: "8px 12px",
  borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  backgroundColor: tokens.colorNeutralBackground2,
} as const;
