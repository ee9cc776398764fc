/** An element that index.html has for certain. */
export function elemen(id: string): HTMLElement {
  const ada = document.getElementById(id);
  if (!ada) throw new Error(`index.html tidak memuat #${id}.`);
  return ada;
}

/** As `elemen`, of a certain class. */
export function elemenJenis<T extends HTMLElement>(id: string, jenis: new () => T): T {
  const ada = elemen(id);
  if (!(ada instanceof jenis)) throw new Error(`#${id} bukan ${jenis.name}.`);
  return ada;
}
