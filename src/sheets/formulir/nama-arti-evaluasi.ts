import { ROMAWI } from "../../domain/capaian/triwulan";
import type { KolomEvaluasi } from "../../domain/dokumen/evaluasi";

function namaArti({ arti }: KolomEvaluasi): string {
  switch (arti.jenis) {
    case "target-akhir":
      return "Target akhir Renstra";
    case "lalu":
      return "Realisasi s/d tahun lalu";
    case "target":
      return "Target tahun ini";
    case "tw":
      return `Realisasi TW ${ROMAWI[arti.tw]}`;
    case "tahun-ini":
      return "Realisasi tahun ini";
    case "sampai-tahun-ini":
      return "Realisasi s/d tahun ini";
    case "capaian-akhir":
      return "Capaian akhir Renstra";
    case "target-tahun":
      return `Target tahun ${arti.tahun}`;
    case "realisasi-tahun":
      return `Realisasi tahun ${arti.tahun}`;
    case "tingkat":
      return "Tingkat capaian (%)";
  }
}

/** What a column of an evaluation form holds, in words for staff: "Realisasi TW II (Rp)". */
export function namaArtiEvaluasi(kolom: KolomEvaluasi): string {
  return `${namaArti(kolom)} (${kolom.sisi === "anggaran" ? "Rp" : "kinerja"})`;
}
