import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { TingkatTemuan } from "../../app/kata/kata-temuan";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { isTersaring, KELOMPOK_DARI, saringTemuan, TANPA_SARINGAN, type Saringan } from "../../app/lihat/saring-temuan";
import { temuanTerbuka } from "../../app/lihat/temuan-terbuka";
import { JawabanAnda } from "../jawaban/JawabanAnda";
import { isSibuk } from "../keadaan/keadaan-panel";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import { Sebagian } from "../komponen/Sebagian";
import { useKamus } from "../teks/kamus";
import { KartuDiterima } from "./KartuDiterima";
import { KartuUsul } from "./KartuUsul";
import { KelompokTemuan } from "./KelompokTemuan";
import { SaringTemuan } from "./SaringTemuan";
import { teksTemuan } from "./teks-temuan";

const TINGKAT: readonly TingkatTemuan[] = ["galat", "peringatan", "catatan"];

const useGaya = makeStyles({
  bagian: { marginBottom: "14px" },
  atas: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", marginBottom: "10px" },
  lipat: {
    minHeight: "24px",
    marginBottom: "6px",
    fontSize: "14px",
    lineHeight: "24px",
    fontWeight: 600,
    cursor: "pointer",
  },
  judul: {
    margin: 0,
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: 600,
  },
  arti: { margin: "0 0 6px", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  daftar: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
});

/** First what waits for an answer, then the findings, the gravest first. */
export function TabTemuan({ buku }: { buku: BukuDikenal }) {
  const gaya = useGaya();
  const k = useKamus();
  const kendali = usePengendali();
  const { periksa, kerja } = useKeadaan();
  const [saringan, setSaringan] = useState<Saringan>(TANPA_SARINGAN);
  // Another reading of the workbook may have changed what is found.
  useEffect(() => void kendali.temuan.periksa(), [kendali, buku]);
  const { usul } = buku.laporan;
  // T07 says in a sentence what the questions ask.
  const lain = temuanTerbuka(buku, periksa).filter(({ kode }) => kode !== "T07");
  const tampak = saringTemuan(lain, saringan, (periksa ?? buku).alamat);
  const diterima = periksa?.temuan.filter((t) => t.diterima !== null) ?? [];
  const perTingkat = TINGKAT.map((tingkat) => [tingkat, tampak.filter((t) => t.tingkat === tingkat)] as const);
  return (
    <>
      <div className={gaya.atas}>
        <Button size="small" disabledFocusable={kerja !== null} onClick={() => void kendali.temuan.periksa()}>
          {k.temuan.periksaLagi}
        </Button>
        {periksa !== null && (
          <Button size="small" disabledFocusable={isSibuk(kerja)} onClick={() => void kendali.tabel.buatLembarTemuan()}>
            {k.temuan.buatLembar}
          </Button>
        )}
        {periksa === null && kerja !== null && <span>{k.memuat}</span>}
      </div>
      {k.temuan.bahasa !== "" && <p className={gaya.arti}>{k.temuan.bahasa}</p>}
      {periksa !== null && lain.length + usul.length === 0 && <p>{k.temuan.kosong}</p>}
      {usul.length > 0 && (
        <section className={gaya.bagian}>
          <h2 className={gaya.judul}>
            {k.temuan.usul} ({usul.length})
          </h2>
          <p className={gaya.arti}>T07 · {k.temuan.usulArti}</p>
          <Sebagian isi={usul}>
            {(sebagian) => (
              <ul className={gaya.daftar}>
                {sebagian.map((satu) => (
                  <KartuUsul key={`${satu.a.teks}|${satu.b.teks}`} usul={satu} buku={buku} />
                ))}
              </ul>
            )}
          </Sebagian>
        </section>
      )}
      {(lain.length >= KELOMPOK_DARI || isTersaring(saringan)) && (
        <SaringTemuan temuan={lain} tampak={tampak.length} saringan={saringan} ubah={setSaringan} buku={buku} />
      )}
      {lain.length > 0 && tampak.length === 0 && <p>{teksTemuan(k).kosong}</p>}
      {perTingkat.map(
        ([tingkat, isi]) => isi.length > 0 && <KelompokTemuan key={tingkat} tingkat={tingkat} isi={isi} buku={buku} />,
      )}
      <JawabanAnda buku={buku} />
      {periksa !== null && diterima.length > 0 && (
        <details className={gaya.bagian}>
          <summary className={gaya.lipat}>{k.temuan.diterima(diterima.length)}</summary>
          <Sebagian isi={diterima}>
            {(sebagian) => (
              <ul className={gaya.daftar}>
                {sebagian.map((satu) => (
                  <KartuDiterima key={satu.kunci} temuan={satu} alamat={periksa.alamat} />
                ))}
              </ul>
            )}
          </Sebagian>
        </details>
      )}
    </>
  );
}
