import { makeStyles, tokens } from "@fluentui/react-components";
import type { IndikatorLaporan } from "../../domain/laporan/laporan";
import type { BukuDikenal } from "../keadaan/keadaan";
import { Sebagian } from "../komponen/Sebagian";
import { useKamus } from "../teks/kamus";
import { KartuIndikator } from "./KartuIndikator";

const useGaya = makeStyles({
  sasaran: {
    margin: "0 0 6px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: 600,
    color: tokens.colorNeutralForeground2,
  },
  bagian: { marginBottom: "14px" },
  daftar: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
});

/** Every indikator below its sasaran, in the order of the documents. */
export function TabCapaian({ buku }: { buku: BukuDikenal }) {
  const gaya = useGaya();
  const k = useKamus();
  const { indikator } = buku.laporan;
  if (indikator.length === 0) return <p>{k.capaian.kosong}</p>;
  return (
    <Sebagian isi={perSasaran(indikator).flatMap(([, isi]) => isi)}>
      {(tampak) =>
        perSasaran(tampak).map(([sasaran, isi]) => (
          <section key={sasaran} className={gaya.bagian}>
            <h2 className={gaya.sasaran} lang="id">
              {sasaran || k.capaian.tanpaSasaran}
            </h2>
            <ul className={gaya.daftar}>
              {isi.map((satu, i) => (
                <KartuIndikator key={`${satu.nama} ${i}`} indikator={satu} alamat={buku.alamat} />
              ))}
            </ul>
          </section>
        ))
      }
    </Sebagian>
  );
}

function perSasaran(indikator: readonly IndikatorLaporan[]): [string, IndikatorLaporan[]][] {
  const peta = new Map<string, IndikatorLaporan[]>();
  for (const satu of indikator) {
    const sasaran = satu.sasaran ?? "";
    const daftar = peta.get(sasaran);
    if (daftar) daftar.push(satu);
    else peta.set(sasaran, [satu]);
  }
  return [...peta];
}
