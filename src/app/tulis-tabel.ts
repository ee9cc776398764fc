import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import { kunciSel, type CellRef } from "../domain/dokumen/sumber";
import { applySheets, type SheetsOutcome } from "../excel/apply-sheets";
import { queueSimpanCatatan } from "../excel/catatan-tersimpan";
import { queueSimpanGrafik } from "../excel/grafik-tersimpan";
import type { Session } from "../excel/session";
import { queueSaveSettings } from "../excel/settings";
import type { SettingsBefore } from "../excel/settings-back";
import { grafikSesudah, type KeadaanGrafik } from "../plan/grafik/atur-grafik";
import type { CatatanTabel } from "../plan/lembar/catatan-lembar";
import { isBerubah, type RencanaLembar } from "../plan/lembar/rencana-lembar";
import type { RencanaTabel } from "../plan/lembar/rencana-tabel";
import type { WorkbookSnapshot } from "../sheets/snapshot";

/** What is to be written, and what it rests on. */
export interface TulisanTabel {
  readonly snapshot: WorkbookSnapshot;
  readonly rencana: RencanaTabel;
  readonly catatanLama: CatatanTabel;
  readonly pengaturanLama: Pengaturan;
  readonly pengaturan: Pengaturan;
  readonly settings: SettingsBefore;
  readonly grafik: KeadaanGrafik;
}

/** Writes what differs in one sync; null where nothing does. */
export async function tulisTabel(session: Session, tulisan: TulisanTabel): Promise<SheetsOutcome | null> {
  const { snapshot, rencana, catatanLama, pengaturanLama, pengaturan, settings, grafik } = tulisan;
  const lembar = rencana.status.flatMap((s) => (s.rencana && isBerubah(s.rencana) ? [s.rencana] : []));
  const isCatatanBaru = JSON.stringify(catatanLama) !== JSON.stringify(rencana.catatan);
  const grafikBaru = grafikSesudah(
    rencana.status.flatMap((s) => s.rencana ?? []),
    grafik,
  );
  const isGrafikBaru = JSON.stringify(grafikBaru) !== JSON.stringify(grafik.tersimpan);
  if (lembar.length === 0 && !isCatatanBaru && !isGrafikBaru && pengaturan === pengaturanLama) return null;
  const akhir = await applySheets(session, lembar, {
    guard: { cells: landasan(rencana), snapshot },
    settings,
    queueLast: () => {
      if (isCatatanBaru) queueSimpanCatatan(session, rencana.catatan);
      if (isGrafikBaru) queueSimpanGrafik(session, grafikBaru);
      if (pengaturan !== pengaturanLama) queueSaveSettings(session, pengaturan);
    },
  });
  if (akhir.status !== "applied") await lupakanBentuk(session, catatanLama, akhir.lost);
  return akhir;
}

/** Every cell that a figure or a text of these tables comes from. */
function landasan({ status, terender }: RencanaTabel): CellRef[] {
  const dibuat = new Set(status.map((s) => s.nomor));
  const sel = terender.filter((t) => dibuat.has(t.tabel.nomor)).flatMap(({ asal }) => asal.flatMap((a) => a.asal));
  return [...new Map(sel.map((s) => [kunciSel(s), s])).values()];
}

/** After a failed write the looks of these refreshed sheets are unknown: the next run sets them again. */
async function lupakanBentuk(session: Session, lama: CatatanTabel, lembar: readonly RencanaLembar[]): Promise<void> {
  const ragu = new Set(lembar.map((r) => r.citra.nomor));
  if (ragu.size === 0) return;
  const lupa = Object.entries(lama).map(([nomor, c]) => [
    nomor,
    ragu.has(nomor) ? { ...c, bentuk: "", tinggi: "" } : c,
  ]);
  queueSimpanCatatan(session, Object.fromEntries(lupa) as CatatanTabel);
  await session.sync();
}
