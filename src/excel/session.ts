import { CANCELLED, CELL_EDIT, codeOf } from "./errors";
import { checkpoint, mayCancel, typingEnds, watch, type Watcher } from "./watcher";

/** The one way to the workbook; everything queued in it is sent by `sync`. */
export type Session = Excel.RequestContext;

/**
 * Runs one piece of work in Excel; waits, rather than fails, while the user is typing in a cell, and does the work from
 * its beginning where this Excel can't hold it back meanwhile. Errors are thrown.
 */
export async function inExcel<T>(work: (session: Session) => Promise<T>, watcher: Watcher = {}): Promise<T> {
  for (;;) {
    try {
      return await Excel.run({ delayForCellEdit: true }, async (session) => {
        watch(session, watcher);
        checkpoint(session);
        const result = await work(session);
        mayCancel(session, false);
        return result;
      });
    } catch (thrown) {
      if (codeOf(thrown) !== CELL_EDIT) throw thrown;
    }
    await typingEnds(watcher, () => {
      if (watcher.signal?.aborted === true) throw CANCELLED;
    });
  }
}
