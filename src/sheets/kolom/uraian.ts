import type { Grid } from "../grid";
import { isBarisRingkasan, isBerhuruf } from "../jenis-baris";
import { kataTingkat } from "../baris/petunjuk-baris";
import { rapikan } from "../teks";
import type { Kolom } from "./kolom";
import { KONSEP_INDIKATOR, type Konsep } from "./konsep";

const NAMA: ReadonlySet<Konsep> = new Set([
  ...KONSEP_INDIKATOR,
  ...(["sasaran", "sasaran-program", "sasaran-kegiatan", "tujuan", "program", "kegiatan", "belanja"] as const),
]);
const BARIS_DILIHAT = 200;
const isProgram = (nama: string): boolean => [1, 2, 3].includes(kataTingkat(nama) ?? 0);

/** The first row and most of the others are named "Program …", "Kegiatan …", "Sub Kegiatan …". */
function berisiProgram(grid: Grid, baris: readonly number[], { column }: Kolom): boolean {
  const nama = baris
    .slice(0, BARIS_DILIHAT)
    .map((row) => rapikan(grid.value(row, column)))
    .filter((teks) => isBerhuruf(teks) && !isBarisRingkasan(teks));
  const [pertama] = nama;
  return pertama !== undefined && isProgram(pertama) && nama.filter(isProgram).length * 2 >= nama.length;
}

/**
 * "Uraian" as the only heading of names: of programs and kegiatan where its rows say so, else of nothing that is known
 * (baca.md §1, data). A table with names of its own keeps "Uraian" as no name.
 */
export function artikanUraian(grid: Grid, baris: readonly number[], kolom: readonly Kolom[]): Kolom[] {
  if (!kolom.some((k) => k.konsep === "uraian")) return [...kolom];
  const lain = kolom.some((k) => k.konsep !== null && NAMA.has(k.konsep));
  return kolom.map((k): Kolom => {
    if (k.konsep !== "uraian") return k;
    if (lain) return { ...k, konsep: null };
    if (!berisiProgram(grid, baris, k)) return k;
    const kalimat = "isinya nama program dan kegiatan";
    return { ...k, konsep: "program", bukti: [...k.bukti, { jenis: "data", mendukung: true, kalimat }] };
  });
}
