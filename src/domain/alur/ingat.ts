/** A pure function of an object that never changes, which computes its answer once. */
export function ingatObjek<O extends object, T>(hitung: (objek: O) => T): (objek: O) => T {
  const ingatan = new WeakMap<O, { readonly hasil: T }>();
  return (objek) => {
    const ada = ingatan.get(objek);
    if (ada) return ada.hasil;
    const hasil = hitung(objek);
    ingatan.set(objek, { hasil });
    return hasil;
  };
}

/** Longer texts are rare, and would make the memory large. */
const PANJANG_TERBESAR = 300;

/**
 * A pure function of a text that remembers its answers: sheets repeat the same names, units and formats down thousands
 * of rows, and the figures of one row ask for the same one again and again. Forgets all where there are too many, so that
 * memory stays bounded.
 */
export function ingat<T>(hitung: (teks: string) => T, terbanyak = 50_000): (teks: string) => T {
  const ingatan = new Map<string, T>();
  let teksTerakhir: string | undefined;
  let hasilTerakhir: T | undefined;
  return (teks) => {
    if (teks === teksTerakhir && hasilTerakhir !== undefined) return hasilTerakhir;
    let hasil = ingatan.get(teks);
    if (hasil === undefined) {
      hasil = hitung(teks);
      if (teks.length > PANJANG_TERBESAR) return hasil;
      if (ingatan.size >= terbanyak) ingatan.clear();
      ingatan.set(teks, hasil);
    }
    teksTerakhir = teks;
    hasilTerakhir = hasil;
    return hasil;
  };
}
