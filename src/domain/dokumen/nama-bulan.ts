const NAMA = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

/** The name of a month from 1 to 12; "" for any other number. */
export const namaBulan = (bulan: number): string => NAMA[bulan - 1] ?? "";
