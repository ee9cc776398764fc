import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { isSibuk } from "../keadaan/keadaan-panel";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import { useKamus } from "../teks/kamus";
import { teksBuatUlang } from "./teks-buat-ulang";

const useGaya = makeStyles({
  tempat: { marginInlineStart: "36px", paddingBottom: "6px" },
  arti: { margin: "0 0 4px", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground1 },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** "Buat ulang lembar" for a sheet of ours that can't be refreshed as it is; asks first, for all that is on it goes. */
export function BuatUlangLembar({ nomor, lembar }: { readonly nomor: string; readonly lembar: string }) {
  const gaya = useGaya();
  const k = useKamus();
  const kendali = usePengendali();
  const { kerja } = useKeadaan();
  const [tanya, setTanya] = useState(false);
  const batal = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (tanya) batal.current?.focus();
  }, [tanya]);
  return (
    <div className={gaya.tempat}>
      {tanya && <p className={gaya.arti}>{teksBuatUlang(k).ulangPasti(lembar)}</p>}
      <div className={gaya.tombol}>
        {tanya && (
          <Button size="small" disabledFocusable={isSibuk(kerja)} onClick={() => void kendali.tabel.buatUlang(nomor)}>
            {teksBuatUlang(k).ulangYa}
          </Button>
        )}
        <Button
          ref={batal}
          size="small"
          aria-label={tanya ? undefined : teksBuatUlang(k).ulangPanjang(lembar)}
          onClick={() => setTanya(!tanya)}
        >
          {tanya ? k.pengaturan.batal : teksBuatUlang(k).ulang}
        </Button>
      </div>
    </div>
  );
}
