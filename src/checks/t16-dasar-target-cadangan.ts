import { daftarBerekor } from "../domain/teks/daftar-berekor";
import type { Peran } from "../domain/dokumen/dokumen";
import type { IndikatorLaporan } from "../domain/laporan/laporan";
import { NAMA_PERAN } from "../domain/dokumen/nama-peran";
import { formatNilai } from "../domain/angka/tampilan";
import { nilaiTemuan } from "./nilai-temuan";
import type { Pemeriksaan } from "./pemeriksaan";

/** T16: indikator that the chosen document lacks, so that the target of an earlier one binds (kinerja.md §2). */
export const t16DasarTargetCadangan: Pemeriksaan = ({ indikator, dasarTarget, terpilih }, alamat) => {
  const adaDasar = terpilih.dipakai.some((d) => d.asal.peran === dasarTarget);
  const sebab = adaDasar
    ? `${NAMA_PERAN[dasarTarget]} tidak memuat target sebagian indikator`
    : `Tidak ada ${NAMA_PERAN[dasarTarget]} di buku kerja ini`;
  const perSumber = new Map<Peran, IndikatorLaporan[]>();
  for (const satu of indikator) {
    const dari = satu.target?.dari;
    if (dari === undefined || dari === dasarTarget) continue;
    const daftar = perSumber.get(dari);
    if (daftar) daftar.push(satu);
    else perSumber.set(dari, [satu]);
  }
  return [...perSumber].map(([dari, daftar]) => {
    const sel = daftar.flatMap((i) => i.target?.angka.sel ?? []);
    const nama = daftarBerekor(
      daftar.map(
        (i) => `“${i.nama}”${i.target ? ` ${formatNilai(i.target.angka.angka)} (${alamat(i.target.angka.sel)})` : ""}`,
      ),
    );
    return {
      kode: "T16" as const,
      tingkat: "peringatan" as const,
      pesan: `${sebab}; yang dipakai target ${NAMA_PERAN[dari]}: ${nama}.`,
      sel,
      nilai: daftar.flatMap((i) => nilaiTemuan(i.target?.angka.angka)),
    };
  });
};
