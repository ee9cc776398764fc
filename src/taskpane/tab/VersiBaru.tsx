import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useKamus } from "../teks/kamus";
import { teksKaki } from "./teks-kaki";
import { amatiVersiServer } from "./versi-server";

const useGaya = makeStyles({
  bilah: {
    display: "flex",
    gap: "8px",
    alignItems: "center",
    padding: "4px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: "12px",
    lineHeight: "16px",
  },
  kata: { margin: 0, flexGrow: 1 },
});

/** Says when the server has newer files than this pane was begun with, and brings them. */
export function VersiBaru() {
  const gaya = useGaya();
  const k = useKamus();
  const [terbaru, setTerbaru] = useState<string | null>(null);
  useEffect(() => amatiVersiServer(setTerbaru), []);
  return (
    <div role="status">
      {terbaru !== null && (
        <div className={gaya.bilah}>
          <p className={gaya.kata}>{teksKaki(k).versiBaru(terbaru)}</p>
          <Button size="small" onClick={() => location.reload()}>
            {k.muatUlang}
          </Button>
        </div>
      )}
    </div>
  );
}
