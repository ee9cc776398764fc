import { hurufKolom } from "../sheets/rumus";
import type { CitraLembar } from "../plan/lembar/citra";
import { hasExcelApi } from "./requirements";

const MARGINS = { left: 36, right: 36, top: 40, bottom: 40 };

/** The printed area of a table of so many rows and columns. */
export function printArea(rows: number, columns: number): string {
  return `A1:${hurufKolom(columns - 1)}${rows}`;
}

/** The rows that every page repeats. */
export function printTitles([first, last]: CitraLembar["kepala"]): string {
  return `$${first + 1}:$${last + 1}`;
}

/** Queues A4 landscape, one page wide, the header on every page, and the print area; older Excels print as they do. */
export function queuePage(sheet: Excel.Worksheet, { lebar, kepala, tercetak }: CitraLembar): void {
  if (!hasExcelApi("1.9")) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Points", MARGINS);
  pageLayout.setPrintArea(printArea(tercetak, lebar.length));
  pageLayout.setPrintTitleRows(printTitles(kepala));
}
