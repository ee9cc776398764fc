import type { Peran } from "../domain/dokumen/dokumen";
import type { Laporan } from "../domain/laporan/laporan";
import { kunciSel, type AngkaBersumber } from "../domain/dokumen/sumber";
import { SEMUA_TW, type Tw } from "../domain/capaian/triwulan";
import type { DeretKeliru } from "./deret-keliru";
import { isiDeret } from "./banding-deret-tw";
import { isDeretRealisasi } from "./peta-kaskade";
import { samaNilai } from "../domain/angka/sama-nilai";

/** The same indikator's series in another document. */
export interface DeretBanding {
  readonly peran: Peran;
  readonly isi: readonly AngkaBersumber[];
}

function bedaDi(a: ReadonlyMap<Tw, AngkaBersumber>, b: ReadonlyMap<Tw, AngkaBersumber>): Tw[] {
  return SEMUA_TW.filter((n) => {
    const [x, y] = [a.get(n), b.get(n)];
    return x && y && samaNilai(x.angka, y.angka) === false;
  });
}

/**
 * Beside a contradicting series: other documents' series that differ from it (`lain`), and the cells of the flat monev
 * sheets that follow it where they differ (`ikut`), so that the one cause is told once.
 */
export function banding(
  { deret }: DeretKeliru,
  laporan: Laporan,
): { readonly lain: readonly DeretBanding[]; readonly ikut: readonly AngkaBersumber[] } {
  if (!deret.indikator || laporan.indikator.length === 0) return { lain: [], ikut: [] };
  const milikDeret = new Set([...deret.tw.values()].map((t) => kunciSel(t.sel)));
  const sebutan = deret.indikator.padan.sebutan.filter(
    (s) => s.baris.targetTw.size > 0 && !isDeretRealisasi(s.dokumen),
  );
  const berbeda = sebutan.filter((s) => bedaDi(deret.tw, s.baris.targetTw).length > 0);
  const lain = berbeda
    .filter((s) => s.baris.targetTw.size > 1)
    .map((s) => ({ peran: s.dokumen.asal.peran, isi: isiDeret(s.baris.targetTw) }));
  const twBeda = new Set(berbeda.flatMap((s) => bedaDi(deret.tw, s.baris.targetTw)));
  const ikut = sebutan
    .filter((s) => !berbeda.includes(s))
    .flatMap((s) => [...s.baris.targetTw].flatMap(([tw, t]) => (twBeda.has(tw) ? [t] : [])))
    .filter((t) => !milikDeret.has(kunciSel(t.sel)));
  return { lain, ikut };
}
