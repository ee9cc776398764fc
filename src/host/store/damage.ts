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

/** A file that would cost more to open than a workbook may. */
export class TooLarge extends Error {
  constructor(readonly part: string) {
    super(`${part}: too large`);
    this.name = "TooLarge";
  }
}

/** Something that only a file made to harm holds: a document type, a part name that leads out of the package. */
export class UnsafePart extends Error {
  constructor(readonly part: string) {
    super(`${part}: not allowed in a workbook`);
    this.name = "UnsafePart";
  }
}

/** A zip file whose entries are encrypted. */
export class EncryptedPart extends Error {
  constructor(readonly part: string) {
    super(`${part}: encrypted`);
    this.name = "EncryptedPart";
  }
}
