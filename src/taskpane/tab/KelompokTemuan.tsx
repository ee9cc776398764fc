import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { KodeTemuan, TingkatTemuan } from "../../app/kata/kata-temuan";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { perMacam, sebutKode } from "../../app/lihat/saring-temuan";
import type { TemuanTampil } from "../../app/lihat/temuan-terbuka";
import { useKeadaan } from "../keadaan/konteks-panel";
import { Sebagian } from "../komponen/Sebagian";
import { useKamus } from "../teks/kamus";
import { FormTerima } from "./FormTerima";
import { KartuTemuan } from "./KartuTemuan";
import { teksTemuan } from "./teks-temuan";

const useGaya = makeStyles({
  bagian: { marginBottom: "14px" },
  judul: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  arti: { margin: "0 0 6px", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  daftar: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  lipat: { minHeight: "24px", margin: "8px 0 4px", lineHeight: "18px", fontWeight: 600, cursor: "pointer" },
});

interface Sifat {
  readonly tingkat: TingkatTemuan;
  readonly isi: readonly TemuanTampil[];
  readonly buku: BukuDikenal;
}

/** The findings of one gravity; what is there many times is one group. */
export function KelompokTemuan({ tingkat, isi, buku }: Sifat) {
  const gaya = useGaya();
  const k = useKamus();
  return (
    <section className={gaya.bagian}>
      <h2 className={gaya.judul}>
        {k.temuan[tingkat]} ({isi.length})
      </h2>
      <p className={gaya.arti}>{k.temuan.arti[tingkat]}</p>
      {perMacam(isi).map(([kode, sebagian]) =>
        kode === null ? (
          <Kartu key="" isi={sebagian} buku={buku} />
        ) : (
          <SatuMacam key={kode} kode={kode} isi={sebagian} buku={buku} />
        ),
      )}
    </section>
  );
}

/** Folded, for what is not open costs nothing; all of it can be accepted for one reason. */
function SatuMacam({ kode, isi, buku }: { readonly kode: KodeTemuan } & Omit<Sifat, "tingkat">) {
  const gaya = useGaya();
  const t = teksTemuan(useKamus());
  const [terbuka, setTerbuka] = useState(false);
  const kunci = isi.flatMap((satu) => ("kunci" in satu ? [satu.kunci] : []));
  const n = kunci.length;
  return (
    <>
      <details open={terbuka} onToggle={(e) => setTerbuka(e.currentTarget.open)}>
        <summary className={gaya.lipat}>
          <span lang="id">{sebutKode(kode)}</span> ({isi.length})
        </summary>
        {terbuka && <Kartu isi={isi} buku={buku} />}
      </details>
      {n > 0 && (
        <FormTerima
          kunci={kunci}
          tombol={t.terimaSemua(n)}
          panjang={t.terimaSemuaPanjang(n, sebutKode(kode))}
          label={t.alasanSemua(n)}
        />
      )}
    </>
  );
}

function Kartu({ isi, buku }: Omit<Sifat, "tingkat">) {
  const gaya = useGaya();
  const { periksa } = useKeadaan();
  return (
    <Sebagian isi={isi}>
      {(tampak) => (
        <ul className={gaya.daftar}>
          {tampak.map((satu, i) => (
            <KartuTemuan
              key={"kunci" in satu ? satu.kunci : `${satu.kode} ${i}`}
              temuan={satu}
              alamat={(periksa ?? buku).alamat}
              buku={buku}
            />
          ))}
        </ul>
      )}
    </Sebagian>
  );
}
