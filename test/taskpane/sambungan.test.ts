import { amatiSambungan, type Sambungan } from "../../src/taskpane/sambungan";

interface FakeGlobals {
  document?: EventTarget;
  Office?: unknown;
}

const globals = globalThis as unknown as FakeGlobals;

/** An office.js that is ready in `host`, or that never gets ready. */
const office = (host: "Excel" | "Word" | null | "never", excelApi = 1.9) => ({
  context: { requirements: { isSetSupported: (_set: string, version: string) => Number(version) <= excelApi } },
  HostType: { Excel: "Excel", Word: "Word" },
  onReady: (callback: (info: { host: string | null }) => void) => {
    if (host !== "never") callback({ host });
    return Promise.resolve();
  },
});

const scriptsHaveRun = () => globals.document!.dispatchEvent(new Event("DOMContentLoaded"));

describe("waiting for office.js", () => {
  let reports: Sambungan[];

  beforeEach(() => {
    jest.useFakeTimers();
    globals.document = new EventTarget();
    reports = [];
    amatiSambungan((sambungan) => reports.push(sambungan));
  });

  afterEach(() => {
    jest.useRealTimers();
    delete globals.document;
    delete globals.Office;
  });

  test.each([
    ["Excel", "excel"],
    ["Word", "bukan-excel"],
    [null, "bukan-excel"],
  ] as const)("host %s is reported once, as %s", (host, expected) => {
    globals.Office = office(host);
    scriptsHaveRun();
    jest.runAllTimers();
    expect(reports).toEqual([expected]);
  });

  test("an Excel that lacks what the manifest asks for is reported as too old", () => {
    globals.Office = office("Excel", 1.8);
    scriptsHaveRun();
    expect(reports).toEqual(["excel-lama"]);
  });

  test("a blocked office.js is reported at once, and once only", () => {
    scriptsHaveRun();
    expect(reports).toEqual(["tidak-termuat"]);
    jest.runAllTimers();
    expect(reports).toEqual(["tidak-termuat"]);
  });

  test("an office.js that never gets ready is reported after some seconds", () => {
    globals.Office = office("never");
    scriptsHaveRun();
    jest.advanceTimersByTime(7_900);
    expect(reports).toEqual([]);
    jest.advanceTimersByTime(200);
    expect(reports).toEqual(["tidak-termuat"]);
  });

  test("an office.js that hangs while loading is reported, and welcomed when it comes late", () => {
    jest.advanceTimersByTime(10_000);
    expect(reports).toEqual(["tidak-termuat"]);
    globals.Office = office("Excel");
    scriptsHaveRun();
    expect(reports).toEqual(["tidak-termuat", "excel"]);
  });
});
