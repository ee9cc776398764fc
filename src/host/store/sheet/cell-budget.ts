import { TooLarge } from "../damage";

/** How many more cells and rows may be read: each takes memory, however small it is in the file. */
export class CellBudget {
  constructor(private left: number) {}

  /** Throws TooLarge. */
  spend(part: string): void {
    if (--this.left < 0) throw new TooLarge(part);
  }
}
