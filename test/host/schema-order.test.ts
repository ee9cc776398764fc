import { baca, CONTOH } from "../alat/buku";
import { tabelSelesai } from "../alat/buku-tabel";
import { onSheet, openFile, parts, sample } from "./workbooks";

/** CT_Worksheet of ECMA-376; Excel repairs, or refuses, a sheet whose elements stand otherwise. */
const SCHEMA =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

function topElements(text: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name = "", empty] of text.matchAll(/<(\/?)(?:\w+:)?(\w+)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
    if (close) depth--;
    else {
      if (depth === 1) names.push(name);
      if (!empty) depth++;
    }
  }
  return names;
}

function expectInOrder(bytes: Uint8Array): number {
  const sheets = [...parts(bytes)].filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  for (const [name, text] of sheets) {
    const names = topElements(text);
    const sorted = [...new Set(names)].sort((a, b) => SCHEMA.indexOf(a) - SCHEMA.indexOf(b));
    expect([name, names]).toEqual([name, sorted]);
  }
  return sheets.length;
}

test("a new sheet that gets colour, widths, merges and page at once keeps the schema's order", async () => {
  const excel = openFile(sample);
  await onSheet(async (_, context) => {
    const sheet = context.workbook.worksheets.add("Baru");
    sheet.pageLayout.centerHorizontally = true;
    sheet.pageLayout.leftMargin = 36;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.getRange("A1:B2").merge(false);
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("A:A").format.columnWidth = 80;
    sheet.tabColor = "#112233";
    await context.sync();
  });
  expect(expectInOrder(excel.save())).toBe(18);
});

test("so do all sheets of the tables, those with charts too", async () => {
  expect(expectInOrder((await tabelSelesai(baca(CONTOH))).isi)).toBeGreaterThan(40);
});
