import { bacaTriwulan } from "../../domain/capaian/triwulan";
import { daftarBerekor } from "../../domain/teks/daftar-berekor";
import type { KelompokUkuran } from "../kelompok-ukuran";
import { isBarisRingkasan } from "../jenis-baris";
import type { IsiTabel } from "../kolom/isi-kolom";
import type { Kolom } from "../kolom/kolom";
import { KONSEP_INDIKATOR, KONSEP_NAMA, type Konsep } from "../kolom/konsep";
import { rapikan } from "../rata-teks";

const INDIKATOR: ReadonlySet<Konsep | null> = new Set(KONSEP_INDIKATOR);
const NAMA: ReadonlySet<Konsep | null> = new Set<Konsep>([...KONSEP_NAMA, "uraian"]);
/** What such a column says of each row is read by itself. */
const WAKTU: ReadonlySet<Konsep | null> = new Set<Konsep>(["triwulan", "tahun"]);

/** A sum or mean, or a row of a quarter: they are read as such. */
const isSendiri = (teks: string): boolean => isBarisRingkasan(teks) || bacaTriwulan(teks) !== null;

/** The pair of kinerja whose columns a row without a name may fill. */
function pasangan(kelompok: readonly KelompokUkuran[]): readonly Kolom[][] {
  return kelompok.flatMap(({ penentu, target, realisasi }) =>
    target && realisasi && penentu.sisi !== "anggaran" ? [[target, realisasi]] : [],
  );
}

/**
 * Rows below an indikator that have a target and a realisasi of their own and no name: kecamatan, semesters, men and women.
 * Which of them is the indikator's isn't told, and its first row is not the whole (baca.md §1).
 */
export function barisTanpaNama({ grid, kolom, baris }: IsiTabel, kelompok: readonly KelompokUkuran[]): string[] {
  const nama = kolom.filter((k) => NAMA.has(k.konsep));
  if (!nama.some((k) => INDIKATOR.has(k.konsep)) || kolom.some((k) => WAKTU.has(k.konsep))) return [];
  const diukur = pasangan(kelompok);
  const isKosong = (row: number) => (k: Kolom) => grid.isBlank(row, k.column);
  const tanpaNama = baris.filter(
    (row) =>
      nama.every(isKosong(row)) &&
      diukur.some((dua) => !dua.some(isKosong(row))) &&
      !kolom.some((k) => isSendiri(rapikan(grid.value(row, k.column)))),
  );
  const [pertama] = tanpaNama;
  if (pertama === undefined || baris.every((row) => row >= pertama)) return [];
  const sebut = daftarBerekor(tanpaNama, { sebutan: "baris", terbanyak: 1, tulis: (row) => `baris ${row + 1}` });
  return [
    `${sebut} berisi target dan realisasi tanpa nama indikator, sehingga tidak jelas baris mana yang berlaku bagi indikator di atasnya`,
  ];
}
