import { isBerhuruf } from "./jenis-baris";
import { kenaliTabel } from "./kenali-tabel";
import type { TabelDikenal } from "./layout";
import { NASIONAL, pihakLain } from "./kolom/pihak";
import type { Rect, SheetSnapshot } from "./snapshot";
import type { Kolom } from "./temukan-tabel";

/**
 * Where a merged area would change a result: an indikator's figure of the year is blank, a result stands beside it, and
 * the figure above may cover it too. There alone another document's figure would take its place; a blank quarter or
 * comparison stays blank. Each rectangle is one column wide, from that figure down to the last blank cell under it.
 */
export function mungkinTertutup(sheet: SheetSnapshot): Rect[] {
  return kenaliTabel(sheet).flatMap((satu) => kolomAngka(satu).flatMap((kolom) => tertutupDiKolom(satu, kolom)));
}

function kolomAngka({ tabel, tw, kelompok }: TabelDikenal): Kolom[] {
  if (tabel.asli) return [];
  return kelompok.flatMap(({ penentu, target, realisasi, persen, kriteria }) => {
    const isTahunan =
      tw === null && penentu.tw === null && pihakLain(penentu.pihak) === penentu.pihak && penentu.pihak !== NASIONAL;
    return isTahunan && (persen ?? kriteria) ? [target, realisasi].filter((kolom) => kolom !== null) : [];
  });
}

function tertutupDiKolom(dikenal: TabelDikenal, { column }: Kolom): Rect[] {
  const { grid, baris } = dikenal.tabel;
  const nama = dikenal.kolom("indikator") ?? dikenal.kolom("sasaran-indikator");
  const hasil: Rect[] = [];
  let top: number | null = null;
  for (const row of baris) {
    if (!grid.isBlank(row, column)) top = row;
    else if (top !== null && nama !== null && isBerhuruf(String(grid.value(row, nama.column)))) {
      const terakhir = hasil.at(-1);
      if (terakhir?.top === top) hasil.pop();
      hasil.push({ top, left: column, bottom: row, right: column });
    }
  }
  return hasil;
}
