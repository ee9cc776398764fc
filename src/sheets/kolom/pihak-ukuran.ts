import type { Kolom } from "./kolom";
import { SENDIRI, type Pihak } from "./pihak";
import type { Anggota } from "./tingkat-ukuran";

const isSendiri = (pihak: Pihak | null): boolean => pihak === null || pihak === SENDIRI;

/**
 * "Target | Realisasi › Nasional | Provinsi | Kabupaten": a target of nobody's is the office's, and what the nation reached is not
 * measured by it where the office has a realisasi of its own for that time.
 */
export function isMilikPihakLain(target: Kolom | undefined, baru: Anggota, semua: readonly Anggota[]): boolean {
  const { penentu } = baru.kolom;
  if (baru.bagian !== "realisasi" || !target || !isSendiri(target.penentu.pihak) || isSendiri(penentu.pihak))
    return false;
  return semua.some(
    ({ bagian, tingkat, kolom: { penentu: p } }) =>
      bagian === "realisasi" &&
      tingkat === baru.tingkat &&
      isSendiri(p.pihak) &&
      p.tw === penentu.tw &&
      p.tahun === penentu.tahun,
  );
}
