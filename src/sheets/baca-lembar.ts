import type { Dokumen } from "../domain/dokumen";
import { DAFTAR_LAYOUT } from "./daftar-layout";
import { kenaliTabel } from "./kenali-tabel";
import type { Layout, Pengenalan, TabelDikenal } from "./layout";
import type { SheetSnapshot } from "./snapshot";

function layoutTerbaik(tabel: TabelDikenal): { layout: Layout; pengenalan: Pengenalan } | null {
  const klaim = DAFTAR_LAYOUT.flatMap((layout) => {
    const pengenalan = layout.kenali(tabel);
    return pengenalan ? [{ layout, pengenalan }] : [];
  });
  klaim.sort((a, b) => b.pengenalan.nilai - a.pengenalan.nilai);
  return klaim[0] ?? null;
}

/** Every table of a sheet that some layout recognises, read with the source cell of each figure (kinerja.md §6). */
export function bacaLembar(sheet: SheetSnapshot): Dokumen[] {
  return kenaliTabel(sheet).flatMap((tabel) => {
    const terbaik = layoutTerbaik(tabel);
    if (!terbaik) return [];
    const dokumen = terbaik.layout.baca(tabel, terbaik.pengenalan);
    return dokumen.bentuk !== "teks" && dokumen.baris.length === 0 ? [] : [dokumen];
  });
}
