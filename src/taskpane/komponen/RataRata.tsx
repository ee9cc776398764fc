import { useMemo } from "react";
import { ROMAWI } from "../../domain/capaian/triwulan";
import { formatPersen } from "../../domain/angka/tampilan";
import { rataRataLaporan } from "../../domain/laporan/rata-rata-laporan";
import type { BukuDikenal } from "../keadaan/keadaan";
import { useKamus } from "../teks/kamus";

/** The office's mean capaian, its class, and of how many indikator it is; nothing where none was assessed. */
export default function RataRata({ buku }: { buku: BukuDikenal }) {
  const k = useKamus();
  const { laporan } = buku;
  const rata = useMemo(() => rataRataLaporan(laporan), [laporan]);
  if (rata.nilai === null || rata.kriteria === null) return null;
  const { batasRataRata } = laporan.pengaturan;
  return (
    <p className="rinci">
      {k.rataRata(formatPersen(rata.nilai), rata.kriteria.nama, rata.dinilai, rata.semua, batasRataRata)}
      {rata.sampaiTw !== null && `, ${k.capaian.sampaiTw(`TW ${ROMAWI[rata.sampaiTw]}`)}`}
    </p>
  );
}
