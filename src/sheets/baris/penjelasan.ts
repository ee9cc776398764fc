import { ingatObjek } from "../../domain/alur/ingat";
import type { Tw } from "../../domain/capaian/triwulan";
import type { BarisIndikator } from "../../domain/dokumen/dokumen";
import type { Kolom } from "../kolom/kolom";
import { bukanTujuan } from "../kolom/milik-tujuan";
import type { TabelDikenal } from "../layout";
import type { PembacaSel } from "../pembaca-sel";

const TANPA_TW: BarisIndikator["penjelasanTw"] = new Map();

/** Of a table of several quarters, the first column of words under each of them and the first under none. */
const kolomPenjelasan = ingatObjek((d: TabelDikenal): { umum: Kolom | null; tw: ReadonlyMap<Tw, Kolom> } => {
  const tw = new Map<Tw, Kolom>();
  if (d.tw !== null) return { umum: d.kolom("penjelasan"), tw };
  const semua = bukanTujuan(d.tabel.kolom).filter((k) => k.konsep === "penjelasan");
  for (const kolom of semua)
    if (kolom.penentu.tw !== null && !tw.has(kolom.penentu.tw)) tw.set(kolom.penentu.tw, kolom);
  return { umum: semua.find((k) => k.penentu.tw === null) ?? null, tw };
});

/** What staff say of the indikator of a row: in words of the whole table, and of each quarter by its own columns. */
export function bacaPenjelasan(
  d: TabelDikenal,
  pembaca: PembacaSel,
  row: number,
): Pick<BarisIndikator, "penjelasan" | "penjelasanTw"> {
  const { umum, tw } = kolomPenjelasan(d);
  const penjelasan = pembaca.teks(row, umum);
  if (tw.size === 0) return { penjelasan, penjelasanTw: TANPA_TW };
  const isi = [...tw].flatMap(([satu, kolom]) => {
    const teks = pembaca.teks(row, kolom);
    return teks ? [[satu, teks] as const] : [];
  });
  return { penjelasan, penjelasanTw: new Map(isi) };
}
