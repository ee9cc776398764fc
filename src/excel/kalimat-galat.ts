/**
 * One sentence for every code that Excel's documentation lists ("Error handling with the application-specific JavaScript
 * APIs", and `Excel.ErrorCodes` of @types/office-js) and for those of our own: what happened, and what helps.
 */
export const KALIMAT_GALAT: Readonly<Record<string, string>> = {
  // Ours.
  Cancelled: "Dibatalkan.",
  NoAnswer: "Excel tidak menjawab; mungkin sedang sibuk atau sambungannya terputus.",
  WorkbookChanged: "Isi lembar berubah selagi dikerjakan, sehingga hasilnya ditarik kembali. Ulangi sekali lagi.",
  Misplaced:
    "Sesudah ditulis, isi sel tidak seperti yang diminta, sehingga penulisan ditarik kembali. Hapus saringan (filter), tampilkan baris yang tersembunyi, dan lepaskan sel gabungan di lembar itu, lalu ulangi.",

  // What staff can mend.
  InvalidOperationInCellEditMode:
    "Excel sedang dalam mode mengetik. Selesaikan dulu mengetik di sel (tekan Enter), lalu ulangi.",
  AccessDenied: "Excel menolak karena lembar atau buku kerjanya diproteksi. Buka proteksinya, lalu ulangi.",
  InactiveWorkbook: "Buku kerja lain sedang di depan. Klik dulu buku kerja ini, lalu ulangi.",
  InvalidSelection: "Yang sedang dipilih di Excel bukan sel. Klik dulu satu sel di buku kerja ini, lalu ulangi.",
  ItemNotFound: "Yang dituju tidak ada lagi di buku kerja; mungkin lembarnya baru saja dihapus. Hitung ulang.",
  InvalidReference: "Alamat sel tidak berlaku lagi; mungkin baris atau kolomnya baru saja dihapus. Hitung ulang.",
  InvalidBinding: "Bagian buku kerja yang dituju sudah berubah. Muat ulang panel, lalu ulangi.",
  ItemAlreadyExists: "Nama yang dipakai sudah ada di buku kerja. Ganti nama lembar yang sama, lalu ulangi.",
  MergedRangeConflict: "Sel gabungan menghalangi. Lepaskan sel gabungan di tempat yang ditulisi, lalu ulangi.",
  FilteredRangeConflict: "Saringan (filter) menghalangi. Hapus saringan di lembar itu, lalu ulangi.",
  PivotTableRangeConflict: "Tabel pivot menghalangi. Pindahkan tabel pivot dari tempat yang ditulisi, lalu ulangi.",
  InsertDeleteConflict: "Penyisipan atau penghapusan sel tidak dapat dilakukan di tempat itu.",
  NonBlankCellOffSheet:
    "Sel di ujung lembar berisi sesuatu sehingga tidak ada ruang. Hapus baris atau kolom di ujung lembar, lalu ulangi.",
  UnsupportedSheet: "Lembar grafik atau makro tidak dapat dibaca.",
  UnsupportedFeature: "Lembar itu memuat sesuatu yang tidak didukung perintah ini.",
  UnsupportedFillType: "Warna isian sel di lembar itu berjenis yang tidak dapat dibaca.",
  EmptyChartSeries: "Grafiknya tidak memuat angka.",
  DirtySupportingFormula: "Rumus yang dirujuk belum dihitung Excel. Hitung ulang lembar (F9), lalu ulangi.",
  BadPassword: "Kata sandi proteksinya keliru.",
  OpenWorkbookLinksBlocked: "Excel menolak membuka buku kerja yang ditautkan. Izinkan tautannya, lalu ulangi.",
  RefreshWorkbookLinksBlocked: "Excel menolak memperbarui tautan ke buku kerja lain. Izinkan tautannya, lalu ulangi.",
  PowerQueryRefreshResourceChallenge: "Sumber data Power Query meminta izin. Buka sumbernya di Excel, lalu ulangi.",
  Unauthenticated: "Excel meminta masuk kembali ke akun. Masuk kembali, lalu ulangi.",

  // Too much, or too busy.
  RequestPayloadSizeLimitExceeded: "Data terlalu besar untuk sekali kirim ke Excel.",
  ResponsePayloadSizeLimitExceeded: "Data terlalu besar untuk sekali baca dari Excel.",
  RangeExceedsLimit: "Sel yang diminta lebih banyak daripada yang dapat diolah Excel sekaligus.",
  RangeImageExceedsLimit: "Gambar sel yang diminta terlalu besar bagi Excel.",
  OperationCellsExceedLimit:
    "Sel yang terkena lebih banyak daripada batas Excel pada web. Hapus isian di ujung lembar, lalu ulangi.",
  FormulaLengthExceedsLimit: "Rumusnya terlalu panjang bagi Excel.",
  MemoryLimitReached: "Excel kehabisan memori. Tutup buku kerja lain, lalu ulangi.",
  ActivityLimitReached: "Excel membatasi banyaknya permintaan. Tunggu sebentar, lalu ulangi.",
  RequestAborted: "Excel membatalkan permintaan; kemungkinan sedang sibuk. Ulangi.",
  ServiceNotAvailable: "Layanan Excel sedang tidak tersedia. Tunggu sebentar, lalu ulangi.",
  Conflict: "Permintaan berbenturan dengan perubahan lain di buku kerja. Ulangi.",
  HostRestartNeeded: "Excel perlu ditutup dan dibuka kembali. Simpan buku kerja, buka kembali Excel, lalu ulangi.",

  // What this Excel can't, or we ask wrongly.
  ApiNotFound: "Excel ini terlalu lama untuk fitur tersebut.",
  ApiNotAvailable: "Fitur tersebut tidak tersedia di Excel ini.",
  NotImplemented: "Excel ini tidak mengenal perintah tersebut.",
  UnsupportedOperation: "Excel ini tidak mendukung perintah tersebut.",
  UndoNotSupported: "Excel menolak karena perintahnya tidak dapat diurungkan.",
  InvalidOperation: "Excel menolak perintah itu dalam keadaan buku kerja sekarang.",
  InvalidArgument: "Excel menolak alamat atau nilai di dalam permintaan.",
  InvalidRequest: "Excel tidak dapat mengolah permintaan.",
  InvalidRibbonDefinition: "Excel menolak susunan tombol pita.",
  ContentLengthRequired: "Permintaan tidak lengkap ketika sampai di Excel. Ulangi.",
  "Client Error": "Terjadi kesalahan di sisi panel. Muat ulang panel, lalu ulangi.",
  GeneralException:
    "Excel melaporkan kesalahan umum. Pastikan hanya satu tab lembar yang terpilih, lalu ulangi; bila tetap gagal, simpan dan buka kembali buku kerja.",
};

/**
 * What Excel answers GeneralException, or InvalidSelection, to while another workbook is in front ("Troubleshooting Excel
 * add-ins").
 */
export const PERLU_DI_DEPAN: readonly string[] = [
  "WorksheetCollection.add",
  "Worksheet.activate",
  "Range.select",
  "Worksheet.delete",
];
