import type { StatusTabel } from "../../plan/lembar/rencana-tabel";

/** By the beginning of a table's number, the columns of the sheet that it comes from. */
const KOLOM: readonly (readonly [RegExp, string])[] = [
  [/^I\.1$/, "No, Jabatan, Formasi (Jumlah, S2, S1, D3, SMA), Pegawai yang ada (Jumlah, S2, S1, D3, SMA), L, P"],
  [/^I\.2$/, "No, Klasifikasi, Jumlah Barang, Nilai Aset (Rp)"],
  [/^I\.3$/, "Tahun, Belanja Operasi, Belanja Modal, Belanja Tak Terduga, Belanja Transfer, Jumlah"],
  [/^(II\.1|Lampiran 1)$/, "No, Sasaran, Indikator, Satuan, Baseline, Target tiap tahun, Target akhir"],
  [/^II\.2$/, "No, Sasaran, Strategi, Arah Kebijakan"],
  [/^II\.3$/, "Kode, Program/Kegiatan, Anggaran Sebelum, Anggaran Sesudah, Bertambah/Berkurang"],
  [/^II\.(4|6|8)$/, "No, Sasaran, Indikator, Satuan, Target"],
  [/^II\.(5|7|9)$/, "No, Program, Anggaran"],
  [/^Lampiran 2$/, "No, Sasaran, Indikator"],
  [/^(Lampiran 5|Grafik Triwulan)/, "No, Sasaran, Indikator, Satuan, Target, Target TW, Realisasi TW, Capaian (%)"],
];

const PERBANDINGAN = "No, Indikator, Target (Nasional, PD), Realisasi (Nasional, PD)";
const MENURUT_JUDUL: readonly (readonly [RegExp, string])[] = [
  [/\bdengan Nasional\b/, PERBANDINGAN],
  [/Rumusan|Formulasi/, "No, Sasaran, Indikator, Formulasi"],
  [/Tindak Lanjut/, "No, Saran/Rekomendasi, Tindak Lanjut"],
  [/Anggaran/, "Sasaran, Program, Pagu (Rp), Realisasi (Rp)"],
  [/Beberapa Tahun/, "Indikator, Realisasi tiap tahun (misalnya Realisasi 2022, Realisasi 2023, Realisasi 2024)"],
  [/Program/, "Sasaran, Program, Indikator Program, Target, Realisasi"],
  [/Capaian|Realisasi/, "No, Sasaran, Indikator, Satuan, Target, Realisasi"],
];

/** The columns of the sheet that a table without a source needs; null for one that lacks something else. */
export function kolomPerlu({ nomor, judul, keadaan }: Pick<StatusTabel, "nomor" | "judul" | "keadaan">): string | null {
  if (keadaan !== "belum-ada-sumber") return null;
  const milik = KOLOM.find(([pola]) => pola.test(nomor)) ?? MENURUT_JUDUL.find(([pola]) => pola.test(judul));
  return milik?.[1] ?? null;
}
