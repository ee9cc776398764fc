import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useKamus } from "../teks/kamus";
import { teksKaki } from "./teks-kaki";

const useGaya = makeStyles({
  kaki: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    alignItems: "center",
    margin: "12px 0 0",
    fontSize: "12px",
    color: tokens.colorNeutralForeground3,
  },
  kata: { margin: 0 },
  tautan: { fontSize: "12px", color: tokens.colorNeutralForeground2, textDecorationLine: "underline" },
});

export interface SifatKaki {
  readonly versi: string;
  /** The guide's page for what is done here; its first page where left out. */
  readonly panduan?: string;
  /** Opens the test of this Excel; left out where there is no place for it. */
  readonly uji?: () => void;
  /** True where somebody has just come back from that test. */
  readonly fokus?: boolean;
}

/** The pane's last line: its version, the guide, and at the end of the settings the test of this Excel. */
export function Kaki({ versi, panduan = "", uji, fokus = false }: SifatKaki) {
  const gaya = useGaya();
  const k = useKamus();
  const t = teksKaki(k);
  const tombol = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (fokus) tombol.current?.focus();
  }, [fokus]);
  return (
    <div className={gaya.kaki}>
      <p className={gaya.kata}>
        Capaian · {k.versi} {versi}
      </p>
      <Link className={gaya.tautan} href={`panduan.html${panduan}`} target="_blank" rel="noopener">
        {t.panduan}
      </Link>
      {uji && (
        <Button ref={tombol} size="small" appearance="subtle" onClick={uji}>
          {t.ujiExcel}
        </Button>
      )}
    </div>
  );
}
