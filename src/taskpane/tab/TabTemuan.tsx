import { makeStyles, tokens } from "@fluentui/react-components";
import type { Temuan, TingkatTemuan } from "../../domain/temuan";
import type { BukuDikenal } from "../keadaan/keadaan";
import { useKamus } from "../teks/kamus";
import { KartuTemuan } from "./KartuTemuan";
import { KartuUsul } from "./KartuUsul";

const TINGKAT: readonly TingkatTemuan[] = ["galat", "peringatan", "catatan"];

const useGaya = makeStyles({
  bagian: { marginBottom: "14px" },
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
  const { usul } = buku.laporan;
  // T07 says in a sentence what the questions ask.
  const lain = buku.temuan.filter(({ kode }) => kode !== "T07");
  const perTingkat = TINGKAT.map((tingkat) => [tingkat, lain.filter((t) => t.tingkat === tingkat)] as const);
  if (buku.temuan.length === 0) return <p>{k.temuan.kosong}</p>;
  return (
    <>
      {usul.length > 0 && (
        <section className={gaya.bagian}>
          <h2 className={gaya.judul}>
            {k.temuan.usul} ({usul.length})
          </h2>
          <p className={gaya.arti}>{k.temuan.usulArti}</p>
          <ul className={gaya.daftar}>
            {usul.map((satu) => (
              <KartuUsul key={`${satu.a.teks}|${satu.b.teks}`} usul={satu} alamat={buku.alamat} />
            ))}
          </ul>
        </section>
      )}
      {perTingkat.map(
        ([tingkat, isi]) => isi.length > 0 && <Kelompok key={tingkat} tingkat={tingkat} isi={isi} buku={buku} />,
      )}
    </>
  );
}

interface SifatKelompok {
  readonly tingkat: TingkatTemuan;
  readonly isi: readonly Temuan[];
  readonly buku: BukuDikenal;
}

function Kelompok({ tingkat, isi, buku }: SifatKelompok) {
  const gaya = useGaya();
  const k = useKamus();
  return (
    <section className={gaya.bagian}>
      <h2 className={gaya.judul}>
        {k.temuan[tingkat]} ({isi.length})
      </h2>
      <p className={gaya.arti}>{k.temuan.arti[tingkat]}</p>
      <ul className={gaya.daftar}>
        {isi.map((satu, i) => (
          <KartuTemuan key={`${satu.kode} ${i}`} temuan={satu} alamat={buku.alamat} />
        ))}
      </ul>
    </section>
  );
}
