import { salahSkala } from "../angka/sah-skala";
import type { KelasPredikat, Skala } from "../angka/skala-predikat";
import { isObjek, type Butir } from "./butir";

const isTeks = (nilai: unknown): nilai is string => typeof nilai === "string";

/** A list of words, or undefined where it is not there; null where it is something else. */
function kata(nilai: unknown): readonly string[] | undefined | null {
  if (nilai === undefined) return undefined;
  return Array.isArray(nilai) && nilai.every(isTeks) ? nilai : null;
}

function bacaKelas(nilai: unknown): KelasPredikat | null {
  if (!isObjek(nilai) || typeof nilai.nama !== "string" || typeof nilai.skor !== "number") return null;
  const ejaan = kata(nilai.ejaan);
  if (ejaan === null) return null;
  const { nama, skor } = nilai;
  return ejaan === undefined ? { nama, skor } : { nama, skor, ejaan };
}

/** A scale as it is written, whether it can be used or not; null where its form is another, for half a scale would be another scale. */
export function bentukSkala(nilai: unknown): Skala | null {
  if (!isObjek(nilai) || typeof nilai.nama !== "string" || !Array.isArray(nilai.kelas)) return null;
  const kelas = nilai.kelas.map(bacaKelas);
  const petunjuk = kata(nilai.petunjuk);
  if (petunjuk === null || !kelas.every((satu) => satu !== null)) return null;
  const { nama } = nilai;
  return petunjuk === undefined ? { nama, kelas } : { nama, kelas, petunjuk };
}

/** The scales that staff set; what can't be used among them, or would be a second of one name, is left out. */
export const daftarSkala: Butir<readonly Skala[]> = {
  bawaan: [],
  baca: (nilai) => {
    if (!Array.isArray(nilai)) return undefined;
    const semua = nilai.flatMap((satu) => bentukSkala(satu) ?? []);
    return semua.reduce<readonly Skala[]>(
      (sah, satu) => (salahSkala([...sah, satu]) === null ? [...sah, satu] : sah),
      [],
    );
  },
};
