/** office.js talks to its host through this pair, JSON text both ways (excel.md §5.1). */
export interface RichApiBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: (text: string) => void;
}

/** Why a file is not opened. An expected refusal is a value, not an exception. */
export type OpenRefusal =
  | { readonly kind: "not-a-zip" }
  /** Protected by a password. */
  | { readonly kind: "encrypted" }
  /** An Excel file from before 2007 (.xls), or another of its time. */
  | { readonly kind: "old-format" }
  | { readonly kind: "not-a-workbook"; readonly missing: string; readonly found?: ForeignKind }
  | { readonly kind: "damaged"; readonly part: string }
  /** Unpacked it would take more memory than any workbook may. */
  | { readonly kind: "too-large"; readonly part: string }
  /** It holds what only a file made to harm holds: a document type, a part name that leads out of the package. */
  | { readonly kind: "unsafe"; readonly part: string };

/** What a zip file is where it is no .xlsx. */
export type ForeignKind = "ods" | "docx" | "pptx" | "xlsb";

/** Makes the host fail on purpose: at the k-th action (1-based, counted over all batches since opening). */
export interface PlannedFailure {
  readonly atAction: number;
  readonly code: string;
  readonly message?: string;
  /** True: the action takes effect, then its reply is lost. */
  readonly afterEffect?: boolean;
  /** True: from then on the connection is down, until `conditions.connection` says otherwise. */
  readonly thenDown?: boolean;
}

/**
 * Which Excel answers: in some places Microsoft's documentation and issue tracker tell them apart. "all": where they
 * differ, each time as the harshest of them.
 */
export type Platform = "win" | "mac" | "web" | "all";

/** What may befall Excel while an add-in works; may be changed at any time. */
export interface HostConditions {
  /** "down": requests are refused unread. "silent": they are never answered, nor read. */
  connection: "up" | "down" | "silent";
  /** The user is typing in a cell: batches that ask for it wait until the end of it, others are refused. */
  isEditingCell: boolean;
  /** False: another workbook is in front of this one. */
  isInFront: boolean;
  /** What the user has selected: cells, or a chart or shape. */
  selected: "cells" | "object";
}

export interface HostOptions {
  /** Poses as this Excel, e.g. "1.9"; members newer than it answer ApiNotFound. Default: all that office.js 1.1.110 knows. */
  readonly excelApi?: string;
  /** Default: "all". */
  readonly asli?: Platform;
  readonly failure?: PlannedFailure;
  /**
   * Members that it answers with an error each time, with the code, as { "PageLayout.paperSize": "GeneralException" }: what
   * some Excels do (office-js #1538, #1688, #1729, #1860). Setting and calling is refused, not loading.
   */
  readonly refuses?: Readonly<Record<string, string>>;
  /** False: poses as an Excel that can't hold a batch back while the user types in a cell. */
  readonly delaysForCellEdit?: boolean;
}

/**
 * Traffic between office.js and the host, in batches (one batch is one sync) and UTF-8 bytes of message body.
 * Batches that only give back references or are empty do not count: office.js sends them on its own after `Excel.run`.
 */
export interface HostTraffic {
  readonly syncs: number;
  /** Host → add-in. */
  readonly bytesRead: number;
  /** Add-in → host. */
  readonly bytesWritten: number;
  /** Actions since opening; `resetTraffic` leaves them, because `PlannedFailure.atAction` counts the same way. */
  readonly actions: number;
}

/** What the name of a workbook ends with; Excel opens no file whose ending is not its content's. */
export type WorkbookEnding = ".xlsx" | ".xlsm" | ".xltx" | ".xltm";

/** A workbook that answers office.js as Excel would, without Excel. */
export interface HeadlessExcel {
  readonly bridge: RichApiBridge;
  /** The ExcelApi requirement set that it poses as, e.g. "1.15". */
  readonly excelApi: string;
  /** Whether it holds batches back while the user types in a cell, if they ask for it. */
  readonly delaysForCellEdit: boolean;
  traffic(): HostTraffic;
  resetTraffic(): void;
  readonly conditions: HostConditions;
  /** What the file's content is; null where it doesn't say. */
  readonly ending: WorkbookEnding | null;
  /** The .xlsx as it is now; parts that did not change are byte-identical to the file that was opened. */
  save(): Uint8Array;
}

export type OpenResult =
  { readonly ok: true; readonly excel: HeadlessExcel } | { readonly ok: false; readonly refusal: OpenRefusal };
