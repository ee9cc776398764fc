import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { useKamus } from "../teks/kamus";
import { teksKaki } from "./teks-kaki";

export const NAMA_TAB = ["capaian", "temuan", "tabel", "pengaturan"] as const;
export type NamaTab = (typeof NAMA_TAB)[number];

/** Where the pane begins: at a tab, or at the test of this Excel. */
export type TabAwal = NamaTab | "uji";

/** Fluent's own TabList would bring 18 KB for its focus management, and focusable helpers that axe objects to. */
const useGaya = makeStyles({
  bilah: {
    display: "flex",
    // At 200 % zoom the row is too narrow for all of them.
    flexWrap: "wrap",
    flexShrink: 0,
    padding: "0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    justifyContent: "space-between",
    maxWidth: "420px",
  },
  tab: {
    minHeight: "32px",
    padding: "4px 4px 2px",
    border: "none",
    borderBottom: "3px solid transparent",
    // A transparent border is drawn in contrast themes.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    whiteSpace: "nowrap",
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  // Below the tab's name, so that the row of tabs gets no wider.
  belum: { display: "block", fontSize: "10px", lineHeight: "10px" },
  dipilih: {
    color: tokens.colorNeutralForeground1,
    // The width of a tab must not change with its weight.
    textShadow: "0.4px 0 0 currentColor",
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight", color: "Highlight" },
  },
});

interface Sifat {
  readonly dipilih: NamaTab;
  readonly pilih: (tab: NamaTab) => void;
  readonly banyakTemuan: number;
  /** Whether settings are being edited that are not kept yet. */
  readonly adaDraf: boolean;
}

const LANGKAH: Readonly<Record<string, (ke: number) => number>> = {
  ArrowRight: (ke) => ke + 1,
  ArrowLeft: (ke) => ke - 1,
  Home: () => 0,
  End: () => -1,
};

/** The row of tabs: arrows, Home and End move along it, and the tab that has the focus is the one that is shown. */
export function BilahTab({ dipilih, pilih, banyakTemuan, adaDraf }: Sifat) {
  const gaya = useGaya();
  const k = useKamus();
  const bilah = useRef<HTMLDivElement>(null);
  const tekan = (kejadian: KeyboardEvent) => {
    const ke = LANGKAH[kejadian.key]?.(NAMA_TAB.indexOf(dipilih));
    if (ke === undefined) return;
    kejadian.preventDefault();
    const tuju = NAMA_TAB.at(ke % NAMA_TAB.length) ?? dipilih;
    pilih(tuju);
    bilah.current?.querySelector<HTMLElement>(`#tab-${tuju}`)?.focus();
  };
  return (
    <div className={gaya.bilah} role="tablist" aria-label={k.tab.nama} ref={bilah} onKeyDown={tekan}>
      {NAMA_TAB.map((nama) => (
        <button
          key={nama}
          id={`tab-${nama}`}
          type="button"
          role="tab"
          aria-selected={nama === dipilih}
          aria-controls="panel-tab"
          tabIndex={nama === dipilih ? 0 : -1}
          className={mergeClasses(gaya.tab, nama === dipilih && gaya.dipilih)}
          onClick={() => pilih(nama)}
        >
          {nama === "temuan" && banyakTemuan > 0 ? `${k.tab.temuan} (${banyakTemuan})` : k.tab[nama]}
          {nama === "pengaturan" && adaDraf && <small className={gaya.belum}> {teksKaki(k).belumDisimpan}</small>}
        </button>
      ))}
    </div>
  );
}
