import type { Dokumen, Peran } from "./dokumen";
import type { SebabDitinggalkan } from "./lingkup-dokumen";

/** Two or more tables that claim one role: which was taken, which were left, and why. */
export interface KandidatGanda {
  readonly peran: Peran;
  readonly dipakai: Dokumen;
  readonly ditinggalkan: readonly Dokumen[];
  readonly sebab: SebabDitinggalkan;
}
