import type { BatasTarget } from "./awalan";
import type { DaftarPredikat } from "./daftar-predikat";
import type { Desimal } from "./desimal";
import type { KebiasaanKolom } from "./kebiasaan-kolom";

/**
 * What a cell says (kinerja.md §1). `kosong` is no value and differs from 0; `catatan` is words; `tak-terbaca` looks
 * like a number but can't be read safely; `galat` is an Excel error.
 */
export type Angka =
  | {
      readonly jenis: "angka";
      readonly nilai: Desimal;
      /** Written as percent: % format, "%" or "persen" in the text, or the satuan says so; nilai is in 0–100 notation. */
      readonly persen: boolean;
      /** The text carried Rp. */
      readonly rupiah: boolean;
      readonly ciri?: CiriAngka;
    }
  | { readonly jenis: "rentang"; readonly bawah: Desimal; readonly atas: Desimal }
  | { readonly jenis: "kosong" }
  | { readonly jenis: "catatan"; readonly teks: string }
  | { readonly jenis: "predikat"; readonly teks: string; readonly skala: string; readonly skor: number }
  | { readonly jenis: "tak-terbaca"; readonly teks: string; readonly alasan: AlasanTakTerbaca }
  | { readonly jenis: "galat"; readonly kode: string };

/** What stood around a number and may decide how it is judged or shown (baca.md §3). */
export interface CiriAngka {
  /** The grade beside it: "88,31 (A)". */
  readonly predikat?: string;
  /** The unit word behind it: "9 Laporan" → "laporan". */
  readonly satuan?: string;
  /** A target that is a bound; `paling-banyak` suggests a minimum indikator unless the sheet says otherwise. */
  readonly batas?: BatasTarget;
  /** The second number of "1 : 15"; whether more or less is better, only staff can tell. */
  readonly rasio?: true;
  /** Percent by the row's satuan alone: the cell itself could as well hold a fraction (kinerja.md §1). */
  readonly persenTersirat?: true;
  /** A realisasi that a formula in the header of its table divides by the target beside it. */
  readonly dibagiTarget?: true;
}

export type Bilangan = Extract<Angka, { jenis: "angka" }>;

/**
 * Why a cell is unreadable: `ambigu` both readings fit ("1.234"); `bentuk` no known form ("367/2.6", "O9,1");
 * `tanggal` a date; `rentang` a range where a number is wanted; `dua-nilai` two values in one cell; `satuan-lain` a
 * number of another kind than its row's ("Level 3,6" of a nilai); `digabung` the cell lies in a merged area that begins
 * above its row; `belum-dihitung` a formula without a value; `nihil` none, in a row that counts nothing;
 * `predikat` a grade of no scale in force.
 */
export type AlasanTakTerbaca =
  | "ambigu"
  | "bentuk"
  | "tanggal"
  | "rentang"
  | "dua-nilai"
  | "satuan-lain"
  | "digabung"
  | "belum-dihitung"
  | "nihil"
  | "predikat";

/** A cell as Excel gives it: `Range.values` and the en-US `Range.numberFormat`. */
export interface SelMentah {
  readonly nilai: string | number | boolean;
  readonly format: string;
}

/** What surrounds the cell: its row's satuan, its column's habits, whether the column is rupiah or may hold ranges. */
export interface KonteksAngka {
  readonly satuan?: string;
  readonly kebiasaan?: KebiasaanKolom;
  readonly kolomRupiah?: boolean;
  readonly terimaRentang?: boolean;
  /** Whether a bound ("≥ 80", "maks. 5") is a value here: in a target, not in a realisasi. */
  readonly terimaBatas?: boolean;
  /** The word behind the number, where the row or the column shows that it names the unit ("2 Dok"). */
  readonly kataSatuan?: string;
  /** The grades that count here; absent: those of the shipped scales. */
  readonly predikat?: DaftarPredikat;
}
