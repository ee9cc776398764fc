import { isUang, sebutKolom, type Kolom } from "./kolom";
import { pihakLain } from "./pihak";

interface Berkolom {
  readonly kolom: readonly Kolom[];
}

/**
 * "Perjanjian Kinerja Tahun 2024" over "Target 2023" alone: one of them was left from another year, and no target of the
 * title's year would be read without a word (baca.md §1). A plan's title names the year of its last target.
 */
export function tahunBerselisih({ kolom }: Berkolom, tahun: number | null, judul: string): string[] {
  const target = kolom.filter((k) => k.konsep === "target" && !isUang(k) && pihakLain(k.penentu.pihak) === null);
  const [pertama] = target;
  const milik = pertama?.penentu.tahun ?? null;
  if (tahun === null || pertama === undefined || milik === null || milik === tahun) return [];
  if (target.some((k) => k.penentu.tahun !== milik) || judul.includes(String(milik))) return [];
  return [
    `judulnya menyebut tahun ${tahun}, sedangkan satu-satunya tahun pada targetnya ${milik} (${sebutKolom(pertama)})`,
  ];
}
