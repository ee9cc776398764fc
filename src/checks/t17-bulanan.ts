import { jumlahkan } from "../domain/angka/desimal";
import { formatNilai } from "../domain/angka/tampilan";
import { penjumlahan } from "../domain/penilai/dapat-dijumlah";
import { bilanganSel, type AngkaBersumber } from "../domain/dokumen/sumber";
import type { IndikatorLaporan } from "../domain/laporan/laporan";
import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";

const DESEMBER = 12;

/** What was reached in the months of an indikator that has no figure of the year, in their order. */
function realisasiBulan({ padan, realisasi }: IndikatorLaporan): AngkaBersumber[] {
  if (realisasi !== null) return [];
  const perSebutan = padan.sebutan.map(({ baris }) =>
    baris.ukuran.flatMap((u) =>
      u.makna.jenis === "bulan" && u.makna.bulan <= DESEMBER && u.realisasi?.angka.jenis === "angka"
        ? [u.realisasi]
        : [],
    ),
  );
  return perSebutan.find((bulan) => bulan.length > 0) ?? [];
}

/** T17: a year that the sheet doesn't tell how to get from its months, with what either way gives (baca.md §3). */
export const t17Bulanan: Pemeriksaan = ({ indikator }, alamat) =>
  indikator.flatMap((satu) => {
    const bulan = realisasiBulan(satu);
    const [pertama, terakhir] = [bulan[0], bulan.at(-1)];
    if (pertama?.angka.jenis !== "angka" || terakhir?.angka.jenis !== "angka") return [];
    const nilai = bulan.flatMap((satu) => bilanganSel(satu) ?? []);
    const jumlah = { ...pertama.angka, nilai: jumlahkan(nilai) };
    const satuan = satu.padan.sebutan.map(({ baris }) => baris.satuan?.teks).find((teks) => teks !== undefined);
    const dapatDijumlah = penjumlahan(satuan ?? null, satu.nama) !== "tidak";
    const tempat = pertama === terakhir ? alamat(pertama.sel) : `${alamat(pertama.sel)} sampai ${alamat(terakhir.sel)}`;
    return [
      {
        kode: "T17" as const,
        tingkat: "peringatan" as const,
        pesan: `Realisasi setahun “${satu.nama}” belum dihitung: lembar memuat realisasi ${bulan.length} bulan (${tempat}) tanpa angka setahunnya; ${dapatDijumlah ? `bila bulannya dijumlahkan, hasilnya ${formatNilai(jumlah)}; ` : ""}bila angka bulan terakhir yang berlaku, hasilnya ${formatNilai(terakhir.angka)}. Isilah angka setahunnya di lembar itu, misalnya pada baris atau kolom Jumlah.`,
        sel: bulan.map(({ sel }) => sel),
        nilai: [...(dapatDijumlah ? nilaiTemuan(jumlah) : []), ...nilaiTemuan(terakhir.angka)],
      },
    ];
  });
