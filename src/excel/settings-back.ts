import type { Session } from "./session";

/** Entries of the workbook's settings as they were, word for word; undefined where there was none. */
export type SettingsBefore = ReadonlyMap<string, unknown>;

/** Queues the reading of entries; the returned function gives them after the sync. */
export function queueSettingsBefore(session: Session, keys: readonly string[]): () => SettingsBefore {
  const entries = keys.map((key) => {
    const setting = session.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    return { key, setting };
  });
  return () =>
    new Map(entries.map(({ key, setting }) => [key, setting.isNullObject ? undefined : (setting.value as unknown)]));
}

/** Queues the entries as they were; one that was not there is taken away, whether or not it came to be. */
export function queueSettingsBack(session: Session, before: SettingsBefore): void {
  for (const [key, value] of before) {
    const setting = session.workbook.settings.add(key, value ?? "");
    if (value === undefined) setting.delete();
  }
}
