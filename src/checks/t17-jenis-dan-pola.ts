import { mungkinMinimum } from "../domain/capaian/capaian";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import { nilaiTemuan } from "./nilai-temuan";
import type { Temuan } from "../domain/temuan/temuan";
import type { Pemeriksaan } from "./pemeriksaan";

function ragukanJenis({ indikator }: Laporan, alamat: Alamat): Temuan[] {
  const ragu = indikator.filter(
    ({ jenis, padan, nama }) =>
      jenis === "maksimum" && padan.sebutan.every((s) => s.baris.jenis === null) && mungkinMinimum(nama),
  );
  if (ragu.length === 0) return [];
  const sel = ragu.flatMap(({ padan }) => padan.sebutan.map((s) => s.baris.indikator.sel).slice(0, 1));
  return [
    {
      kode: "T17",
      tingkat: "peringatan",
      pesan: `${sebutNama(ragu)} (${daftarAlamat(sel, alamat)}) biasanya makin rendah makin baik, tetapi dihitung makin tinggi makin baik karena lembar tidak menyebut jenisnya; tetapkan jenisnya di Pengaturan bila perlu.`,
      sel,
      nilai: [],
    },
  ];
}

function sebutNama(indikator: readonly IndikatorLaporan[]): string {
  const nama = indikator.slice(0, 3).map((i) => `“${i.nama}”`);
  return `${nama.join(", ")}${indikator.length > 3 ? ` dan ${indikator.length - 3} indikator lain` : ""}`;
}

/** Only where it matters: a year's realisasi that was added up from several quarters. */
function ragukanPola({ indikator }: Laporan, alamat: Alamat): Temuan[] {
  const ragu = indikator.filter((i) => !i.polaYakin && (i.realisasi?.sel.length ?? 0) > 1);
  if (ragu.length === 0) return [];
  const sel = ragu.flatMap((i) => i.realisasi?.sel ?? []);
  const pesan = `Realisasi setahun ${sebutNama(ragu)} dijumlahkan dari triwulannya (${daftarAlamat(sel, alamat, 4)}), tetapi target triwulannya tidak menunjukkan apakah memang dijumlahkan; tetapkan polanya di Pengaturan.`;
  const nilai = ragu.flatMap((i) => nilaiTemuan(i.realisasi?.angka));
  return [{ kode: "T17", tingkat: "peringatan", pesan, sel, nilai }];
}

/** T17: questions where a sheet is silent: lower is better, or how quarters make a year (kinerja.md §2). Never a silent switch. */
export const t17JenisDanPola: Pemeriksaan = (laporan, alamat) => [
  ...ragukanJenis(laporan, alamat),
  ...ragukanPola(laporan, alamat),
];
