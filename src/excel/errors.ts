/** What went wrong between us and Excel, by `error.code`, never by its message (excel.md §2). */
export interface ExcelFailure {
  readonly code: string;
  readonly pesan: string;
  /** For "Salin rincian": code, place and Excel's own words. */
  readonly rincian: string;
}

const PESAN: Readonly<Record<string, string>> = {
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

/** Any thrown value as a failure with one Indonesian sentence; an unknown code keeps Excel's own words in `rincian`. */
export function toExcelFailure(thrown: unknown): ExcelFailure {
  const error: OfficeErrorLike = typeof thrown === "object" && thrown !== null ? thrown : {};
  const code = typeof error.code === "string" ? error.code : "Unknown";
  const lokasi = typeof error.debugInfo?.errorLocation === "string" ? ` @ ${error.debugInfo.errorLocation}` : "";
  const kata = thrown instanceof Error ? thrown.message : String(thrown);
  return { code, pesan: PESAN[code] ?? "Terjadi kesalahan yang tidak dikenal.", rincian: `${code}${lokasi}: ${kata}` };
}

/** True where asking for less at once may help. */
export function isTooMuchAtOnce(failure: ExcelFailure): boolean {
  return ["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded", "UnsupportedSheet"].includes(
    failure.code,
  );
}
