/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load --
   queued here, read by the caller after its sync */
import { PENGATURAN_BAWAAN, type Pengaturan } from "../domain/pengaturan/pengaturan";
import { bacaPengaturan } from "./pengaturan-tersimpan";

/** One entry in the workbook holds all settings, so that they travel with the file (excel.md §2). */
export const KUNCI_PENGATURAN = "capaian.pengaturan";

/** Queues the reading of the settings; the returned function gives them after the sync. Unknown content counts as none. */
export function queueSettings(context: Excel.RequestContext): () => Pengaturan {
  const setting = context.workbook.settings.getItemOrNullObject(KUNCI_PENGATURAN);
  setting.load("value");
  return () => (setting.isNullObject ? PENGATURAN_BAWAAN : bacaPengaturan(setting.value));
}

/** Queues the writing of the settings. */
export function queueSaveSettings(context: Excel.RequestContext, pengaturan: Pengaturan): void {
  context.workbook.settings.add(KUNCI_PENGATURAN, JSON.stringify(pengaturan));
}
