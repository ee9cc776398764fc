import { isUang, sebutKolom, type Kolom } from "./kolom";
import { pihakLain } from "./pihak";
import { ratakan } from "../rata-teks";

interface Berkolom {
  readonly kolom: readonly Kolom[];
}

const TAHUN_SAJA = /^(?:tahun )?(20\d\d)$/;

/** "Tahun 2019 › Realisasi s.d. Desember 2024": a column of another year than the group of years that it stands in. */
function tahunDiKelompok(kolom: readonly Kolom[]): string[] {
  const salah = kolom.find((k) => {
    const kelompok = k.teks.slice(0, -1).flatMap((teks) => TAHUN_SAJA.exec(ratakan(teks))?.[1] ?? []);
    const milik = k.penentuSendiri.tahun;
    return (
      (k.konsep === "target" || k.konsep === "realisasi") && milik !== null && kelompok.some((y) => Number(y) !== milik)
    );
  });
  return salah ? [`kolom ${sebutKolom(salah)} menyebut dua tahun`] : [];
}

/**
 * "Perjanjian Kinerja Tahun 2024" over "Target 2023" alone: one of them was left from another year, and no target of the
 * title's year would be read without a word (baca.md §1). A plan's title names the year of its last target.
 */
export function tahunBerselisih({ kolom }: Berkolom, tahun: number | null, judul: string): string[] {
  const berdua = tahunDiKelompok(kolom);
  if (berdua.length > 0) return berdua;
  const target = kolom.filter((k) => k.konsep === "target" && !isUang(k) && pihakLain(k.penentu.pihak) === null);
  const [pertama] = target;
  const milik = pertama?.penentu.tahun ?? null;
  if (tahun === null || pertama === undefined || milik === null || milik === tahun) return [];
  if (target.some((k) => k.penentu.tahun !== milik) || judul.includes(String(milik))) return [];
  return [
    `judulnya menyebut tahun ${tahun}, sedangkan satu-satunya tahun pada targetnya ${milik} (${sebutKolom(pertama)})`,
  ];
}
