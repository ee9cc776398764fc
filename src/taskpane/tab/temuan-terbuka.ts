import type { TemuanPeriksa } from "../../app/olah-periksa";
import { kunciSel } from "../../domain/dokumen/sumber";
import type { Temuan } from "../../domain/temuan/temuan";
import type { BukuDikenal, Diperiksa } from "../keadaan/keadaan";

export type TemuanTampil = Temuan | TemuanPeriksa;

const jejak = ({ kode, sel }: Temuan): string => [kode, ...sel.map(kunciSel)].join(" ");

/** What waits to be dealt with: all that Periksa found and nobody accepted, and what only Hitung Capaian can tell. */
export function temuanTerbuka(buku: BukuDikenal, periksa: Diperiksa | null): readonly TemuanTampil[] {
  if (periksa === null) return buku.temuan;
  const ada = new Set(periksa.temuan.map(jejak));
  // T04 of a result that is replaced or kept out, and T18 of a protected sheet, come from the plan of what is written.
  const rencana = buku.temuan.filter((t) => t.kode === "T18" || (t.kode === "T04" && !ada.has(jejak(t))));
  return [...periksa.temuan.filter(({ diterima }) => diterima === null), ...rencana];
}
