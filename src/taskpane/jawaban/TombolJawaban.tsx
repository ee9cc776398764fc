import { Button } from "@fluentui/react-components";
import type { Pengaturan } from "../../app/kata/kata-pengaturan";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { isSibuk } from "../keadaan/keadaan-panel";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import type { ApaDisimpan } from "../keadaan/langkah";
import { Akibat } from "./Akibat";
import { useGayaJawaban } from "./gaya-jawaban";

interface Sifat {
  readonly buku: BukuDikenal;
  /** What Urungkan calls it. */
  readonly apa: ApaDisimpan;
  /** The answer's own words. */
  readonly jawaban: string;
  readonly jadi: (lama: Pengaturan) => Pengaturan;
}

/** One answer as a button, and what it would change said before it is given. */
export function TombolJawaban({ buku, apa, jawaban, jadi }: Sifat) {
  const gaya = useGayaJawaban();
  const kendali = usePengendali();
  const sibuk = isSibuk(useKeadaan().kerja);
  return (
    <div className={gaya.daftar}>
      <Akibat buku={buku} jawaban={jawaban} jadi={jadi} />
      <Button
        className={gaya.jawaban}
        size="small"
        disabledFocusable={sibuk}
        onClick={() => void kendali.simpan(jadi, apa)}
      >
        {jawaban}
      </Button>
    </div>
  );
}
