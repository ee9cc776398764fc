import { salahSkala } from "../angka/sah-skala";
import type { KelasPredikat, Skala } from "../angka/skala-predikat";
import { isObjek, type Butir } from "./butir";

const isTeks = (nilai: unknown): nilai is string => typeof nilai === "string";

/** A list of words, or undefined where it is not there; null where it is something else. */
function kata(nilai: unknown): readonly string[] | undefined | null {
  if (nilai === undefined) return undefined;
  return Array.isArray(nilai) && nilai.every(isTeks) ? nilai : null;
}

const tanpa = (nilai: Readonly<Record<string, unknown>>, ...dikenal: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(nilai).filter(([kunci]) => !dikenal.includes(kunci)));

/** `asing`: what a newer version wrote besides goes along. */
function bacaKelas(nilai: unknown, asing: boolean): KelasPredikat | null {
  if (!isObjek(nilai) || typeof nilai.nama !== "string" || typeof nilai.skor !== "number") return null;
  const ejaan = kata(nilai.ejaan);
  if (ejaan === null) return null;
  const { nama, skor } = nilai;
  const lain = asing ? tanpa(nilai, "nama", "skor", "ejaan") : {};
  return ejaan === undefined ? { nama, skor, ...lain } : { nama, skor, ejaan, ...lain };
}

/**
 * A scale as it is written, whether it can be used or not; null where its form is another, for half a scale would be another
 * scale. `asing`: keys that a newer version wrote stay with it.
 */
export function bentukSkala(nilai: unknown, asing = false): Skala | null {
  if (!isObjek(nilai) || typeof nilai.nama !== "string" || !Array.isArray(nilai.kelas)) return null;
  const kelas = nilai.kelas.map((satu) => bacaKelas(satu, asing));
  const petunjuk = kata(nilai.petunjuk);
  if (petunjuk === null || !kelas.every((satu) => satu !== null)) return null;
  const { nama } = nilai;
  const lain = asing ? tanpa(nilai, "nama", "kelas", "petunjuk") : {};
  return petunjuk === undefined ? { nama, kelas, ...lain } : { nama, kelas, petunjuk, ...lain };
}

/** The scales that staff set; what can't be used among them, or would be a second of one name, is left out. */
export const daftarSkala: Butir<readonly Skala[]> = {
  bawaan: [],
  baca: (nilai) => {
    if (!Array.isArray(nilai)) return undefined;
    const semua = nilai.flatMap((satu) => bentukSkala(satu, true) ?? []);
    return semua.reduce<readonly Skala[]>(
      (sah, satu) => (salahSkala([...sah, satu]) === null ? [...sah, satu] : sah),
      [],
    );
  },
};
