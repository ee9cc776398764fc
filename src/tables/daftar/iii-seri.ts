import type { PembuatTabel } from "../konteks-tabel";
import { perbandinganLain } from "./iii-seri-pembanding";
import { rumusanIndikator } from "./iii-seri-rumusan";
import { targetRealisasi } from "./iii-seri-target-realisasi";

/** Three tables a sasaran, numbered from III.3 on. */
export const seriSasaran: PembuatTabel = (konteks) =>
  konteks.sasaran.flatMap((sasaran, i) => {
    const nomor = (urutan: number): string => `III.${3 + 3 * i + urutan}`;
    return [
      rumusanIndikator(konteks, sasaran, i + 1, nomor(0)),
      targetRealisasi(konteks, sasaran, i + 1, nomor(1)),
      perbandinganLain(konteks, sasaran, i + 1, nomor(2)),
    ];
  });
