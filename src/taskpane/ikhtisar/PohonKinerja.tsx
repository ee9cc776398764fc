import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatNilai, formatPersen } from "../../app/kata/kata-angka";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { angkaSimpul, kaskadeLaporan, type CabangKaskade } from "../../app/lihat/kaskade";
import { Kriteria } from "../komponen/Kriteria";
import { Sebagian } from "../komponen/Sebagian";
import { TautSel } from "../komponen/TautSel";
import { useKamus } from "../teks/kamus";
import { teksIkhtisar } from "./teks-ikhtisar";

const useGaya = makeStyles({
  arti: { margin: "0 0 6px", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  daftar: { listStyle: "none", margin: 0, padding: 0 },
  cabang: { overflowWrap: "anywhere" },
  lipat: { minHeight: "24px", padding: "3px 0", lineHeight: "18px", cursor: "pointer" },
  tingkat: { fontSize: "12px", color: tokens.colorNeutralForeground2 },
  bawah: {
    margin: "0 0 4px 4px",
    paddingInlineStart: "8px",
    borderInlineStartWidth: "1px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  indikator: { padding: "2px 0 6px" },
  nama: { margin: 0, lineHeight: "18px" },
  angka: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center", fontSize: "12px" },
});

/** Sasaran → program → kegiatan as their sheet has them, each indikator with its figures as links to their cells. */
export default function PohonKinerja({ buku }: { buku: BukuDikenal }) {
  const gaya = useGaya();
  const t = teksIkhtisar(useKamus());
  const kaskade = kaskadeLaporan(buku.laporan);
  if (!kaskade) return null;
  return (
    <>
      <p className={gaya.arti}>{t.judulKaskade(kaskade.lembar)}</p>
      <Sebagian isi={kaskade.cabang}>{(tampak) => <Cabang cabang={tampak} buku={buku} />}</Sebagian>
    </>
  );
}

function Cabang({ cabang, buku }: { cabang: readonly CabangKaskade[]; buku: BukuDikenal }) {
  const gaya = useGaya();
  return (
    <ul className={gaya.daftar}>
      {cabang.map((satu, i) => (
        <li key={i} className={gaya.cabang}>
          <SatuCabang cabang={satu} buku={buku} />
        </li>
      ))}
    </ul>
  );
}

/** Folded: what is not open costs nothing. */
function SatuCabang({
  cabang: { tingkat, nama, indikator, bawah },
  buku,
}: {
  cabang: CabangKaskade;
  buku: BukuDikenal;
}) {
  const gaya = useGaya();
  const t = teksIkhtisar(useKamus());
  const [terbuka, setTerbuka] = useState(tingkat === "sasaran");
  return (
    <details open={terbuka} onToggle={(e) => setTerbuka(e.currentTarget.open)}>
      <summary className={gaya.lipat}>
        <span className={gaya.tingkat}>{t.tingkat[tingkat]}</span> <b lang="id">{nama?.teks ?? t.tanpaNama}</b>
      </summary>
      {terbuka && (
        <div className={gaya.bawah}>
          {indikator.map((baris, i) => (
            <SatuIndikator key={i} baris={baris} buku={buku} />
          ))}
          {bawah.length > 0 && <Cabang cabang={bawah} buku={buku} />}
        </div>
      )}
    </details>
  );
}

function SatuIndikator({
  baris,
  buku: { laporan, alamat },
}: {
  baris: CabangKaskade["indikator"][number];
  buku: BukuDikenal;
}) {
  const gaya = useGaya();
  const k = useKamus();
  const { indikator } = baris;
  const { capaian, kriteria, target, realisasi } = angkaSimpul(laporan, baris);
  return (
    <div className={gaya.indikator}>
      <p className={gaya.nama}>
        <TautSel sel={indikator.sel} alamat={alamat(indikator.sel)}>
          <span lang="id">{indikator.teks}</span>
        </TautSel>
      </p>
      <div className={gaya.angka}>
        {[
          { label: k.capaian.target, figur: target },
          { label: k.capaian.realisasi, figur: realisasi },
        ].map(({ label, figur: { angka, sel } }) => (
          <span key={label}>
            {label} {sel ? <TautSel sel={sel} alamat={alamat(sel)} teks={formatNilai(angka)} /> : formatNilai(angka)}
          </span>
        ))}
        {capaian.status === "dinilai" && <b>{formatPersen(capaian.persen)}</b>}
        {capaian.status === "belum-dinilai" && <span>{k.capaian.belumDinilai}</span>}
        <Kriteria kriteria={kriteria} capaian={capaian} />
      </div>
    </div>
  );
}
