import type { SetelanCetak } from "../domain/pengaturan/cetak";
import type { KodeBab } from "../naskah/model-naskah";

/** How the report is to be set. */
export interface PilihanWord extends Omit<SetelanCetak, "huruf"> {
  /** Any typeface that Word knows. */
  readonly huruf: string;
  /** Chapters that are wanted; null: all, with cover and lists. */
  readonly bab: ReadonlySet<KodeBab> | null;
}

/** The whole report as the settings want it on paper. */
export function bentukWord({ kertas, huruf, ukuranTabel, ukuranNaskah }: SetelanCetak): PilihanWord {
  return { kertas, huruf, ukuranTabel, ukuranNaskah, bab: null };
}
