const { writeSync } = require("node:fs");

/** Ends a run of Jest with one line on stdout: "N passed, N failed". */
class ReporterRingkas {
  onRunComplete(_contexts, results) {
    const passed = results.numPassedTests;
    // A test file that does not even load has no tests to count, and yet it failed.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    this.ranNothing = passed + failed === 0;
    // At exit, for nothing may follow: neither Jest's own summary nor its warnings.
    process.once("exit", () => writeFully(`${passed} passed, ${failed} failed\n`));
  }

  /** Jest asks for this at the end; an error makes the run fail. */
  getLastError() {
    return this.ranNothing ? new Error("No test was run.") : undefined;
  }
}

/** A pipe whose reader is slow may refuse for a while, or take only a part. */
function writeFully(text) {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      if (error.code !== "EAGAIN") return;
    }
  }
}

module.exports = ReporterRingkas;
