import { Button, makeStyles } from "@fluentui/react-components";
import type { Pengaruh } from "../../app/setelan/pengaruh-setelan";
import { IsiPengaruh } from "../jawaban/IsiPengaruh";
import { BILAH_LEKAT } from "../komponen/bilah-lekat";
import { useKamus } from "../teks/kamus";

const useGaya = makeStyles({
  bilah: { ...BILAH_LEKAT, fontSize: "12px", lineHeight: "16px" },
  tombol: { display: "flex", gap: "8px", marginTop: "6px" },
});

interface Sifat {
  /** null: being computed, or the form holds something that can't be taken. */
  readonly pengaruh: Pengaruh | "tak-dikenali" | null;
  readonly boleh: boolean;
  readonly simpan: () => void;
  readonly batal: () => void;
}

/** What the changed settings would do, before they are kept. */
export function BilahSimpan({ pengaruh, boleh, simpan, batal }: Sifat) {
  const gaya = useGaya();
  const k = useKamus();
  return (
    <div className={gaya.bilah}>
      <div role="status">
        {pengaruh !== null && (
          <>
            <strong>{k.pengaturan.pengaruh}:</strong> <IsiPengaruh pengaruh={pengaruh} />
          </>
        )}
      </div>
      <div className={gaya.tombol}>
        <Button size="small" appearance="primary" disabledFocusable={!boleh} onClick={simpan}>
          {k.pengaturan.simpan}
        </Button>
        <Button size="small" onClick={batal}>
          {k.pengaturan.batal}
        </Button>
      </div>
    </div>
  );
}
