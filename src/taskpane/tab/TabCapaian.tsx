import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { golonganLaporan, type IndikatorLaporan } from "../../app/kata/kata-laporan";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { indikatorTerpilih, perSasaran, type Pilihan } from "../../app/lihat/saring-capaian";
import { Ikhtisar } from "../ikhtisar/Ikhtisar";
import { sebutGolongan } from "../ikhtisar/sebut-golongan";
import { teksIkhtisar } from "../ikhtisar/teks-ikhtisar";
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
  saringan: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
    marginBottom: "10px",
  },
  daftar: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
});

const DaftarAnggaran = lazy(() => import("../ikhtisar/DaftarAnggaran"));
const PohonKinerja = lazy(() => import("../ikhtisar/PohonKinerja"));

interface Sifat {
  readonly buku: BukuDikenal;
  readonly pilihan: Pilihan;
  readonly pilih: (pilihan: Pilihan) => void;
}

/** The summary, and below it what was chosen of it: without a choice every indikator. */
export function TabCapaian({ buku, pilihan, pilih }: Sifat) {
  const k = useKamus();
  return (
    <>
      <Ikhtisar laporan={buku.laporan} pilihan={pilihan} pilih={pilih} />
      <Suspense fallback={<p>{k.memuat}</p>}>
        {pilihan === "serapan" ? (
          <DaftarAnggaran buku={buku} />
        ) : pilihan === "kaskade" ? (
          <PohonKinerja buku={buku} />
        ) : (
          <Daftar buku={buku} pilihan={pilihan} pilih={pilih} />
        )}
      </Suspense>
    </>
  );
}

/** The chosen indikator below their sasaran, in the order of the documents. */
function Daftar({ buku, pilihan, pilih }: Sifat) {
  const gaya = useGaya();
  const k = useKamus();
  const t = teksIkhtisar(k);
  const { laporan } = buku;
  if (laporan.indikator.length === 0) return <p>{k.capaian.kosong}</p>;
  const indikator = indikatorTerpilih(laporan, pilihan);
  const golongan = golonganLaporan(laporan).find(({ kunci }) => kunci === pilihan);
  const apa = golongan ? sebutGolongan(golongan, k) : t.rataRata;
  return (
    <>
      {pilihan !== "semua" && (
        <div className={gaya.saringan}>
          <span>{t.tampil(indikator.length, laporan.indikator.length, apa)}</span>
          <Button size="small" onClick={() => pilih("semua")}>
            {t.kembali}
          </Button>
        </div>
      )}
      <PerSasaran key={pilihan} buku={buku} indikator={indikator} />
    </>
  );
}

function PerSasaran({ buku, indikator }: { buku: BukuDikenal; indikator: readonly IndikatorLaporan[] }) {
  const gaya = useGaya();
  const k = useKamus();
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
