import type { BukanBukuKinerja } from "../../src/app/olah-hitung";
import { periksaBertahap, type HasilOlahPeriksa } from "../../src/app/olah-periksa";
import { sekaligus } from "../../src/domain/alur/bertahap";
import type { Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";

/** Periksa in one go, without pauses for the pane. */
export function olahPeriksa(snapshot: WorkbookSnapshot, pengaturan: Pengaturan): HasilOlahPeriksa | BukanBukuKinerja {
  return sekaligus(periksaBertahap(snapshot, pengaturan));
}
