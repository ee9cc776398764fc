/** What went wrong between us and Excel, by `error.code`, never by its message (excel.md §2). */
export interface ExcelFailure {
  readonly code: string;
  readonly pesan: string;
  /** For "Salin rincian": code, place and Excel's own words. */
  readonly rincian: string;
}

/** Ours, besides Excel's own: somebody changed the workbook since it was read; the user asked for an end; no answer. */
export type OwnCode = "WorkbookChanged" | "Cancelled" | "NoAnswer";

export const CELL_EDIT = "InvalidOperationInCellEditMode";
export const CANCELLED = Object.assign(new Error("ended by the user"), { code: "Cancelled" satisfies OwnCode });
export const NO_ANSWER = Object.assign(new Error("no answer from Excel"), { code: "NoAnswer" satisfies OwnCode });

const PESAN: Readonly<Record<string, string>> = {
  Cancelled: "Dibatalkan.",
  NoAnswer: "Excel tidak menjawab; mungkin sedang sibuk atau sambungannya terputus.",
  WorkbookChanged: "Isi lembar berubah selagi dikerjakan, sehingga hasilnya ditarik kembali. Ulangi sekali lagi.",
  InvalidOperationInCellEditMode:
    "Excel sedang dalam mode mengetik. Selesaikan dulu mengetik di sel (tekan Enter), lalu ulangi.",
  AccessDenied: "Excel menolak menulis karena lembar diproteksi. Buka proteksi lembar itu, lalu ulangi.",
  ItemNotFound: "Lembar yang dituju tidak ada lagi; mungkin baru saja dihapus. Hitung ulang.",
  InvalidReference: "Alamat sel tidak berlaku lagi; mungkin baris atau kolomnya baru saja dihapus. Hitung ulang.",
  InvalidArgument: "Excel menolak nilai yang akan ditulis.",
  MergedRangeConflict: "Sel gabungan menghalangi penulisan. Periksa sel gabungan di kolom hasil.",
  RequestPayloadSizeLimitExceeded: "Data terlalu besar untuk sekali kirim ke Excel.",
  ResponsePayloadSizeLimitExceeded: "Data terlalu besar untuk sekali baca dari Excel.",
  UnsupportedSheet: "Lembar grafik atau makro tidak dapat dibaca.",
  ApiNotFound: "Excel ini terlalu lama untuk fitur tersebut.",
  NotImplemented: "Excel ini tidak mengenal perintah tersebut.",
  RequestAborted: "Excel membatalkan permintaan; kemungkinan sedang sibuk. Ulangi.",
  GeneralException: "Excel melaporkan kesalahan umum. Ulangi; bila tetap gagal, simpan dan buka kembali buku kerja.",
};

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

/** Any thrown value as a failure with one Indonesian sentence; an unknown code keeps Excel's own words in `rincian`. */
export function toExcelFailure(thrown: unknown): ExcelFailure {
  const error: OfficeErrorLike = typeof thrown === "object" && thrown !== null ? thrown : {};
  const code = codeOf(thrown);
  const lokasi = typeof error.debugInfo?.errorLocation === "string" ? ` @ ${error.debugInfo.errorLocation}` : "";
  const kata = thrown instanceof Error ? thrown.message : String(thrown);
  return { code, pesan: PESAN[code] ?? "Terjadi kesalahan yang tidak dikenal.", rincian: `${code}${lokasi}: ${kata}` };
}

export function failureOfOwn(code: OwnCode): ExcelFailure {
  return { code, pesan: PESAN[code] ?? "", rincian: code };
}

/** True where asking for less at once may help. */
export function isTooMuchAtOnce(failure: ExcelFailure): boolean {
  return ["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded", "UnsupportedSheet"].includes(
    failure.code,
  );
}
