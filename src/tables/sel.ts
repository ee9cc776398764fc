import type { Angka } from "../domain/angka/angka";
import type { Capaian } from "../domain/capaian/capaian";
import { keBilangan, type Desimal } from "../domain/angka/desimal";
import type { TingkatKriteria } from "../domain/kriteria/kriteria";
import type { AngkaBersumber, CellRef, TeksBersumber } from "../domain/dokumen/sumber";
import type { BarisTabel, SelTabel } from "./model-tabel";

export const KOSONG: SelTabel = { isi: "" };

export function teks(isi: string): SelTabel {
  return { isi };
}

export function bilangan(isi: number): SelTabel {
  return { isi };
}

/** A text of staff, with its cell. */
export function salin(sumber: TeksBersumber | null | undefined): SelTabel {
  return sumber ? { isi: sumber.teks, asal: [sumber.sel] } : KOSONG;
}

/** What a cell says as a table shows it: numbers as numbers, grades and what can't be read as staff wrote them. */
export function isiAngka(angka: Angka): Pick<SelTabel, "isi" | "persen"> {
  switch (angka.jenis) {
    case "angka":
      return { isi: keBilangan(angka.nilai), persen: angka.persen };
    case "rentang":
      return { isi: `${tulis(angka.bawah)}–${tulis(angka.atas)}` };
    case "kosong":
      return { isi: "" };
    case "galat":
      return { isi: angka.kode };
    case "catatan":
    case "predikat":
    case "tak-terbaca":
      return { isi: angka.teks };
  }
}

const tulis = (nilai: Desimal): string => nilai.toFixed().replace(".", ",");

/** A figure carried over from a cell; `bertanda` shows the percent sign where no satuan column tells it. */
export function angka(sumber: AngkaBersumber | null | undefined, bertanda = false): SelTabel {
  if (!sumber) return KOSONG;
  const { isi, persen } = isiAngka(sumber.angka);
  return { isi, asal: [sumber.sel], ...(bertanda && persen ? { persen } : {}) };
}

/** A figure that was computed from cells. */
export function hitung(nilai: Desimal | null | undefined, asal: readonly CellRef[], cara: string): SelTabel {
  return nilai ? { isi: keBilangan(nilai), asal, cara } : KOSONG;
}

export function capaian(nilai: Capaian, asal: readonly CellRef[], cara = "realisasi / target × 100"): SelTabel {
  return nilai.status === "dinilai" ? hitung(nilai.persen, asal, cara) : KOSONG;
}

/** The label of a class in its colour. */
export function kriteria(tingkat: TingkatKriteria | null, asal: readonly CellRef[]): SelTabel {
  return tingkat
    ? { isi: tingkat.nama, warna: tingkat.warna, asal, cara: "kelas capaian menurut skala kriteria" }
    : KOSONG;
}

/** The cells of figures that are there. */
export function selDari(...angka: readonly (AngkaBersumber | null | undefined)[]): CellRef[] {
  return angka.flatMap((satu) => (satu ? [satu.sel] : []));
}

/** A row across the whole table. */
export function barisPenuh(isi: SelTabel, kolom: number, corak: BarisTabel["corak"]): BarisTabel {
  return { corak, sel: [{ ...isi, lebar: kolom }, ...Array.from({ length: kolom - 1 }, () => null)] };
}

export function baris(...sel: readonly (SelTabel | null)[]): BarisTabel {
  return { corak: "isi", sel };
}
