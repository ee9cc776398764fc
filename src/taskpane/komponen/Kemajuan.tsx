import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Kerja } from "../keadaan/keadaan";
import { useKamus } from "../teks/kamus";

/** Work that ends sooner needs no words; work that takes longer also hears what may hold it up. */
const PERLU_KATA_MS = 600;
const PERLU_SARAN_MS = 6000;

const useGaya = makeStyles({
  kata: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

/** Progress with words for what lasts. */
export default function Kemajuan({ kerja }: { kerja: Kerja }) {
  const gaya = useGaya();
  const k = useKamus();
  const [lama, setLama] = useState(0);
  useEffect(() => {
    const jam = [PERLU_KATA_MS, PERLU_SARAN_MS].map((ms) => setTimeout(() => setLama(ms), ms));
    return () => jam.forEach(clearTimeout);
  }, []);
  if (lama === 0) return null;
  return (
    <>
      <ProgressBar aria-label={k.kerja[kerja]} />
      <p className={gaya.kata}>
        {k.kerja[kerja]}
        {lama >= PERLU_SARAN_MS && ` ${k.kerja.menunggu}`}
      </p>
    </>
  );
}
