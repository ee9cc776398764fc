import { mungkinMinimum } from "../domain/capaian";
import { daftarAlamat, type Alamat } from "../domain/alamat";
import type { Laporan } from "../domain/laporan";
import { nilaiTemuan } from "./nilai-temuan";
import type { Temuan } from "../domain/temuan";
import type { Pemeriksaan } from "./pemeriksaan";

function ragukanJenis({ indikator }: Laporan): Temuan[] {
  const ragu = indikator.filter(
    ({ jenis, padan, nama }) =>
      jenis === "maksimum" && padan.sebutan.every((s) => s.baris.jenis === null) && mungkinMinimum(nama),
  );
  return ragu.map(({ nama, padan }) => ({
    kode: "T17",
    tingkat: "peringatan",
    pesan: `“${nama}” biasanya makin rendah makin baik, tetapi dihitung makin tinggi makin baik karena lembar tidak menyebut jenisnya; tetapkan jenisnya di Pengaturan bila perlu.`,
    sel: padan.sebutan.map((s) => s.baris.indikator.sel).slice(0, 1),
    nilai: [],
  }));
}

/** Only where it matters: a year's realisasi that was added up from several quarters. */
function ragukanPola({ indikator }: Laporan, alamat: Alamat): Temuan[] {
  return indikator.flatMap(({ nama, polaYakin, realisasi }): Temuan[] => {
    if (polaYakin || !realisasi || realisasi.sel.length < 2) return [];
    const pesan = `Realisasi setahun “${nama}” dijumlahkan dari ${daftarAlamat(realisasi.sel, alamat, 4)}, tetapi target triwulannya tidak menunjukkan apakah memang dijumlahkan; tetapkan polanya di Pengaturan.`;
    return [{ kode: "T17", tingkat: "peringatan", pesan, sel: realisasi.sel, nilai: nilaiTemuan(realisasi.angka) }];
  });
}

/** T17: questions where a sheet is silent: lower is better, or how quarters make a year (kinerja.md §2). Never a silent switch. */
export const t17JenisDanPola: Pemeriksaan = (laporan, alamat) => [
  ...ragukanJenis(laporan),
  ...ragukanPola(laporan, alamat),
];
