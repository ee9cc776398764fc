import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellRef } from "../../domain/sumber";
import { usePengendali } from "../keadaan/konteks";
import { useKamus } from "../teks/kamus";

const useGaya = makeStyles({
  taut: { minHeight: "24px", color: "inherit", font: "inherit", textAlign: "start" },
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
      className={className ?? gaya.taut}
      title={pilih}
      aria-label={teks === undefined ? undefined : `${teks}, ${pilih}`}
      onClick={() => void kendali.pergi(sel)}
    >
      {children ?? teks ?? alamat}
    </Link>
  );
}
