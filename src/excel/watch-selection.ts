import type { Session } from "./session";

/** Calls `selected` whenever another cell is selected; the returned function ends that. */
export async function watchSelection(session: Session, selected: () => void): Promise<() => Promise<void>> {
  const handler = session.workbook.onSelectionChanged.add(() => {
    selected();
    return Promise.resolve();
  });
  await session.sync();
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
