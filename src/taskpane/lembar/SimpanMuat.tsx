import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { gabungKenalan, lupakanKenalan, tulisKenalan, uraiKenalan, type Kenalan } from "../../app/kata/kata-kenalan";
import { pengaturanBuku, type Buku } from "../../app/lihat/buku-terbaca";
import { isSibuk } from "../keadaan/keadaan-panel";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import { salin } from "../komponen/salin";
import { useKamus } from "../teks/kamus";
import { useGayaKenalkan } from "./gaya-kenalkan";
import { teksKenalkan } from "./teks-kenalkan";

/** What was taught as a text for others, and others' text to take over; a bad one changes nothing. */
export function SimpanMuat({ buku }: { readonly buku: Buku }) {
  const gaya = useGayaKenalkan();
  const t = teksKenalkan(useKamus());
  const kendali = usePengendali();
  const sibuk = isSibuk(useKeadaan().kerja);
  const { kenalan } = pengaturanBuku(buku);
  const [tempelan, setTempelan] = useState("");
  const [kabar, setKabar] = useState("");
  const [kabarMuat, setKabarMuat] = useState("");
  const teks = kenalan.length === 0 ? "" : tulisKenalan(kenalan);
  const ubah = (jadi: (daftar: readonly Kenalan[]) => readonly Kenalan[]): Promise<void> =>
    kendali.simpan((semula) => ({ ...semula, kenalan: jadi(semula.kenalan) }), "kenalan");
  const muat = async (): Promise<void> => {
    const terurai = uraiKenalan(tempelan);
    const sudahAda = terurai.ok && gabungKenalan(kenalan, terurai.kenalan) === kenalan;
    if (!terurai.ok || sudahAda) {
      setKabarMuat(terurai.ok ? t.sudahAda : terurai.pesan);
      return;
    }
    await ubah((daftar) => gabungKenalan(daftar, terurai.kenalan));
    if (kendali.keadaan().gagal !== null) return;
    setTempelan("");
    setKabarMuat(t.dimuat(terurai.kenalan.length));
  };
  return (
    <details>
      <summary className={gaya.bagian}>{t.simpanMuat}</summary>
      <p className={gaya.kecil}>{kenalan.length === 0 ? t.belumAda : t.simpanArti}</p>
      {kenalan.length > 0 && (
        <>
          <textarea className={gaya.teks} readOnly aria-label={t.teksKenalan} value={teks} rows={6} />
          <Button
            size="small"
            onClick={() => void salin(teks).then((bisa) => setKabar(bisa ? t.tersalin : t.takTersalin))}
          >
            {t.salin}
          </Button>
          <ul className={gaya.daftar} aria-label={t.diingat}>
            {kenalan.map((satu, i) => (
              <li key={i}>
                {t.peran[satu.peran]} ({satu.lembar === null ? "" : `${satu.lembar}, `}
                {t.banyakKolom(satu.kolom.length)}){" "}
                <Button
                  size="small"
                  aria-label={`${t.lupakan}: ${t.peran[satu.peran]}, ${satu.lembar ?? i + 1}`}
                  disabledFocusable={sibuk}
                  onClick={() => void ubah((daftar) => lupakanKenalan(daftar, satu))}
                >
                  {t.lupakan}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={gaya.kecil} role="status">
        {kabar}
      </p>
      <Field label={t.tempel}>
        <Textarea value={tempelan} rows={4} onChange={(_, { value }) => setTempelan(value)} />
      </Field>
      <Button size="small" disabledFocusable={sibuk || tempelan.trim() === ""} onClick={() => void muat()}>
        {t.muat}
      </Button>
      <p className={gaya.kecil} role="status" lang="id">
        {kabarMuat}
      </p>
    </details>
  );
}
