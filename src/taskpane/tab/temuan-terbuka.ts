import type { TemuanPeriksa } from "../../app/olah-periksa";
import { kunciSel } from "../../domain/dokumen/sumber";
import type { KodeTemuan, Temuan } from "../../domain/temuan/temuan";
import type { BukuDikenal, Diperiksa } from "../keadaan/keadaan";

export type TemuanTampil = Temuan | TemuanPeriksa;

const jejak = ({ kode, sel }: Temuan): string => [kode, ...sel.map(kunciSel)].join(" ");

/** What comes from the plan of what is written: results replaced, kept out, locked out, or not known how to compute. */
const DARI_RENCANA: ReadonlySet<KodeTemuan> = new Set(["T04", "T18", "T29"]);

/** What waits to be dealt with: all that Periksa found and nobody accepted, and what only Hitung Capaian can tell. */
export function temuanTerbuka(buku: BukuDikenal, periksa: Diperiksa | null): readonly TemuanTampil[] {
  if (periksa === null) return buku.temuan;
  const ada = new Set(periksa.temuan.map(jejak));
  const rencana = buku.temuan.filter((t) => DARI_RENCANA.has(t.kode) && !ada.has(jejak(t)));
  return [...periksa.temuan.filter(({ diterima }) => diterima === null), ...rencana];
}
