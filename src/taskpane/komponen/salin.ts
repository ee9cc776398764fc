/** Puts text on the clipboard; false where Office's web view does not allow it, so that it can be shown instead. */
export async function salin(teks: string): Promise<boolean> {
  const papan = (navigator as Partial<Navigator>).clipboard;
  if (papan) {
    const tersalin = await papan.writeText(teks).then(
      () => true,
      () => false,
    );
    if (tersalin) return true;
  }
  return salinLama(teks);
}

/** The older way, which some web views allow where they forbid the newer one. */
function salinLama(teks: string): boolean {
  const kotak = document.createElement("textarea");
  kotak.value = teks;
  kotak.setAttribute("readonly", "");
  kotak.style.position = "fixed";
  kotak.style.opacity = "0";
  document.body.append(kotak);
  const fokus = document.activeElement;
  kotak.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- for web views without the clipboard's own interface
  const tersalin = typeof document.execCommand === "function" && document.execCommand("copy");
  kotak.remove();
  if (fokus instanceof HTMLElement) fokus.focus();
  return tersalin;
}

/**
 * Puts formatted text on the clipboard by the copy event, which web views allow where they forbid the clipboard's own
 * interface (narasi.md §7); false where not even that is allowed.
 */
export function salinKaya(html: string, teks: string): boolean {
  const isi = (kejadian: ClipboardEvent): void => {
    kejadian.clipboardData?.setData("text/html", html);
    kejadian.clipboardData?.setData("text/plain", teks);
    kejadian.preventDefault();
  };
  document.addEventListener("copy", isi);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way that Office's web views allow
    return typeof document.execCommand === "function" && document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", isi);
  }
}
