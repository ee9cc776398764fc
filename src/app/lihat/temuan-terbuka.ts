import type { TemuanPeriksa } from "../olah-periksa";
import type { HasilPeriksa } from "../periksa";
import type { BukuDikenal } from "./buku-terbaca";
import { kunciSel } from "../../domain/dokumen/sumber";
import { bersifat } from "../../domain/temuan/katalog";
import type { Temuan } from "../../domain/temuan/temuan";

/** What Periksa found when it last ran. */
export type Diperiksa = Extract<HasilPeriksa, { status: "selesai" }>;

export type TemuanTampil = Temuan | TemuanPeriksa;

const jejak = ({ kode, sel }: Temuan): string => [kode, ...sel.map(kunciSel)].join(" ");

/** What waits to be dealt with: all that Periksa found and nobody accepted, and what only Hitung Capaian can tell. */
export function temuanTerbuka(buku: BukuDikenal, periksa: Diperiksa | null): readonly TemuanTampil[] {
  if (periksa === null) return buku.temuan;
  const ada = new Set(periksa.temuan.map(jejak));
  const rencana = buku.temuan.filter((t) => bersifat(t.kode, "dariRencana") && !ada.has(jejak(t)));
  return [...periksa.temuan.filter(({ diterima }) => diterima === null), ...rencana];
}
