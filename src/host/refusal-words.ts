import type { ForeignKind, OpenRefusal } from "./contract";

const NAMA_JENIS: Readonly<Record<ForeignKind, string>> = {
  ods: "dokumen LibreOffice atau OpenDocument (.ods)",
  docx: "dokumen Word (.docx)",
  pptx: "presentasi PowerPoint (.pptx)",
  xlsb: "buku kerja biner (.xlsb)",
};

const TERPANJANG = 80;

/** A name from a file as it may be shown: without controls, and not too long. */
function aman(nama: string): string {
  const bersih = nama.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "?");
  return bersih.length > TERPANJANG ? `${bersih.slice(0, TERPANJANG)}…` : bersih;
}

/** Why a file is not opened, and what helps: one sentence for staff. */
export function refusalSentence(berkas: string, refusal: OpenRefusal): string {
  const nama = aman(berkas);
  switch (refusal.kind) {
    case "not-a-zip":
      return `Berkas ${nama} bukan buku kerja Excel (.xlsx) atau isinya rusak; buka di Excel, lalu simpan sebagai .xlsx.`;
    case "encrypted":
      return `Berkas ${nama} terkunci kata sandi; buka di Excel, hapus kata sandinya, lalu simpan sebagai .xlsx.`;
    case "old-format":
      return `Berkas ${nama} berformat lama (.xls) atau terkunci kata sandi; buka di Excel, lalu simpan sebagai .xlsx tanpa kata sandi.`;
    case "not-a-workbook":
      return refusal.found === undefined
        ? `Berkas ${nama} bukan buku kerja Excel: bagian ${aman(refusal.missing)} tidak ada.`
        : `Berkas ${nama} adalah ${NAMA_JENIS[refusal.found]}, bukan .xlsx; buka di Excel, lalu simpan sebagai .xlsx.`;
    case "damaged":
      return `Berkas ${nama} rusak pada bagian ${aman(refusal.part)}; buka dan perbaiki di Excel, lalu simpan ulang.`;
    case "too-large":
      return `Berkas ${nama} ditolak karena isinya terlalu besar bila dibuka (bagian ${aman(refusal.part)}); hapus lembar atau baris yang tidak dipakai, lalu simpan ulang.`;
    case "unsafe":
      return `Berkas ${nama} ditolak karena bagian ${aman(refusal.part)} memuat sesuatu yang tidak wajar bagi buku kerja dan dapat membahayakan; mintalah berkas yang disimpan langsung oleh Excel.`;
  }
}
