import { ROMAWI, type Tw } from "../domain/capaian/triwulan";
import type { Pemeriksaan } from "./pemeriksaan";

const TW: Partial<Record<string, Tw>> = { "monev-tw-1": 1, "monev-tw-2": 2, "monev-tw-3": 3, "monev-tw-4": 4 };

/** T08: a heading that names another quarter than the sheet is about. */
export const t08JudulTriwulan: Pemeriksaan = ({ terpilih }, alamat) =>
  terpilih.dipakai.flatMap((dokumen) => {
    const tw = TW[dokumen.asal.peran];
    const { kaskade } = dokumen.asal;
    if (tw === undefined || kaskade) return [];
    return dokumen.asal.judulTw
      .filter((judul) => judul.tw !== tw)
      .map(({ tw: tertulis, sel }) => ({
        kode: "T08" as const,
        tingkat: "peringatan" as const,
        pesan: `Judul di ${alamat(sel)} menyebut Triwulan ${ROMAWI[tertulis]}, padahal lembar ${dokumen.asal.sheetName} berisi Triwulan ${ROMAWI[tw]}.`,
        sel: [sel],
        nilai: [tertulis, tw],
      }));
  });
