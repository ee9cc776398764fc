const DAPAT_DIFOKUS = "a[href], button, input, select, textarea, summary, [role=tabpanel], [tabindex='0']";

/** One ancestor of what has the focus, and how many things before it can have the focus there. */
interface Tempat {
  readonly induk: Element;
  readonly ke: number;
}

const dapatDifokus = (induk: Element): HTMLElement[] =>
  [...induk.querySelectorAll<HTMLElement>(DAPAT_DIFOKUS)].filter((satu) => satu.closest("[hidden], [inert]") === null);

function tempat(elemen: Element, akar: Element): Tempat[] {
  const hasil: Tempat[] = [];
  for (let induk = elemen.parentElement; induk && akar.contains(induk); induk = induk.parentElement)
    hasil.push({ induk, ke: dapatDifokus(induk).indexOf(elemen as HTMLElement) });
  return hasil;
}

/** Whatever now stands nearest to where the focus was. */
function pengganti(jejak: readonly Tempat[]): HTMLElement | undefined {
  for (const { induk, ke } of jejak) {
    const ada = induk.isConnected ? dapatDifokus(induk) : [];
    if (ada.length > 0) return ada[Math.min(Math.max(ke, 0), ada.length - 1)];
  }
  return undefined;
}

/**
 * Keeps the focus in the pane: where what has it goes away (a question once it is answered, the button that saved), what
 * stands nearest gets it, and not the page, from which a keyboard would begin anew. Whoever works in the sheet meanwhile
 * is left there. The returned function ends it.
 */
export function jagaFokus(akar: Element): () => void {
  let terakhir: Element | null = null;
  let jejak: readonly Tempat[] = [];
  const ingat = (elemen: Element) => {
    terakhir = elemen;
    jejak = tempat(elemen, akar);
  };
  const masuk = ({ target }: Event) => target instanceof Element && ingat(target);
  const keluarJendela = () => (terakhir = null);
  const pengamat = new MutationObserver(() => {
    if (terakhir === null) return;
    if (document.activeElement === terakhir) ingat(terakhir);
    if (terakhir.isConnected || document.activeElement !== document.body) return;
    terakhir = null;
    pengganti(jejak)?.focus();
  });
  akar.addEventListener("focusin", masuk);
  window.addEventListener("blur", keluarJendela);
  pengamat.observe(akar, { childList: true, subtree: true });
  return () => {
    akar.removeEventListener("focusin", masuk);
    window.removeEventListener("blur", keluarJendela);
    pengamat.disconnect();
  };
}
