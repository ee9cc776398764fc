/** A part of the file that cannot be read. Becomes the refusal "damaged" when a workbook is opened. */
export class DamagedPart extends Error {
  constructor(
    readonly part: string,
    reason: string,
  ) {
    super(`${part}: ${reason}`);
    this.name = "DamagedPart";
  }
}

/** A sound zip file that holds no workbook this host can read. */
export class NotAWorkbook extends Error {
  constructor(readonly missing: string) {
    super(`no workbook: ${missing} is missing`);
    this.name = "NotAWorkbook";
  }
}
