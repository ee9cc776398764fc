/** The one way to the workbook; everything queued in it is sent by `sync`. */
export type Session = Excel.RequestContext;

/** Runs one piece of work in Excel; waits, rather than fails, while the user is typing in a cell. Errors are thrown. */
export function inExcel<T>(work: (session: Session) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, work);
}
