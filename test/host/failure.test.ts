import { codeOf, fixture, onSheet, openFile, read } from "./workbooks";

async function threeWrites(): Promise<void> {
  await onSheet((sheet) => {
    for (const row of [1, 2, 3]) sheet.getRange(`Z${row}`).values = [[row]];
  });
}

async function written(): Promise<unknown[]> {
  return (await read("Z1:Z3")).values.flat() as unknown[];
}

test("wherever a batch fails, what was done before stays done", async () => {
  const calm = openFile(fixture("grafik.xlsx"));
  await threeWrites();
  const { actions } = calm.traffic();
  const states = new Set<string>();
  for (let atAction = 1; atAction <= actions; atAction++) {
    openFile(fixture("grafik.xlsx"), { failure: { atAction, code: "AccessDenied" } });
    expect(await codeOf(threeWrites())).toBe("AccessDenied");
    states.add(JSON.stringify(await written()));
  }
  expect([...states]).toEqual(['["","",""]', '[1,"",""]', '[1,2,""]']);
});

test("a reply can get lost after the effect", async () => {
  const calm = openFile(fixture("grafik.xlsx"));
  await threeWrites();
  openFile(fixture("grafik.xlsx"), {
    failure: { atAction: calm.traffic().actions, code: "RequestAborted", message: "terputus", afterEffect: true },
  });
  expect(await codeOf(threeWrites())).toBe("RequestAborted");
  expect(await written()).toEqual([1, 2, 3]);
});
