import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { ROMAWI } from "../../domain/capaian/triwulan";
import { formatPersen } from "../../domain/angka/tampilan";
import { rataRataLaporan } from "../../domain/laporan/rata-rata-laporan";
import type { BukuDikenal } from "../keadaan/keadaan";
import { useKamus } from "../teks/kamus";
import { teksRataRata } from "./teks-rata-rata";

const useGaya = makeStyles({
  baris: {
    flexShrink: 0,
    margin: 0,
    padding: "0 12px 4px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});

/** The office's mean capaian, its class, and of how many indikator it is; nothing where none was assessed. */
export function RataRata({ buku }: { buku: BukuDikenal }) {
  const gaya = useGaya();
  const k = useKamus();
  const { laporan } = buku;
  const rata = useMemo(() => rataRataLaporan(laporan), [laporan]);
  if (rata.nilai === null || rata.kriteria === null) return null;
  const { batasRataRata } = laporan.pengaturan;
  return (
    <p className={gaya.baris}>
      {teksRataRata(k).kepala(formatPersen(rata.nilai), rata.kriteria.nama, rata.dinilai, rata.semua, batasRataRata)}
      {rata.sampaiTw !== null && `, ${k.capaian.sampaiTw(`TW ${ROMAWI[rata.sampaiTw]}`)}`}
    </p>
  );
}
