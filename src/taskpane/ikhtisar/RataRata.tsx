import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { formatPersen } from "../../app/kata/kata-angka";
import { rataRataLaporan, ROMAWI } from "../../app/kata/kata-laporan";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { teksRataRata } from "../komponen/teks-rata-rata";
import { useKamus } from "../teks/kamus";
import { Keping } from "./Keping";

const useGaya = makeStyles({ baris: { flexShrink: 0, padding: "0 12px 4px" } });

interface Sifat {
  readonly buku: BukuDikenal;
  readonly dipilih: boolean;
  /** Shows the indikator that the mean is of. */
  readonly pilih: () => void;
}

/** The office's mean capaian, its class, and of how many indikator it is; nothing where none was assessed. */
export function RataRata({ buku, dipilih, pilih }: Sifat) {
  const gaya = useGaya();
  const k = useKamus();
  const { laporan } = buku;
  const rata = useMemo(() => rataRataLaporan(laporan), [laporan]);
  if (rata.nilai === null || rata.kriteria === null) return null;
  const { batasRataRata } = laporan.pengaturan;
  const kepala = teksRataRata(k).kepala(
    formatPersen(rata.nilai),
    rata.kriteria.nama,
    rata.dinilai,
    rata.semua,
    batasRataRata,
  );
  return (
    <div className={gaya.baris}>
      <Keping dipilih={dipilih} pilih={pilih}>
        {rata.sampaiTw === null ? kepala : `${kepala}, ${k.capaian.sampaiTw(`TW ${ROMAWI[rata.sampaiTw]}`)}`}
      </Keping>
    </div>
  );
}
