import type { Peran } from "./dokumen";

const DASAR_LAZIM: ReadonlySet<Peran> = new Set(["pk-perubahan", "pk", "renstra", "pengukuran"]);

/** The document whose targets bind, called what it is: "Monev TW II (tidak ada Perjanjian Kinerja)". */
export function namaDasarTarget(peran: Peran): string {
  return DASAR_LAZIM.has(peran) ? NAMA_PERAN[peran] : `${NAMA_PERAN[peran]} (tidak ada Perjanjian Kinerja)`;
}

/** How a role is called towards the user. */
export const NAMA_PERAN: Readonly<Record<Peran, string>> = {
  renstra: "Renstra",
  iku: "IKU",
  pk: "Perjanjian Kinerja",
  "pk-perubahan": "Perjanjian Kinerja Perubahan",
  "pk-anggaran": "Anggaran Perjanjian Kinerja",
  "rencana-aksi": "Rencana Aksi",
  "monev-tw-1": "Monev TW I",
  "monev-tw-2": "Monev TW II",
  "monev-tw-3": "Monev TW III",
  "monev-tw-4": "Monev TW IV",
  "monev-tahunan": "Monev TW I–IV",
  pengukuran: "Pengukuran Kinerja",
  "kinerja-rinci": "Kinerja program/kegiatan",
  "capaian-lalu": "Capaian tahun lalu",
  riwayat: "Realisasi beberapa tahun",
  "program-kegiatan": "Program dan Kegiatan",
  "realisasi-anggaran": "Realisasi Anggaran",
  "anggaran-dua-tahun": "Anggaran dua tahun",
  nasional: "Perbandingan nasional",
  "tindak-lanjut": "Tindak Lanjut LHE",
  "evaluasi-renja": "Evaluasi Hasil Renja",
  "evaluasi-renstra": "Evaluasi Hasil Renstra",
  pegawai: "Pegawai",
  "sarana-prasarana": "Sarana Prasarana",
  strategi: "Strategi dan Arah Kebijakan",
};
