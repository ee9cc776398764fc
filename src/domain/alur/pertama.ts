/** The first answer that `ambil` gives for an item of the list; null where it gives none. Asks no further than that. */
export function pertamaBukanNull<A, B>(daftar: readonly A[], ambil: (satu: A) => B | null): B | null {
  for (const satu of daftar) {
    const hasil = ambil(satu);
    if (hasil !== null) return hasil;
  }
  return null;
}
