import { webLightTheme, type Theme } from "@fluentui/react-components";

/** Brightness of "#RRGGBB" from 0 to 255, as the eye weighs colours. */
function terang(warna: string): number {
  const [, r = "ff", g = "ff", b = "ff"] = /^#?(..)(..)(..)/.exec(warna) ?? [];
  return 0.299 * parseInt(r, 16) + 0.587 * parseInt(g, 16) + 0.114 * parseInt(b, 16);
}

function isGelap(): boolean {
  const { officeTheme } = Office.context as Partial<Office.Context>;
  const latar = (officeTheme as Partial<Office.OfficeTheme> | undefined)?.bodyBackgroundColor;
  return latar !== undefined && terang(latar) < 128;
}

async function muat(gelap: boolean): Promise<Theme> {
  return gelap ? (await import("./tema-gelap")).webDarkTheme : webLightTheme;
}

/** The pane follows Office's theme, not the system's: it stands inside Excel's window. The dark one is loaded only then. */
export function temaOffice(): Promise<Theme> {
  return muat(isGelap());
}

/** office.js remembers Office's colours that long before it asks again. */
const INGATAN_OFFICE_MS = 5000;

/**
 * Reports a change of Office's theme. Excel raises no event for it: it is looked for whenever the user comes (back) to
 * the pane, and once more when office.js has forgotten what it knew. The returned function ends that.
 */
export function amatiTema(lapor: (tema: Theme) => void): () => void {
  let gelap = isGelap();
  let jam: ReturnType<typeof setTimeout> | undefined;
  const lihat = (): void => {
    if (isGelap() === gelap) return;
    gelap = !gelap;
    const diminta = gelap;
    void muat(gelap).then((tema) => {
      if (diminta === gelap) lapor(tema);
    });
  };
  const datang = (): void => {
    lihat();
    clearTimeout(jam);
    jam = setTimeout(lihat, INGATAN_OFFICE_MS);
  };
  const tanda: readonly (readonly [EventTarget, string])[] = [
    [window, "focus"],
    [document, "visibilitychange"],
    [document.documentElement, "pointerenter"],
  ];
  for (const [asal, nama] of tanda) asal.addEventListener(nama, datang);
  return () => {
    clearTimeout(jam);
    for (const [asal, nama] of tanda) asal.removeEventListener(nama, datang);
  };
}
