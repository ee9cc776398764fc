import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { KEYAKINAN, ujiExcel, type HasilUji, type Pertanyaan } from "../../app/uji-excel";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import { useKamus } from "../teks/kamus";
import { HasilRekaman } from "./HasilRekaman";
import { KartuTanya } from "./KartuTanya";
import { teksUji } from "./teks-uji";

const useGaya = makeStyles({
  judul: { margin: "0 0 4px", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  alinea: { margin: "0 0 8px" },
  kecil: { margin: "0 0 8px", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px" },
  hasil: { marginTop: "12px" },
});

interface Tanya {
  readonly pertanyaan: Pertanyaan;
  readonly jawab: (jawaban: string | null) => void;
}

/** Lets somebody with a blank workbook ask this very Excel what our code believes of it. */
export default function UjiExcel({ kembali }: { readonly kembali: () => void }) {
  const gaya = useGaya();
  const t = teksUji(useKamus());
  const kendali = usePengendali();
  const { kerja } = useKeadaan();
  const [kini, setKini] = useState<string | null>(null);
  const [tanya, setTanya] = useState<Tanya | null>(null);
  const [hasil, setHasil] = useState<HasilUji | null>(null);
  const judul = useRef<HTMLHeadingElement>(null);
  const berjalan = kerja === "menguji";
  // Who comes here by keyboard goes on from here.
  useEffect(() => judul.current?.focus(), []);

  const mulai = () =>
    kendali.uji(async (signal, maju) => {
      setHasil(null);
      const bertanya = (pertanyaan: Pertanyaan) =>
        new Promise<string | null>((resolve) => {
          const jawab = (jawaban: string | null) => {
            setTanya(null);
            resolve(jawaban);
          };
          signal?.addEventListener("abort", () => jawab(null), { once: true });
          setTanya({ pertanyaan, jawab });
        });
      const akhir = await ujiExcel({
        ...(signal ? { signal } : {}),
        maju: (sudah, dari, keyakinan) => {
          maju(sudah / dari);
          setKini(t.kini(sudah + 1, dari, keyakinan.judul));
        },
        tanya: bertanya,
      });
      setKini(null);
      setHasil(akhir);
    });

  return (
    <>
      <h2 className={gaya.judul} ref={judul} tabIndex={-1}>
        {t.judul}
      </h2>
      <p className={gaya.alinea}>{t.arti(KEYAKINAN.length)}</p>
      <p className={gaya.kecil}>{t.aman}</p>
      <div className={gaya.tombol}>
        <Button appearance="primary" size="small" disabledFocusable={kerja !== null} onClick={() => void mulai()}>
          {hasil === null ? t.mulai : t.ulangi}
        </Button>
        <Button size="small" disabledFocusable={berjalan} onClick={kembali}>
          {t.kembali}
        </Button>
      </div>
      {berjalan && !tanya && kini !== null && <p className={gaya.kecil}>{kini}</p>}
      {tanya && <KartuTanya key={`${tanya.pertanyaan.jenis} ${tanya.pertanyaan.keyakinan.id}`} {...tanya} />}
      <div className={gaya.hasil} role="status">
        {!berjalan && hasil !== null && <Kesimpulan hasil={hasil} />}
      </div>
      {!berjalan && hasil?.status === "selesai" && <HasilRekaman rekaman={hasil.rekaman} />}
    </>
  );
}

/** What came of it, in one or two sentences. */
function Kesimpulan({ hasil }: { readonly hasil: HasilUji }) {
  const gaya = useGaya();
  const t = teksUji(useKamus());
  if (hasil.status === "ditolak") return <p className={gaya.alinea}>{t.ditolak(hasil.penolakan)}</p>;
  if (hasil.status === "gagal") return <p className={gaya.alinea}>{t.gagal(hasil.kegagalan.pesan)}</p>;
  const { keyakinan } = hasil.rekaman;
  const dijawab = keyakinan.filter((satu) => !("lewat" in satu)).length;
  return (
    <p className={gaya.alinea}>
      {t.selesai(dijawab, keyakinan.length)} {hasil.sisa.length === 0 ? t.bersih : t.sisa(hasil.sisa.join(", "))}
    </p>
  );
}
