import type { SheetSnapshot } from "../sheets/snapshot";

/** A worksheet as the list of them names it. */
export interface SheetHeading {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
}
