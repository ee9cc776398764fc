import type { HasilOlah } from "../../src/app/olah-hitung";
import { hitungLembar } from "./hitung-lembar";
import { lembar, type Baris } from "./lembar";

/** Hitung over one sheet of a year's Pengukuran with these rows: No, Indikator, Satuan, Target, Realisasi, Capaian (%). */
export const hitungPengukuran = (...isi: readonly Baris[]): HasilOlah =>
  hitungLembar(
    lembar("K", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      ...isi,
    ]),
  );

/** Hitung over one sheet of a year in quarters: No, Indikator, Satuan, Target 2024, Realisasi TW I–IV, Capaian (%). */
export const hitungMonev = (...isi: readonly Baris[]): HasilOlah =>
  hitungLembar(
    lembar("Monev", [
      ["MONITORING RENCANA AKSI TAHUN 2024"],
      ["No", "Indikator Kinerja", "Satuan", "Target 2024", "Realisasi", "", "", "", "Capaian (%)"],
      ["", "", "", "", "TW I", "TW II", "TW III", "TW IV", ""],
      ...isi,
    ]),
  );

/** The sentences of the findings of one code. */
export const pesanTemuan = ({ temuan }: HasilOlah, kode: string): string[] =>
  temuan.filter((t) => t.kode === kode).map((t) => t.pesan);
