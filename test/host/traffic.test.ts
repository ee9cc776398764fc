import { codeOf, onSheet, openFile, read, reopen, sample } from "./workbooks";

describe("large writes", () => {
  test("come in bands and are all there after saving", async () => {
    const excel = openFile(sample);
    const values = Array.from({ length: 700 }, (_, row) => Array.from({ length: 7 }, (_, column) => row * 10 + column));
    await onSheet((sheet) => {
      sheet.getRange("M1:S700").values = values;
    });
    expect((await read("M1:S700")).values).toEqual(values);
    reopen(excel);
    expect((await read("M1:S700")).values).toEqual(values);
  });

  test("can be half done when something fails", async () => {
    const values = Array.from({ length: 700 }, () => Array.from({ length: 7 }, () => 1));
    const write = async (): Promise<void> =>
      onSheet((sheet) => {
        sheet.getRange("M1:S700").values = values;
      });
    const calm = openFile(sample);
    await write();
    const { actions } = calm.traffic();
    openFile(sample, { failure: { atAction: actions, code: "GeneralException" } });
    expect(await codeOf(write())).toBe("GeneralException");
    const written = (await read("M1:S700")).values.filter((row) => row[0] === 1).length;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(700);
  });
});

describe("traffic", () => {
  test("counts a sync a batch (office.js sends no empty one), and bytes of the bodies", async () => {
    const excel = openFile(sample);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").load("values");
      await context.sync();
      await context.sync();
    });
    const { syncs, bytesRead, bytesWritten } = excel.traffic();
    expect(syncs).toBe(1);
    expect(bytesRead).toBeGreaterThan(50);
    expect(bytesWritten).toBeGreaterThan(100);
    excel.resetTraffic();
    expect(excel.traffic()).toMatchObject({ syncs: 0, bytesRead: 0, bytesWritten: 0 });
  });
});

test("runs that wait for the user to leave a cell work as others", async () => {
  openFile(sample);
  const name = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Renstra");
});
