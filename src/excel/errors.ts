import { KALIMAT_GALAT, PERLU_DI_DEPAN } from "./kalimat-galat";

/** What went wrong between us and Excel, by `error.code`, never by its message (excel.md §2). */
export interface ExcelFailure {
  readonly code: string;
  readonly pesan: string;
  /** For "Salin rincian": code, place and Excel's own words. */
  readonly rincian: string;
}

/**
 * Ours, besides Excel's own: somebody changed the workbook since it was read; values were found in other cells than they
 * were written to; the user asked for an end; no answer.
 */
export type OwnCode = "WorkbookChanged" | "Misplaced" | "Cancelled" | "NoAnswer";

export const CELL_EDIT = "InvalidOperationInCellEditMode";
export const CANCELLED = Object.assign(new Error("ended by the user"), { code: "Cancelled" satisfies OwnCode });
export const NO_ANSWER = Object.assign(new Error("no answer from Excel"), { code: "NoAnswer" satisfies OwnCode });

interface OfficeErrorLike {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

/** The code of what was thrown, or "Unknown". */
export function codeOf(thrown: unknown): string {
  const { code }: OfficeErrorLike = typeof thrown === "object" && thrown !== null ? thrown : {};
  return typeof code === "string" ? code : "Unknown";
}

/** The member that Excel names as the place of an error, as "Worksheet.activate"; "" where it names none. */
function placeOf(error: OfficeErrorLike): string {
  return typeof error.debugInfo?.errorLocation === "string" ? error.debugInfo.errorLocation : "";
}

/** Any thrown value as a failure with one Indonesian sentence; an unknown code keeps Excel's own words in `rincian`. */
export function toExcelFailure(thrown: unknown): ExcelFailure {
  const error: OfficeErrorLike = typeof thrown === "object" && thrown !== null ? thrown : {};
  const code = codeOf(thrown);
  const place = placeOf(error);
  const isBehind = ["GeneralException", "InvalidSelection"].includes(code) && PERLU_DI_DEPAN.includes(place);
  const pesan = KALIMAT_GALAT[isBehind ? "InactiveWorkbook" : code] ?? "Terjadi kesalahan yang tidak dikenal.";
  const kata = thrown instanceof Error ? thrown.message : String(thrown);
  return { code, pesan, rincian: `${code}${place === "" ? "" : ` @ ${place}`}: ${kata}` };
}

export function failureOfOwn(code: OwnCode): ExcelFailure {
  return { code, pesan: KALIMAT_GALAT[code] ?? "", rincian: code };
}

const TOO_MUCH = ["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded", "UnsupportedSheet"];
/**
 * True where asking for less at once may help. Excel on the web says GeneralException for what is too large
 * (office-js #1314, #354, #1012), be it few cells with much text: for a request of several cells that counts too.
 */
export function isTooMuchAtOnce({ code }: ExcelFailure, cells = 1): boolean {
  return TOO_MUCH.includes(code) || (code === "GeneralException" && cells > 1);
}
