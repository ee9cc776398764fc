import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Kerja } from "../keadaan/keadaan-panel";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import { useKamus } from "../teks/kamus";

/** Work that ends sooner needs no words; work that takes longer can be ended, and also tells what may hold it up. */
const PERLU_KATA_MS = 600;
const PERLU_BATAL_MS = 1000;

const useGaya = makeStyles({
  kata: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  baris: { display: "flex", gap: "8px", alignItems: "center", justifyContent: "space-between" },
});

/** Progress with words for what lasts, and Batal. */
export default function Kemajuan({ kerja }: { kerja: Kerja }) {
  const gaya = useGaya();
  const k = useKamus();
  const kendali = usePengendali();
  const { menunggu, bagian, tabelKe, dapatBatal } = useKeadaan();
  const [lama, setLama] = useState(0);
  useEffect(() => {
    const jam = [PERLU_KATA_MS, PERLU_BATAL_MS].map((ms) => setTimeout(() => setLama(ms), ms));
    return () => jam.forEach(clearTimeout);
  }, []);
  if (lama === 0) return null;
  const persen = bagian === null || bagian === 0 ? "" : ` ${Math.round(bagian * 100)}%`;
  const kata = tabelKe ? k.kerja.tabelKe(tabelKe.ke, tabelKe.dari) : `${k.kerja[kerja]}${persen}`;
  return (
    <>
      <ProgressBar aria-label={k.kerja[kerja]} {...(persen === "" ? {} : { value: bagian ?? 0 })} />
      <div className={gaya.baris}>
        <p className={gaya.kata}>{menunggu === null ? kata : k.kerja.menunggu[menunggu]}</p>
        {lama >= PERLU_BATAL_MS && dapatBatal && (
          <Button size="small" appearance="subtle" onClick={kendali.batalkan}>
            {k.kerja.batal}
          </Button>
        )}
      </div>
    </>
  );
}
