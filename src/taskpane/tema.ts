import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Brightness of "#RRGGBB" from 0 to 255, as the eye weighs colours. */
function terang(warna: string): number {
  const [, r = "ff", g = "ff", b = "ff"] = /^#?(..)(..)(..)/.exec(warna) ?? [];
  return 0.299 * parseInt(r, 16) + 0.587 * parseInt(g, 16) + 0.114 * parseInt(b, 16);
}

/** The pane follows Office's theme, not the system's: it stands inside Excel's window. */
export function temaOffice(): Theme {
  const { officeTheme } = Office.context as Partial<Office.Context>;
  const latar = (officeTheme as Partial<Office.OfficeTheme> | undefined)?.bodyBackgroundColor;
  return latar !== undefined && terang(latar) < 128 ? webDarkTheme : webLightTheme;
}
