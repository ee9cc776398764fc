import type { Bertahap } from "../domain/alur/bertahap";
import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import type { Watcher } from "../excel/watcher";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { isSnapshotSama } from "../sheets/snapshot-sama";
import { hitungBertahap, type BukanBukuKinerja, type HasilOlah } from "./olah-hitung";

type Olahan = HasilOlah | BukanBukuKinerja;

/** What a pane's last workbook came to. */
export interface IngatanOlah {
  terakhir: { readonly snapshot: WorkbookSnapshot; readonly pengaturan: string; readonly olahan: Olahan } | null;
}

/** Whoever waits for a job, and what the jobs of that pane remember. */
export interface Pantau extends Watcher {
  readonly ingatan?: IngatanOlah;
}

/**
 * `hitungBertahap`, done once for workbooks that say the same: a click in a pane that shows what it has read costs no
 * second computing. The workbook is read anew for every job; a cell that differs, or a setting, and all is computed anew.
 */
export function* hitungAtauIngat(
  snapshot: WorkbookSnapshot,
  pengaturan: Pengaturan,
  ingatan: IngatanOlah = { terakhir: null },
): Bertahap<Olahan> {
  const { terakhir } = ingatan;
  const kunci = JSON.stringify(pengaturan);
  if (terakhir?.pengaturan === kunci && (yield* isSnapshotSama(terakhir.snapshot, snapshot))) return terakhir.olahan;
  const olahan = yield* hitungBertahap(snapshot, pengaturan);
  ingatan.terakhir = { snapshot, pengaturan: kunci, olahan };
  return olahan;
}
