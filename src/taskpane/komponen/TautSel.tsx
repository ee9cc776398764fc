import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellRef } from "../../app/kata/kata-sel";
import { usePengendali } from "../keadaan/konteks-panel";
import { useKamus } from "../teks/kamus";

const useGaya = makeStyles({
  taut: { minHeight: "24px", textAlign: "start" },
  // A figure is a link by its dotted line, so that its own colour stays that of a figure.
  angka: {
    minHeight: "24px",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
    textUnderlineOffset: "3px",
    ":hover": { color: tokens.colorBrandForegroundLink, textDecorationStyle: "solid" },
    fontVariantNumeric: "tabular-nums",
  },
});

interface Sifat {
  readonly sel: CellRef;
  readonly alamat: string;
  /** What the link shows, also as text for screen readers; the address where it is left out. */
  readonly teks?: string;
  readonly children?: ReactNode;
  readonly className?: string;
}

/** A figure or an address; choosing it selects its cell. */
export function TautSel({ sel, alamat, teks, className, children }: Sifat) {
  const gaya = useGaya();
  const k = useKamus();
  const kendali = usePengendali();
  const pilih = k.capaian.pilihSel(alamat);
  return (
    <Link
      className={mergeClasses(teks === undefined ? gaya.taut : gaya.angka, className)}
      title={pilih}
      aria-label={teks === undefined ? undefined : `${teks}, ${pilih}`}
      onClick={() => void kendali.pergi(sel)}
    >
      {children ?? teks ?? alamat}
    </Link>
  );
}
