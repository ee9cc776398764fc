import { adaIsi } from "../domain/angka/isi";
import type { Alamat } from "../domain/dokumen/alamat";
import { jumlahkan, keBilangan, type Desimal } from "../domain/angka/desimal";
import { bilanganSel, type AngkaBersumber, type CellRef } from "../domain/dokumen/sumber";
import { formatRupiah } from "../domain/angka/tampilan";
import type { Temuan } from "../domain/temuan/temuan";
import { rentang } from "./rentang";

/** The numbers of a column; null where one can't be read, or there is none: then no sum is known. */
export function angkaKolom(kolom: readonly (AngkaBersumber | null)[]): { nilai: Desimal[]; sel: CellRef[] } | null {
  const ada = kolom.filter((k) => k !== null).filter((k) => adaIsi(k.angka));
  const nilai = ada.flatMap((k) => bilanganSel(k) ?? []);
  return nilai.length === 0 || nilai.length < ada.length ? null : { nilai, sel: ada.map((k) => k.sel) };
}

/** A printed amount that its parts do not add up to. */
export function temuanJumlah(
  nama: string,
  sel: CellRef,
  tertulis: Desimal,
  kolom: { nilai: Desimal[]; sel: CellRef[] },
  alamat: Alamat,
): Temuan {
  const jumlah = jumlahkan(kolom.nilai);
  const beda = tertulis.minus(jumlah).abs();
  return {
    kode: "T05",
    tingkat: "galat",
    pesan: `${nama} tercetak ${formatRupiah(tertulis)} (${alamat(sel)}), padahal jumlah rinciannya ${formatRupiah(jumlah)} (${rentang(kolom.sel, alamat)}); selisih ${formatRupiah(beda)}.`,
    sel: [sel, ...kolom.sel],
    nilai: [keBilangan(tertulis), keBilangan(jumlah)],
  };
}
