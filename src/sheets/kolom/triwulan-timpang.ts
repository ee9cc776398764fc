import { ROMAWI, SEMUA_TW } from "../../domain/capaian/triwulan";
import { berisiAngka } from "./acuan-tak-dikenal";
import { kolomBertingkat } from "./bagian-ukuran";
import type { IsiTabel } from "./isi-kolom";
import { isUang, judulPenuh, sebutKolom, type Kolom } from "./kolom";
import { pihakLain } from "./pihak";

const isTunggal = ({ penentu }: Kolom): boolean =>
  penentu.tw !== null && penentu.bulan === null && penentu.semester === null && pihakLain(penentu.pihak) === null;

/** The realisasi of single quarters, those of one level, side and year together. */
function deretRealisasi(kolom: readonly Kolom[]): Kolom[][] {
  const deret = new Map<string, Kolom[]>();
  for (const { kolom: k, tingkat } of kolomBertingkat(kolom)) {
    if (k.konsep !== "realisasi" || !isTunggal(k)) continue;
    const kunci = JSON.stringify([tingkat, isUang(k), k.penentu.tahun, k.penentu.tahunKe]);
    deret.set(kunci, [...(deret.get(kunci) ?? []), k]);
  }
  return [...deret.values()];
}

/**
 * "TW I › Realisasi | TW II › Hasil akhir | TW III › Realisasi": a year of quarters of which one has no realisasi that is
 * known, or has it under another's heading, would pose as the whole year (baca.md §1).
 */
export function triwulanTimpang({ kolom, ...isi }: IsiTabel): string[] {
  return deretRealisasi(kolom).flatMap((deret) => {
    const ada = new Set(deret.flatMap((k) => k.penentu.tw ?? []));
    if (ada.size < 2 || (!ada.has(1) && ada.size < 3)) return [];
    const akhir = Math.max(...ada);
    const asing = kolom.find(
      (k) =>
        (k.konsep === null || k.konsep === "hasil") &&
        isTunggal(k) &&
        k.penentu.tw !== null &&
        !ada.has(k.penentu.tw) &&
        berisiAngka(isi, k),
    );
    if (asing)
      return [`kolom ${sebutKolom(asing)} berisi angka suatu triwulan yang realisasinya tidak ditemukan di kolom lain`];
    const kembar = deret.find((k, i) => deret.slice(0, i).some((lain) => judulPenuh(lain) === judulPenuh(k)));
    if (kembar) return [`judul ${sebutKolom(kembar)} tertulis dua kali`];
    const hilang = SEMUA_TW.find((tw) => tw < akhir && !ada.has(tw));
    return hilang === undefined ? [] : [`tidak ada kolom yang pasti merupakan realisasi triwulan ${ROMAWI[hilang]}`];
  });
}
