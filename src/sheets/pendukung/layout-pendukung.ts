import type { Peran } from "../../domain/dokumen/dokumen";
import type { Grid } from "../grid";

/** Where a supporting table has its columns, in the order its table of the LKj needs them, and its first row. */
export interface TataPendukung {
  readonly kolom: readonly (number | null)[];
  readonly bawah: number;
}

/** One kind of supporting table. */
export interface LayoutPendukung {
  readonly peran: Peran;
  /** Why a table was taken for it, in Indonesian. */
  readonly alasan: string;
  kenali(grid: Grid): TataPendukung | null;
}
