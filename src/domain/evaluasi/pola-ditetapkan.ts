import type { Pola } from "../capaian/triwulan";
import type { BarisEvaluasi, DokumenEvaluasi } from "../dokumen/evaluasi";
import { setelanNama } from "../penilai/cara";
import type { CaraSetahun } from "./deret-evaluasi";

/** The name by which staff answer about a row: its indikator's, else its own; null where it has neither. */
export const namaBarisEvaluasi = ({ indikator, nama }: BarisEvaluasi): string | null =>
  (indikator ?? nama)?.teks ?? null;

/** How quarters make up the year where staff said so of a row; null where they didn't. */
export const caraPola = (pola: Pola | null | undefined): CaraSetahun | null =>
  pola === null || pola === undefined ? null : pola === "jumlah" ? "jumlah" : "terakhir";

/** The form with what staff answered about its rows, by name; the very same one where they answered about none of them. */
export function denganPolaDitetapkan(dokumen: DokumenEvaluasi, pola: Readonly<Record<string, Pola>>): DokumenEvaluasi {
  const baris = dokumen.baris.map((satu) => {
    const ditetapkan = setelanNama([namaBarisEvaluasi(satu) ?? ""], pola);
    return ditetapkan === undefined ? satu : { ...satu, pola: ditetapkan };
  });
  return baris.some((satu, i) => satu !== dokumen.baris[i]) ? { ...dokumen, baris } : dokumen;
}
