/** A worksheet as the command line names it. */
export interface WorkbookSheet {
  readonly id: string;
  readonly nama: string;
}
