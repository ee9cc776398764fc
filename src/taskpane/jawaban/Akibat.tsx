import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Pengaturan } from "../../app/kata/kata-pengaturan";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { bandingkan, type Pengaruh } from "../../app/setelan/pengaruh-setelan";
import { usePengendali } from "../keadaan/konteks-panel";
import { useKamus } from "../teks/kamus";
import { useGayaJawaban } from "./gaya-jawaban";
import { IsiPengaruh } from "./IsiPengaruh";
import { teksJawaban } from "./teks-jawaban";

/** Beyond this many indikator an effect is computed only for who asks: it takes as long as reading does. */
const BANYAK_INDIKATOR = 200;

/** One after the other, and never before the pane has answered a click. */
let antrean: Promise<unknown> = Promise.resolve();

interface Sifat {
  readonly buku: BukuDikenal;
  /** The answer's own words. */
  readonly jawaban: string;
  readonly jadi: (lama: Pengaturan) => Pengaturan;
}

/** What an answer would change, before it is given. */
export function Akibat({ buku, jawaban, jadi }: Sifat) {
  const gaya = useGayaJawaban();
  const t = teksJawaban(useKamus());
  const kendali = usePengendali();
  const [diminta, setDiminta] = useState(buku.laporan.indikator.length <= BANYAK_INDIKATOR);
  const [akibat, setAkibat] = useState<Pengaruh | "tak-dikenali" | null>(null);
  useEffect(() => {
    if (!diminta) return undefined;
    const akhir = new AbortController();
    const usai = (): boolean => akhir.signal.aborted;
    antrean = antrean.then(async () => {
      await new Promise((lanjut) => setTimeout(lanjut, 0));
      if (usai()) return;
      const hasil = await kendali.coba(buku, jadi(buku.laporan.pengaturan));
      if (!usai()) setAkibat("pesan" in hasil ? "tak-dikenali" : bandingkan(buku, hasil));
    });
    return () => akhir.abort();
    // An answer stands for the same settings as long as the workbook does.
  }, [buku, diminta, kendali]);
  if (!diminta)
    return (
      <Button size="small" appearance="subtle" onClick={() => setDiminta(true)}>
        {t.bila(jawaban)}: {t.lihatPengaruh}
      </Button>
    );
  return (
    <div className={gaya.kecil}>
      {t.bila(jawaban)}: {akibat === null ? t.menghitung : <IsiPengaruh pengaruh={akibat} />}
    </div>
  );
}
