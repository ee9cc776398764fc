import type { OpenRefusal } from "../host/contract";

/** Why a file is not opened, and what helps. */
export function kalimatPenolakan(nama: string, penolakan: OpenRefusal): string {
  switch (penolakan.kind) {
    case "encrypted":
      return `${nama} tidak dapat dibuka: berkas ini bersandi atau berformat .xls lama. Buka di Excel, hapus sandinya, lalu simpan sebagai .xlsx.`;
    case "not-a-zip":
      return `${nama} bukan berkas .xlsx. Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).`;
    case "not-a-workbook":
      return `${nama} bukan buku kerja Excel yang dapat dibaca (bagian ${penolakan.missing} tidak ada). Simpan ulang sebagai .xlsx.`;
    case "damaged":
      return `${nama} rusak di bagian ${penolakan.part}. Buka di Excel, pilih Perbaiki, lalu simpan sebagai .xlsx.`;
  }
}
