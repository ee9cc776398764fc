import { canChart, readCharts } from "../excel/charts";
import type { Session } from "../excel/session";
import { NOMOR_GRAFIK, type KeadaanGrafik } from "../plan/grafik/atur-grafik";
import type { GrafikTersimpan } from "../plan/grafik/rencana-grafik";
import type { CatatanTabel } from "../plan/lembar/catatan-lembar";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { namaLembarTabel } from "../tables/model-tabel";

/** Sheets that may hold charts of ours: by the name that they had or should have, or, where it was changed, by title. */
function lembarGrafik({ sheets }: WorkbookSnapshot, catatan: CatatanTabel): string[] {
  const nama = new Set(NOMOR_GRAFIK.flatMap((nomor) => [namaLembarTabel(nomor), catatan[nomor]?.nama ?? nomor]));
  const isJudul = (isi: unknown): boolean => NOMOR_GRAFIK.some((nomor) => String(isi).startsWith(`${nomor}. `));
  return sheets.filter((s) => nama.has(s.name) || isJudul(s.values[0]?.[0])).map((s) => s.id);
}

/** What the workbook's charts are; a workbook that has none of ours costs no sync. */
export async function bacaGrafik(
  session: Session,
  snapshot: WorkbookSnapshot,
  catatan: CatatanTabel,
  tersimpan: GrafikTersimpan,
  mau: boolean,
): Promise<KeadaanGrafik> {
  if (!canChart()) return { cara: "tak-bisa", tersimpan, buku: new Map() };
  const buku = await readCharts(session, lembarGrafik(snapshot, catatan));
  return { cara: mau ? "ya" : "tidak", tersimpan, buku };
}
