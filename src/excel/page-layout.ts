import type { Kertas } from "../domain/pengaturan/cetak";
import type { CitraLembar } from "../plan/lembar/citra";
import { TEPI_HALAMAN } from "../plan/lembar/halaman-cetak";
import { hurufKolom } from "../sheets/rumus-sel";

/** Excel's name of each paper: its Folio, 8.5 × 13 inches, is the F4 of Indonesian offices within a millimetre. */
const PAPERS: Readonly<Record<Kertas, "A4" | "Folio">> = { A4: "A4", F4: "Folio" };
const FOOTER = "Halaman &P dari &N";

/** The printed area of a table of so many rows and columns. */
export function printArea(rows: number, columns: number): string {
  return `A1:${hurufKolom(columns - 1)}${rows}`;
}

/** The rows that every page repeats. */
export function printTitles([first, last]: CitraLembar["kepala"]): string {
  return `$${first + 1}:$${last + 1}`;
}

/** Queues page breaks before these rows, and none besides. */
export function queueBreaks({ horizontalPageBreaks }: Excel.Worksheet, rows: readonly number[]): void {
  horizontalPageBreaks.removePageBreaks();
  for (const row of rows) horizontalPageBreaks.add(`A${row + 1}`);
}

/**
 * Queues paper, direction, one page wide, the header on every page, and the print area of a table. A scale of our own would part a
 * table where the workbook's standard font makes columns wider. `withPaper` false: as the printer has it.
 */
export function queuePage(
  sheet: Excel.Worksheet,
  { lebar, kepala, tercetak, halaman, milikStaf }: CitraLembar,
  withPaper = true,
): void {
  const { pageLayout } = sheet;
  const { kertas, melintang } = halaman;
  pageLayout.orientation = melintang ? "Landscape" : "Portrait";
  if (withPaper) pageLayout.paperSize = PAPERS[kertas];
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  const { left, right, top, bottom, footer } = TEPI_HALAMAN;
  pageLayout.setPrintMargins("Points", { left, right, top, bottom, footer });
  // Rows that staff add below a sheet of theirs are printed, too.
  if (milikStaf !== true) pageLayout.setPrintArea(printArea(tercetak, lebar.length));
  pageLayout.setPrintTitleRows(printTitles(kepala));
}

/** Queues what a page can do without: its number, and where it ends. */
export function queuePageExtras(sheet: Excel.Worksheet, { halaman }: CitraLembar): void {
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = FOOTER;
  queueBreaks(sheet, halaman.jeda);
}
