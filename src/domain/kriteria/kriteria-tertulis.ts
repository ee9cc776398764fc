import { ingatObjek } from "../alur/ingat";
import type { Desimal } from "../angka/desimal";
import { tentukanKriteria, type AturanKriteria, type TingkatKriteria } from "./kriteria";
import { samakanHuruf } from "../teks/teks";
import { kataKelas } from "./kata-kelas";

/** Words of a class on any scale that offices print; other words are staff's own notes. */
export const KATA_KRITERIA =
  /^(sangat|sgt|amat|cukup|kurang)?\.? ?(baik|tinggi|sedang|rendah|kurang|cukup|buruk|tercapai|berhasil|memuaskan)( sekali)?$|^(hijau|kuning|merah|biru)( (tua|muda))?$|^(tidak|belum|tdk|melampaui|melebihi) ?(tercapai|berhasil|target)?$/;

/** Permendagri 86/2017 itself calls the highest class Sangat Tinggi, the report Sangat Baik (kinerja.md §3). */
const SAMA_ARTI: Readonly<Record<string, string>> = { "sangat tinggi": "sangat baik", "sgt tinggi": "sangat baik" };

/** The class that a printed word names; `asing` for a word of another scale, null for words that name no class. */
export function bacaKriteria(teks: string, aturan: AturanKriteria): TingkatKriteria | "asing" | null {
  const kata = samakanHuruf(teks);
  const kelas = kelasMenurutKata(aturan);
  const dikenal = kelas.get(kata) ?? kelas.get(SAMA_ARTI[kata] ?? kata);
  if (dikenal) return dikenal;
  return KATA_KRITERIA.test(kata) ? "asing" : null;
}

/** The classes by the words that name them, the first one where two share a word; asked for with each cell of a column. */
const kelasMenurutKata = ingatObjek(({ tingkat }: AturanKriteria): ReadonlyMap<string, TingkatKriteria> => {
  const kelas = new Map<string, TingkatKriteria>();
  for (const satu of tingkat)
    for (const kata of kataKelas(satu).map(samakanHuruf)) if (!kelas.has(kata)) kelas.set(kata, satu);
  return kelas;
});

/** Whether a class may be printed for this capaian: the printed scale has gaps, so a rounded value may decide, too. */
export function cocokKriteria(tertulis: TingkatKriteria, persen: Desimal, aturan: AturanKriteria): boolean {
  return (["tidak", "bilangan-bulat"] as const).some(
    (pembulatan) => tentukanKriteria(persen, { ...aturan, pembulatan }).nama === tertulis.nama,
  );
}
