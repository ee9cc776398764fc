import type { Alamat } from "../domain/alamat";
import type { Laporan } from "../domain/laporan";
import type { Temuan } from "../domain/temuan";

/** One rule: from what the documents say to what is wrong with it. Pure, linear in the size of the workbook. */
export type Pemeriksaan = (laporan: Laporan, alamat: Alamat) => Temuan[];
