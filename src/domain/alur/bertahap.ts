/** Work that takes long with many rows: it yields wherever somebody else may have a turn. */
export type Bertahap<T> = Generator<undefined, T, undefined>;

/** All of the work in one go. */
export function sekaligus<T>(kerja: Bertahap<T>): T {
  for (;;) {
    const langkah = kerja.next();
    if (langkah.done === true) return langkah.value;
  }
}

/** What `satu` makes of every item, with a pause after every `sekali` of them. */
export function* petakan<A, B>(daftar: readonly A[], satu: (item: A, ke: number) => B, sekali = 50): Bertahap<B[]> {
  const hasil: B[] = [];
  for (const item of daftar) {
    hasil.push(satu(item, hasil.length));
    if (hasil.length % sekali === 0) yield;
  }
  return hasil;
}
