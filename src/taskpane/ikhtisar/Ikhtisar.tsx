import { formatPersen } from "../../app/kata/kata-angka";
import { golonganLaporan, namaBulan, type Laporan } from "../../app/kata/kata-laporan";
import { adaKaskade } from "../../app/lihat/kaskade";
import type { Pilihan } from "../../app/lihat/saring-capaian";
import { useKamus } from "../teks/kamus";
import { useGayaKeping } from "./gaya-keping";
import { Keping } from "./Keping";
import { sebutGolongan } from "./sebut-golongan";
import { teksIkhtisar } from "./teks-ikhtisar";

interface Sifat {
  readonly laporan: Laporan;
  readonly pilihan: Pilihan;
  readonly pilih: (pilihan: Pilihan) => void;
}

/** How many indikator there are, how many of each class, and how much of the budget was spent; each filters the list below. */
export function Ikhtisar({ laporan, pilihan, pilih }: Sifat) {
  const gaya = useGayaKeping();
  const k = useKamus();
  const t = teksIkhtisar(k);
  const { total, sampaiBulan } = laporan.anggaran;
  const keping = (apa: Pilihan, teks: string, warna?: string) => (
    <Keping key={apa} dipilih={pilihan === apa} warna={warna} pilih={() => pilih(pilihan === apa ? "semua" : apa)}>
      {teks}
    </Keping>
  );
  return (
    <div className={gaya.baris} role="group" aria-label={t.nama}>
      {keping("semua", t.semua(laporan.indikator.length))}
      {golonganLaporan(laporan).map((satu) =>
        keping(satu.kunci, `${sebutGolongan(satu, k)} ${satu.isi.length}`, satu.tingkat?.warna),
      )}
      {total &&
        keping(
          "serapan",
          t.serapan(total.persen && formatPersen(total.persen), sampaiBulan === null ? null : namaBulan(sampaiBulan)),
        )}
      {adaKaskade(laporan) && keping("kaskade", t.kaskade)}
    </div>
  );
}
