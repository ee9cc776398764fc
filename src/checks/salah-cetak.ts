import { kelompokkan } from "../domain/alur/kelompok";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import { keBilangan, type Desimal } from "../domain/angka/desimal";
import type { HasilTertulis } from "../domain/kriteria/hasil-tertulis";
import type { CellRef } from "../domain/dokumen/sumber";
import { formatNilai, formatPersen, formatRupiah } from "../domain/angka/tampilan";
import type { Temuan } from "../domain/temuan/temuan";
import { nilaiTemuan } from "./nilai-disebut";

/** A printed result that is not what it should be (T04). */
export interface SalahCetak {
  readonly tertulis: HasilTertulis;
  readonly judul: string;
  readonly nama: string;
  /** What it is computed from, with the cells. */
  readonly hitungan: string;
  readonly dihitung: Desimal;
  readonly sel: readonly CellRef[];
  readonly rupiah: boolean;
  /** The likely cause as a sentence, or "". */
  readonly sebab: string;
}

function tampilTertulis({ angka }: HasilTertulis, rupiah: boolean): string {
  if (angka.jenis !== "angka") return `“${formatNilai(angka)}”`;
  return rupiah ? formatRupiah(angka.nilai) : formatNilai({ ...angka, persen: true });
}

function isi(satu: SalahCetak): string {
  const { hitungan, dihitung, rupiah } = satu;
  const tampil = rupiah ? formatRupiah(dihitung) : formatPersen(dihitung);
  return `tercetak ${tampilTertulis(satu.tertulis, rupiah)}, padahal ${hitungan} = ${tampil}.${satu.sebab}`;
}

function satuTemuan(semua: readonly SalahCetak[], alamat: Alamat): Temuan[] {
  const pertama = semua[0];
  if (!pertama) return [];
  const { judul, nama } = pertama;
  const cetak = semua.map((s) => s.tertulis.sel);
  const awal =
    semua.length === 1
      ? `${judul} “${nama}” di ${alamat(pertama.tertulis.sel)}`
      : `${judul} di ${daftarAlamat(cetak, alamat)} keliru karena satu sebab: misalnya “${nama}”`;
  return [
    {
      kode: "T04",
      tingkat: "galat",
      pesan: `${awal} ${isi(pertama)}`,
      sel: [...cetak, ...semua.flatMap((s) => s.sel.slice(1))],
      nilai: semua.flatMap((s) => [...nilaiTemuan(s.tertulis.angka), keBilangan(s.dihitung)]),
    },
  ];
}

/** Figures of one column that are wrong for one known cause are one temuan; the others one each. */
export function temuanSalahCetak(salah: readonly SalahCetak[], alamat: Alamat): Temuan[] {
  const kelompok = kelompokkan(salah, ({ tertulis, judul, sebab }) => {
    const { sheetId, row, column } = tertulis.sel;
    return `${sheetId}|${column}|${judul}|${sebab === "" ? row : sebab}`;
  });
  return [...kelompok.values()].flatMap((semua) => satuTemuan(semua, alamat));
}
