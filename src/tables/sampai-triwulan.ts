import { ROMAWI, SEMUA_TW, type Tw } from "../domain/capaian/triwulan";
import type { IndikatorLaporan } from "../domain/laporan/laporan";

/** How far the realisasi of some indikator reach; those without realisasi have no part in it. */
export interface Jangkauan {
  /** The last quarter among those that do not reach the year's end; null where all of them do, or there are none. */
  readonly tw: Tw | null;
  /** True where none of them is of the whole year. */
  readonly semua: boolean;
  /** The indikator of each quarter before the last, the latest quarter first. */
  readonly per: readonly { readonly tw: Tw; readonly nama: readonly string[] }[];
}

/** How far the year's realisasi of these indikator reach. */
export function jangkauan(indikator: readonly IndikatorLaporan[]): Jangkauan {
  const ada = indikator.flatMap(({ nama, realisasi }) => (realisasi ? [{ nama, tw: realisasi.sampaiTw }] : []));
  const per = [...SEMUA_TW].reverse().flatMap((tw) => {
    const nama = ada.filter((a) => a.tw === tw).map((a) => a.nama);
    return nama.length > 0 ? [{ tw, nama }] : [];
  });
  return { tw: per[0]?.tw ?? null, semua: ada.length > 0 && ada.every((a) => a.tw !== null), per };
}

/** What a title says of it: " (Realisasi s/d Triwulan III)"; nothing where the year is over. */
export function ekorJangkauan({ tw, semua }: Jangkauan, perihal = "Realisasi"): string {
  if (tw === null) return "";
  return ` (${semua ? perihal : `Sebagian ${perihal}`} s/d Triwulan ${ROMAWI[tw]})`;
}

/** A header over figures of which all or none are of the whole year: "REALISASI S/D TW III". */
export function berjangkauan(judul: string, { tw, semua }: Jangkauan): string {
  if (tw === null || !semua) return judul;
  return `${judul} ${judul === judul.toUpperCase() ? "S/D" : "s/d"} TW ${ROMAWI[tw]}`;
}

/** Lines below a table that name the rows which reach another quarter than its headers say. */
export function keteranganJangkauan({ tw, semua, per }: Jangkauan): string[] {
  return per
    .filter((satu) => !semua || satu.tw !== tw)
    .map((satu) => `Realisasi s/d Triwulan ${ROMAWI[satu.tw]}, belum setahun: ${satu.nama.join("; ")}.`);
}
