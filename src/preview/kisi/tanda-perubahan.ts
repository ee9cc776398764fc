/** Text and colour of each drawn cell; those that differ from `sebelum` flash up. */
export function tandaiPerubahan(
  kanvas: HTMLElement,
  sebelum: ReadonlyMap<string, string> | undefined,
): ReadonlyMap<string, string> {
  const sekarang = new Map<string, string>();
  for (const sel of kanvas.querySelectorAll<HTMLElement>(".sel")) {
    const rupa = `${sel.textContent}|${sel.style.backgroundColor}`;
    sekarang.set(sel.id, rupa);
    const dulu = sebelum?.get(sel.id);
    if (dulu !== undefined && dulu !== rupa) sel.classList.add("berubah");
  }
  return sekarang;
}
