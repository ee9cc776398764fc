import type { ExcelFailure, Waiting } from "../../app/kata/kata-excel";
import type { SebabTetap } from "../../app/kata/kata-rencana";
import type { Pemulihan } from "../../app/pemulihan";
import type { CellRef } from "../../app/kata/kata-sel";
import type { LembarUsang, StatusTabel } from "../../app/kata/kata-tabel";
import type { Buku } from "../../app/lihat/buku-terbaca";
import type { Diperiksa } from "../../app/lihat/temuan-terbuka";
import type { Kamus } from "../teks/kamus";
import type { ApaDisimpan, Langkah, NamaLangkah } from "./langkah";

/** What the pane is busy with. */
export type Kerja =
  "membuka" | "memeriksa" | "menabel" | "membaca" | "menghitung" | "menulis" | "mengurungkan" | "menyimpan" | "menguji";

/** Whether a job reads without writing; it does not keep the button from being pressed. */
export function isBacaan(kerja: Kerja | null): boolean {
  return kerja === "membuka" || kerja === "memeriksa";
}

/** Whether a job is under way beside which none can be begun; what is asked for during a reading follows it. */
export function isSibuk(kerja: Kerja | null): boolean {
  return kerja !== null && !isBacaan(kerja);
}

/** The one sentence below the button. */
export type Kabar =
  /** `tetap`: why no cell is to be changed, where none is. */
  | { readonly jenis: "siap"; readonly sel: number; readonly temuan: number; readonly tetap: SebabTetap["jenis"] }
  | { readonly jenis: "diperbarui"; readonly sel: number; readonly lembar: number; readonly temuan: number }
  | { readonly jenis: "diurungkan"; readonly sel: number; readonly lembar: number }
  | { readonly jenis: "tersimpan"; readonly apa: ApaDisimpan; readonly sel: number }
  /** A step that changed settings has been taken back. */
  | { readonly jenis: "ditarik"; readonly langkah: NamaLangkah; readonly sel: number }
  /** `kurang`: what this Excel refused. */
  | { readonly jenis: "tabel"; readonly tabel: number; readonly kurang: string | null }
  | {
      readonly jenis: "tabel-diurungkan";
      readonly lembar: number;
      readonly ditinggal: readonly string[];
      readonly kurang: string | null;
    }
  | { readonly jenis: "diterima" | "batal-diterima"; readonly temuan: number }
  /** Said by what is loaded only when it is asked for. */
  | { readonly jenis: "lain"; readonly kalimat: (k: Kamus) => string }
  /** The user has ended the job; the workbook is as it was. */
  | { readonly jenis: "dibatalkan" }
  /** `tinggal`: cells and sheets that somebody has changed since, and that were left alone. */
  | { readonly jenis: "dipulihkan"; readonly sel: number; readonly tinggal: number }
  /** The ribbon's button is computing at this moment. */
  | { readonly jenis: "pita" }
  | { readonly jenis: "tersembunyi"; readonly lembar: string };

/** What went wrong, and what was being done. */
export interface Kegagalan {
  readonly saat: Kerja | "memilih" | "melihat-tabel" | "memulihkan";
  readonly kegagalan: ExcelFailure;
  /** Cells that may be wrong, because putting them back failed too. */
  readonly ragu: readonly CellRef[];
}

/** Everything that the pane shows. */
export interface Keadaan {
  readonly kerja: Kerja | null;
  /** What Excel keeps the job waiting for. */
  readonly menunggu: Waiting | null;
  /** How far the job has come, between 0 and 1, where that is known. */
  readonly bagian: number | null;
  /** Which of how many tables is being made. */
  readonly tabelKe: { readonly ke: number; readonly dari: number } | null;
  /** Whether the job can be ended before it is done. */
  readonly dapatBatal: boolean;
  /** What an earlier job could neither finish nor take back. */
  readonly pemulihan: Pemulihan | null;
  readonly buku: Buku | null;
  readonly kabar: Kabar | null;
  readonly gagal: Kegagalan | null;
  /** What Urungkan takes back: the last thing done. */
  readonly urung: Langkah | null;
  /** Whether cells have been changed since the workbook was read, by anybody but us. */
  readonly berubah: boolean;
  /** How the tables of the LKj stand; null until somebody asked. */
  readonly tabel: readonly StatusTabel[] | null;
  /** Sheets of tables that are no more. */
  readonly usang: readonly LembarUsang[];
  /** All that Periksa found; null until somebody asked. */
  readonly periksa: Diperiksa | null;
}

export const KEADAAN_AWAL: Keadaan = {
  kerja: "membuka",
  menunggu: null,
  bagian: null,
  tabelKe: null,
  dapatBatal: false,
  pemulihan: null,
  buku: null,
  kabar: null,
  gagal: null,
  urung: null,
  berubah: false,
  tabel: null,
  usang: [],
  periksa: null,
};
