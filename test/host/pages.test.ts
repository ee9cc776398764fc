import { codeOf, fixture, onSheet, openFile, parts, reopen } from "./workbooks";

const NAMA = "Data";

/** The texts of a page's foot, and the rows that start a page. */
async function pages(): Promise<{ foot: string[]; breaks: number[] }> {
  return onSheet(async (sheet, context) => {
    const { defaultForAllPages, firstPage } = sheet.pageLayout.headersFooters;
    for (const one of [defaultForAllPages, firstPage]) one.load("leftFooter,centerFooter,centerHeader");
    sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    return {
      foot: [defaultForAllPages, firstPage].flatMap((f) => [f.leftFooter, f.centerFooter, f.centerHeader]),
      breaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    };
  }, NAMA);
}

test("paper, texts above and below a page, and breaks are saved and read again", async () => {
  const excel = openFile(fixture("grafik.xlsx"));
  expect(await pages()).toEqual({ foot: ["", "", "", "", "", ""], breaks: [] });
  await onSheet(async (sheet, context) => {
    sheet.pageLayout.paperSize = "Folio";
    const { defaultForAllPages, firstPage } = sheet.pageLayout.headersFooters;
    defaultForAllPages.centerFooter = "Halaman &P dari &N";
    defaultForAllPages.leftFooter = "Dinas A && B <uji>";
    firstPage.centerHeader = "Awal";
    sheet.horizontalPageBreaks.add("C9");
    sheet.horizontalPageBreaks.add(sheet.getRange("A5:B6"));
    sheet.horizontalPageBreaks.add("A5");
    await context.sync();
  }, NAMA);
  const wanted = { foot: ["Dinas A && B <uji>", "Halaman &P dari &N", "", "", "", "Awal"], breaks: [4, 8] };
  expect(await pages()).toEqual(wanted);
  const saved = reopen(excel);
  expect(await pages()).toEqual(wanted);
  const text = [...parts(saved.save()).values()].find((one) => one.includes("<rowBreaks")) ?? "";
  expect(text).toContain(
    "<oddFooter>&amp;LDinas A &amp;&amp; B &lt;uji&gt;&amp;CHalaman &amp;P dari &amp;N</oddFooter><firstHeader>&amp;CAwal</firstHeader></headerFooter>",
  );
  expect(text).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="8" max="16383" man="1"/></rowBreaks>',
  );
  expect(text).toMatch(/<pageSetup [^>]*paperSize="14"/);
});

test("one break goes alone, and all together; texts are taken away again", async () => {
  const excel = openFile(fixture("grafik.xlsx"));
  await onSheet(async (sheet, context) => {
    const breaks = sheet.horizontalPageBreaks;
    breaks.add("A4");
    breaks.add("A7");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
    breaks.load("items/rowIndex");
    await context.sync();
    breaks.items[0]?.delete();
    const count = breaks.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  }, NAMA);
  expect((await pages()).breaks).toEqual([6]);
  await onSheet(async (sheet, context) => {
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.pageLayout.set({ headersFooters: { defaultForAllPages: { centerFooter: "" } } });
    await context.sync();
  }, NAMA);
  reopen(excel);
  expect(await pages()).toEqual({ foot: ["", "", "", "", "", ""], breaks: [] });
});

test("no page ends above the first row, and an Excel before 1.9 has neither breaks nor page layout", async () => {
  openFile(fixture("grafik.xlsx"));
  expect(await codeOf(onSheet((sheet) => sheet.horizontalPageBreaks.add("A1"), NAMA))).toBe("InvalidArgument");
  openFile(fixture("grafik.xlsx"), { excelApi: "1.8" });
  expect(await codeOf(onSheet((sheet) => sheet.horizontalPageBreaks.add("A5"), NAMA))).toBe("ApiNotFound");
});
