import { bacaAngka } from "../domain/angka/angka";
import { artiFormat, isFormatPersen } from "../domain/angka/format-sel";
import { bulatkan, dariBilangan, SERATUS, type Desimal } from "../domain/angka/desimal";
import type { AturanKriteria, TingkatKriteria } from "../domain/kriteria/kriteria";
import { KATA_KRITERIA } from "../domain/kriteria/kriteria-tertulis";
import type { CellValue } from "../sheets/snapshot";
import { ratakan } from "../sheets/rata-teks";

/** What a result cell holds, compared with what belongs there. */
export type Kecocokan = "kosong" | "sesuai" | "berbeda" | "catatan";

const DESIMAL_TERBANYAK = 15;

function banyakDesimal(nilai: Desimal): number {
  return nilai.toFixed().split(".")[1]?.length ?? 0;
}

/** A typed figure agrees where it is the computed one rounded as it is shown (kinerja.md §7). */
function setara(diketik: Desimal, dihitung: Desimal, desimal: number): boolean {
  const batas = Math.min(desimal, DESIMAL_TERBANYAK);
  return bulatkan(diketik, batas).eq(bulatkan(dihitung, batas));
}

/** Compares a percentage cell; fractions under a % format count in 0–100 notation. */
export function cocokkanPersen(nilai: CellValue, format: string, dihitung: Desimal): Kecocokan {
  if (typeof nilai === "number") {
    const bilangan = dariBilangan(nilai);
    if (bilangan === null) return "berbeda";
    const pecahan = isFormatPersen(format);
    const persen = pecahan ? bilangan.times(SERATUS) : bilangan;
    return setara(persen, dihitung, artiFormat(format).desimal ?? banyakDesimal(persen)) ? "sesuai" : "berbeda";
  }
  return cocokkanTeks(nilai, dihitung, false);
}

/** Compares a rupiah cell, exact where it shows no decimals. */
export function cocokkanRupiah(nilai: CellValue, format: string, dihitung: Desimal): Kecocokan {
  if (typeof nilai === "number") {
    const bilangan = dariBilangan(nilai);
    return bilangan !== null && setara(bilangan, dihitung, artiFormat(format).desimal ?? banyakDesimal(bilangan))
      ? "sesuai"
      : "berbeda";
  }
  return cocokkanTeks(nilai, dihitung, true);
}

function cocokkanTeks(nilai: CellValue, dihitung: Desimal, kolomRupiah: boolean): Kecocokan {
  const angka = bacaAngka({ nilai, format: "General" }, kolomRupiah ? { kolomRupiah } : { satuan: "%" });
  switch (angka.jenis) {
    case "kosong":
      return "kosong";
    case "catatan":
      return "catatan";
    case "angka":
      return setara(angka.nilai, dihitung, banyakDesimal(angka.nilai)) ? "sesuai" : "berbeda";
    // "Tercapai", "BB": words of staff's own, where no figure was meant.
    case "predikat":
      return "catatan";
    case "tak-terbaca":
      return /\d/.test(String(nilai)) ? "berbeda" : "catatan";
    case "galat":
    case "rentang":
      return "berbeda";
  }
}

/** Compares a Kriteria cell: the label, its short form or its colour name say the same; other words are staff's own. */
export function cocokkanKriteria(nilai: CellValue, kriteria: TingkatKriteria, aturan: AturanKriteria): Kecocokan {
  const teks = ratakan(nilai);
  if (bacaAngka({ nilai: teks, format: "General" }).jenis === "kosong") return "kosong";
  const sebutan = (t: TingkatKriteria): string[] => [t.nama, t.singkat, t.kode].map((s) => ratakan(s));
  if (sebutan(kriteria).includes(teks)) return "sesuai";
  const dikenal =
    aturan.tingkat.some((t) => sebutan(t).includes(teks)) || KATA_KRITERIA.test(teks) || typeof nilai === "number";
  return dikenal ? "berbeda" : "catatan";
}
