/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load --
   queued here, read by the caller after its sync */
import { bacaPemulihan, type Pemulihan } from "../plan/pemulihan";
import type { Session } from "./session";

const KUNCI = "capaian.pemulihan";

/** Queues the reading of what is still to be put back in this workbook; the returned function gives it after the sync. */
export function queuePemulihan(session: Session): () => Pemulihan | null {
  const setting = session.workbook.settings.getItemOrNullObject(KUNCI);
  setting.load("value");
  return () => (setting.isNullObject ? null : bacaPemulihan(setting.value));
}

/** Keeps it in the workbook. */
export async function simpanPemulihan(session: Session, pemulihan: Pemulihan): Promise<void> {
  session.workbook.settings.add(KUNCI, JSON.stringify(pemulihan));
  await session.sync();
}

/** Removes it where it is. */
export async function hapusPemulihan(session: Session): Promise<void> {
  const setting = session.workbook.settings.getItemOrNullObject(KUNCI);
  setting.load("key");
  await session.sync();
  if (setting.isNullObject) return;
  setting.delete();
  await session.sync();
}
