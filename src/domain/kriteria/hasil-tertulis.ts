import { bacaAngka, type Angka } from "../angka/angka";
import { bulatkan, dariBilangan, SERATUS, type Desimal } from "../angka/desimal";
import type { AsalTabel, IsiHasil } from "../dokumen/dokumen";
import { artiFormat, isFormatPersen } from "../angka/format-sel";
import { kunciSel, type CellRef } from "../dokumen/sumber";

const DESIMAL_TERBANYAK = 15;

/**
 * A figure as a result cell shows it, and how many decimals it shows; rounded no further than that when compared (§7). Money
 * is in rupiah: `desimal` is below 0 where the cell holds thousands.
 */
export interface HasilTertulis {
  readonly sel: CellRef;
  readonly angka: Angka;
  readonly desimal: number;
  readonly berformula: boolean;
}

const banyakDesimal = (nilai: Desimal): number => nilai.toFixed().split(".")[1]?.length ?? 0;

function bacaIsi({ nilai, format }: IsiHasil, satuan: "persen" | "rupiah"): Angka {
  if (typeof nilai !== "number")
    return bacaAngka({ nilai, format }, satuan === "rupiah" ? { kolomRupiah: true } : { satuan: "%" });
  const bilangan = dariBilangan(nilai);
  if (bilangan === null) return { jenis: "tak-terbaca", teks: String(nilai), alasan: "bentuk" };
  const pecahan = satuan === "persen" && isFormatPersen(format);
  const isi = pecahan ? bilangan.times(SERATUS) : bilangan;
  return { jenis: "angka", nilai: isi, persen: satuan === "persen", rupiah: satuan === "rupiah" };
}

/** What stands in a result cell; null where it is blank, or where there is no such cell. */
export function hasilTertulis(
  asal: Pick<AsalTabel, "isiHasil" | "skalaRupiah">,
  sel: CellRef | null,
  satuan: "persen" | "rupiah",
): HasilTertulis | null {
  const isi = sel === null ? undefined : asal.isiHasil.get(kunciSel(sel));
  if (sel === null || isi === undefined) return null;
  const angka = bacaIsi(isi, satuan);
  if (angka.jenis === "kosong") return null;
  const tampil = typeof isi.nilai === "number" ? artiFormat(isi.format).desimal : null;
  const desimal = tampil ?? (angka.jenis === "angka" ? banyakDesimal(angka.nilai) : 0);
  const skala = satuan === "rupiah" ? asal.skalaRupiah : 1;
  const utuh: Angka = angka.jenis === "angka" ? { ...angka, nilai: angka.nilai.times(skala) } : angka;
  const teliti = Math.min(desimal, DESIMAL_TERBANYAK) - Math.log10(skala);
  return { sel, angka: utuh, desimal: teliti, berformula: isi.berformula };
}

/** Whether a printed figure is the computed one, rounded as it is shown (kinerja.md §7). */
export function cocokTertulis({ angka, desimal }: HasilTertulis, dihitung: Desimal): boolean {
  return angka.jenis === "angka" && bulatkan(angka.nilai, desimal).eq(bulatkan(dihitung, desimal));
}
