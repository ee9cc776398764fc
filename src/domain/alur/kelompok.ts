/** What belongs together, by its key; keys and what they hold in the order of the list. */
export function kelompokkan<K, T>(daftar: Iterable<T>, kunci: (satu: T) => K): Map<K, T[]> {
  const hasil = new Map<K, T[]>();
  for (const satu of daftar) {
    const miliknya = kunci(satu);
    const senasib = hasil.get(miliknya);
    if (senasib) senasib.push(satu);
    else hasil.set(miliknya, [satu]);
  }
  return hasil;
}
