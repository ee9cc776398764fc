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
    }
  | { readonly jenis: "rentang"; readonly bawah: Desimal; readonly atas: Desimal }
  | { readonly jenis: "kosong" }
  | { readonly jenis: "catatan"; readonly teks: string }
  | { readonly jenis: "predikat"; readonly teks: string; readonly skala: string; readonly skor: number }
  | { readonly jenis: "tak-terbaca"; readonly teks: string; readonly alasan: AlasanTakTerbaca }
  | { readonly jenis: "galat"; readonly kode: string };

/**
 * Why a cell is unreadable: `ambigu` both readings fit ("1.234"); `bentuk` no known form ("367/2.6", "≥ 90");
 * `tanggal` a date; `rentang` a range where a number is wanted; `dua-nilai` a number and a predikat in one cell.
 */
export type AlasanTakTerbaca = "ambigu" | "bentuk" | "tanggal" | "rentang" | "dua-nilai";

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
}
