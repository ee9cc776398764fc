import type { HasilPerbarui, PenandaTemplat } from "../app/word";

/** What is said of a report that was brought up to date; what did not happen is not mentioned. */
export function kabarPerbarui(catatan: Omit<HasilPerbarui, "isi">): string[] {
  const { diperbarui, baru, disimpan, perluDiperbarui, takLagi, hilang } = catatan;
  return [
    `${diperbarui.length} bagian diperbarui, ${baru.length} bagian baru.`,
    ...(disimpan.length > 0 ? [`${disimpan.length} bagian yang Anda sunting tetap seperti yang Anda tulis.`] : []),
    ...(perluDiperbarui.length > 0
      ? [`${perluDiperbarui.length} di antaranya angkanya sudah berubah; ditandai “Perlu diperbarui”.`]
      : []),
    ...(takLagi.length > 0
      ? [`${takLagi.length} bagian tidak lagi dibuat dari buku kerja; ditandai “Perlu diperbarui”.`]
      : []),
    ...(hilang.length > 0
      ? [
          `${hilang.length} bagian yang Anda hapus atau tulis ulang seluruhnya angkanya sudah berubah; periksa sendiri bila masih Anda sebut.`,
        ]
      : []),
  ];
}

const sebut = (penanda: readonly string[]): string => penanda.map((k) => `{{${k}}}`).join(", ");

/** What is said of a template's marks. */
export function kabarTemplat(
  { diisi, takDikenal }: PenandaTemplat,
  penandaBaru: readonly string[],
  keluaran: string,
): string[] {
  return [
    ...(diisi.length > 0 ? [`Penanda yang kini diisi: ${sebut(diisi)}.`] : []),
    ...(takDikenal.length > 0 ? [`Penanda yang tidak dikenal dibiarkan: ${sebut(takDikenal)}.`] : []),
    ...(penandaBaru.length > 0
      ? [
          `Templat kini memuat penanda yang belum ada di ${keluaran}: ${sebut(penandaBaru)}. Tulis penandanya di tempat yang Anda kehendaki pada ${keluaran}, lalu jalankan lagi.`,
        ]
      : []),
  ];
}
