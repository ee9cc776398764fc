import { daftarBerekor } from "../teks/daftar-berekor";
import type { CellRef } from "./sumber";

/** Names a cell for people: `'Monev TW II'!H9`. */
export type Alamat = (sel: CellRef) => string;

/** At most `terbanyak` addresses, and how many more there are. */
export const daftarAlamat = (sel: readonly CellRef[], alamat: Alamat, terbanyak = 3): string =>
  daftarBerekor(sel, { sebutan: "sel", terbanyak, tulis: alamat });
