import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** What a process prints that ends a run with these results and then goes on talking. */
function print(numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number): string {
  const results = JSON.stringify({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites });
  const program = `
    const Reporter = require(${JSON.stringify(join(__dirname, "reporter-ringkas.cjs"))});
    const reporter = new Reporter();
    reporter.onRunComplete(new Set(), ${results});
    console.log(reporter.getLastError()?.message ?? "no objection");`;
  return execFileSync(process.execPath, ["-e", program], { encoding: "utf8" });
}

describe("the last line of a test run", () => {
  test("counts what passed and what failed, after everything else", () => {
    expect(print(7, 2, 0)).toBe("no objection\n7 passed, 2 failed\n");
  });

  test("counts a test file that does not load as a failure", () => {
    expect(print(7, 0, 1)).toBe("no objection\n7 passed, 1 failed\n");
  });

  test("a run without any test fails", () => {
    expect(print(0, 0, 0)).toBe("No test was run.\n0 passed, 0 failed\n");
  });
});
