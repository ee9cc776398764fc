import { hasExcelApi } from "./requirements";
import type { Session } from "./session";

/** The first Excel that tells an add-in's own changes from those of others. */
const TRIGGER_SOURCE = "1.14";

/**
 * From the next sync on, calls `changed` whenever cells are changed by anybody but this add-in. An Excel that can't tell
 * who it was is not listened to.
 */
export function queueWatchChanges(session: Session, changed: () => void): void {
  if (!hasExcelApi(TRIGGER_SOURCE)) return;
  session.workbook.worksheets.onChanged.add((event) => {
    if (event.triggerSource !== Excel.EventTriggerSource.thisLocalAddin) changed();
    return Promise.resolve();
  });
}
