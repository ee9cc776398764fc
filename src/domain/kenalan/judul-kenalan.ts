import { ingat } from "../alur/ingat";
import { bacaTriwulan } from "../capaian/triwulan";
import { samakanHuruf } from "../teks/teks";

const PEMISAH = " › ";

/** A column's header from the group heading down to its own words, as one text to compare and to keep. */
export function judulKenalan(teks: readonly string[]): string {
  return teks.map(samakanHuruf).join(PEMISAH);
}

/** The texts of a kept header, one a header row. */
export const bagianJudul = (judul: string): string[] => judul.split(PEMISAH);

/** The header without the quarter or year it names: a form of TW I and its copy for TW II have the same. */
export const tanpaWaktu = ingat((judul: string): string =>
  bagianJudul(judul)
    .map((teks) => {
      const tanpaTahun = teks.replace(/20\d\d/g, "20##");
      return bacaTriwulan(teks) === null ? tanpaTahun : tanpaTahun.replace(/\b(iv|i{1,3}|[1-4])\b/g, "#");
    })
    .join(PEMISAH),
);
