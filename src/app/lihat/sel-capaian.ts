import type { IndikatorLaporan } from "../../domain/laporan/laporan";
import type { CellRef } from "../../domain/dokumen/sumber";

/** The cell that shows an indikator's capaian of the year: the % beside its realisasi, else the realisasi itself. */
export function selCapaian({ padan, realisasi }: IndikatorLaporan): CellRef | null {
  const sebutan = padan.sebutan.filter((s) => s.dokumen.asal.peran === realisasi?.dari);
  const hasil = sebutan.flatMap((s) => s.baris.ukuran).find((u) => u.makna.jenis === "tahun-ini" && u.persen !== null);
  return hasil?.persen ?? realisasi?.sel[0] ?? null;
}
