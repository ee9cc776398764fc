import type { IndikatorLaporan, Laporan } from "../laporan/laporan";
import type { CellRef } from "./sumber";

const kunciBaris = ({ sheetId, row }: CellRef): string => `${sheetId}!${row}`;

/** The bidang that a monev sheet names for an indikator. */
export function bidangIndikator({ padan }: IndikatorLaporan): string | null {
  return padan.sebutan.map((s) => s.baris.penanggungJawab?.teks).find((t) => t !== undefined) ?? null;
}

/** Who answers for a cell: the bidang that a monev sheet names for the indikator of the cell's row. */
export function penanggungJawab(laporan: Laporan): (sel: readonly CellRef[]) => string | null {
  const perBaris = new Map<string, string>();
  for (const indikator of laporan.indikator) {
    const bidang = bidangIndikator(indikator);
    if (bidang === null) continue;
    for (const { baris } of indikator.padan.sebutan) {
      perBaris.set(kunciBaris(baris.indikator.sel), bidang);
      for (const { sel } of [...baris.targetTw.values(), ...baris.realisasiTw.values()])
        perBaris.set(kunciBaris(sel), bidang);
    }
  }
  return (sel) => sel.map((s) => perBaris.get(kunciBaris(s))).find((b) => b !== undefined) ?? null;
}
