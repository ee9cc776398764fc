/** A temuan that staff accepted, and why; kept in the workbook. */
export interface TemuanDiterima {
  readonly kunci: string;
  readonly alasan: string;
}
