import type { TeksBersumber } from "./sumber";

/** Below a table: who signs it as head of an office, and where. What the sheet leaves blank is null. */
export interface TandaTangan {
  readonly jabatan: TeksBersumber;
  readonly nama: TeksBersumber | null;
  /** The digits as they are written; null also where they are a number, of which Excel keeps 15. */
  readonly nip: TeksBersumber | null;
  readonly tempat: TeksBersumber | null;
}
