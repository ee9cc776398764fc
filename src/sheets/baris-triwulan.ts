import type { BarisIndikator } from "../domain/dokumen";
import type { AngkaBersumber } from "../domain/sumber";
import { bacaTriwulan, type Tw } from "../domain/triwulan";
import { bacaBarisIndikator } from "./baris-indikator";
import type { TabelDikenal } from "./layout";
import { twDariAngka } from "./judul-kolom";
import type { PembacaSel } from "./pembaca-sel";
import type { Kolom } from "./tabel";

/** The target column of a quarter row: the last one right of the column that names the quarter. */
function kolomTargetTw(d: TabelDikenal, triwulan: Kolom): Kolom | null {
  const kanan = d.tabel.kolom.filter((k) => k.konsep === "target" && k.column > triwulan.column);
  return kanan[0] ?? null;
}

/** Rows of an indikator followed by the rows of its quarters, four to an indikator (L545–558). */
export function bacaBarisTriwulan(d: TabelDikenal, pembaca: PembacaSel): BarisIndikator[] {
  const triwulan = d.kolom("triwulan");
  const kolomTw = triwulan && kolomTargetTw(d, triwulan);
  if (!triwulan || !kolomTw) return bacaBarisIndikator(d, pembaca);
  const perIndikator = bacaBarisIndikator(d, pembaca);
  const kolomTahunan = d.tabel.kolom.find((k) => k.konsep === "target" && k.column < triwulan.column) ?? null;
  return perIndikator.map((baris, i) => {
    const awal = baris.indikator.sel.row;
    const akhir = perIndikator[i + 1]?.indikator.sel.row ?? Number.POSITIVE_INFINITY;
    const targetTw = new Map<Tw, AngkaBersumber>();
    for (const row of d.tabel.baris) {
      if (row < awal || row >= akhir) continue;
      const nama = pembaca.teks(row, triwulan)?.teks ?? "";
      const tw = bacaTriwulan(nama) ?? twDariAngka(nama);
      const target = tw === null ? null : pembaca.angka(row, kolomTw, { satuan: baris.satuan?.teks });
      if (tw !== null && target) targetTw.set(tw, target);
    }
    return { ...baris, target: pembaca.angka(awal, kolomTahunan, { satuan: baris.satuan?.teks }), targetTw };
  });
}
