import { kelompokkan } from "../domain/alur/kelompok";
import { daftarBerekor } from "../domain/teks/daftar-berekor";
import { NAMA_PERAN } from "../domain/dokumen/nama-peran";
import { formatNilai } from "../domain/angka/tampilan";
import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";

/** T16: indikator that the chosen document lacks, so that the target of an earlier one binds (kinerja.md §2). */
export const t16DasarTargetCadangan: Pemeriksaan = ({ indikator, dasarTarget, terpilih }, alamat) => {
  const adaDasar = terpilih.dipakai.some((d) => d.asal.peran === dasarTarget);
  const sebab = adaDasar
    ? `${NAMA_PERAN[dasarTarget]} tidak memuat target sebagian indikator`
    : `Tidak ada ${NAMA_PERAN[dasarTarget]} di buku kerja ini`;
  const lain = indikator.flatMap(({ nama, target }) => (target && target.dari !== dasarTarget ? { nama, target } : []));
  return [...kelompokkan(lain, ({ target }) => target.dari)].map(([dari, daftar]) => {
    const sel = daftar.map(({ target }) => target.angka.sel);
    const nama = daftarBerekor(
      daftar.map((i) => `“${i.nama}” ${formatNilai(i.target.angka.angka)} (${alamat(i.target.angka.sel)})`),
    );
    return {
      kode: "T16" as const,
      tingkat: "peringatan" as const,
      pesan: `${sebab}; yang dipakai target ${NAMA_PERAN[dari]}: ${nama}.`,
      sel,
      nilai: daftar.flatMap((i) => nilaiTemuan(i.target.angka.angka)),
    };
  });
};
