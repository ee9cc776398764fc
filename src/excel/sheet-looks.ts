import { gabunganDari } from "../plan/lembar/gabung-baris";
import type { Rect } from "../sheets/snapshot";
import { batchRange } from "./batch-range";
import { queueBreaks } from "./page-layout";
import { queueHeights, queueWidths } from "./queue-sizes";
import type { Session } from "./session";

/** All that a redrawing changes of a sheet besides contents, number formats and fills, as it was. */
export interface SheetLooks {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly merges: readonly Rect[];
  readonly cells: readonly (readonly Excel.CellProperties[])[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly page: Excel.Interfaces.PageLayoutUpdateData | null;
  /**
   * The area and the header rows that are printed, as addresses, and the rows that start a page; null where this add-in
   * never set them.
   */
  readonly print: { readonly area: string; readonly titles: string; readonly breaks: readonly number[] } | null;
}

/** What is known of a sheet before its looks are read. */
export type LooksAsked = Pick<SheetLooks, "sheetId" | "rect" | "merges" | "print">;

const ASKED: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, color: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** Of a line that is not there only that: Excel draws one where it is given a colour or a weight. */
function line(border: Excel.CellBorder | undefined): Excel.CellBorder | undefined {
  return border?.style === "None" ? { style: "None" } : border;
}

/** Of a cell's lines only its own four: a single cell has no inner ones. */
function ownLines({ format }: Excel.CellProperties): Excel.CellProperties {
  const { top, bottom, left, right } = format?.borders ?? {};
  const borders = { top: line(top), bottom: line(bottom), left: line(left), right: line(right) };
  return { format: { ...format, borders } };
}

/** Queues the reading of a sheet's looks (ExcelApi 1.9), with or without its page setup. */
export function queueLooksRead(session: Session, asked: LooksAsked, withPage = true): () => SheetLooks {
  const sheet = session.workbook.worksheets.getItem(asked.sheetId);
  const range = batchRange(sheet, asked.rect);
  const cells = range.getCellProperties(ASKED);
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  const rows = range.getRowProperties({ format: { rowHeight: true } });
  const { pageLayout } = sheet;
  if (withPage)
    pageLayout.load(
      "orientation,paperSize,zoom,centerHorizontally,leftMargin,rightMargin,topMargin,bottomMargin,footerMargin,headersFooters/defaultForAllPages/centerFooter",
    );
  return () => ({
    ...asked,
    cells: cells.value.map((row) => row.map(ownLines)),
    widths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
    heights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
    page: withPage ? pageLayout.toJSON() : null,
    print: withPage ? asked.print : null,
  });
}

/** Queues the taking apart of merged cells, so that contents can be put back into what they hid. */
export function queueUnmerge(session: Session, { sheetId, rect }: SheetLooks): void {
  batchRange(session.workbook.worksheets.getItem(sheetId), rect).unmerge();
}

/** Queues the looks as they were, but for the page setup; contents must be in place already, for a merged cell hides all but the first. */
export function queueLooksBack(session: Session, looks: SheetLooks): void {
  const sheet = session.workbook.worksheets.getItem(looks.sheetId);
  queueUnmerge(session, looks);
  batchRange(sheet, looks.rect).setCellProperties(looks.cells as Excel.SettableCellProperties[][]);
  for (const { rect, perBaris } of gabunganDari(looks.merges)) batchRange(sheet, rect).merge(perBaris);
  queueWidths(sheet, looks.rect, looks.widths);
  queueHeights(sheet, looks.rect, looks.heights);
}

/** Queues the page setup as it was. */
export function queuePageBack(session: Session, { sheetId, page, print }: SheetLooks): void {
  const sheet = session.workbook.worksheets.getItem(sheetId);
  const { pageLayout } = sheet;
  if (page) pageLayout.set(page);
  if (!print) return;
  pageLayout.setPrintArea(print.area);
  pageLayout.setPrintTitleRows(print.titles);
  queueBreaks(sheet, print.breaks);
}
