import type { Alamat } from "../domain/dokumen/alamat";
import type { Laporan } from "../domain/laporan/laporan";
import type { Temuan } from "../domain/temuan/temuan";

/** One rule: from what the documents say to what is wrong with it. Pure, linear in the size of the workbook. */
export type Pemeriksaan = (laporan: Laporan, alamat: Alamat) => Temuan[];
