import type { CellRef } from "./sumber";

/** Names a cell for people: `'Monev TW II'!H9`. */
export type Alamat = (sel: CellRef) => string;

/** At most `terbanyak` addresses, and how many more there are. */
export function daftarAlamat(sel: readonly CellRef[], alamat: Alamat, terbanyak = 3): string {
  const tampil = sel.slice(0, terbanyak).map(alamat).join(", ");
  return sel.length > terbanyak ? `${tampil} dan ${sel.length - terbanyak} sel lain` : tampil;
}
