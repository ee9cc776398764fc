const { existsSync } = require("node:fs");
const { delimiter, join } = require("node:path");
const { findChromium } = require("./scripts/chromium.cjs");
const { swcOptions } = require("./swc.config.cjs");

// .ts and .tsx differ: in .tsx an arrow function's type parameter would read as an element.
const transformWith = (tsx) => [
  "@swc/jest",
  { ...swcOptions({ tsx }), sourceMaps: "inline", module: { type: "commonjs" } },
];

const onPath = (program) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));

/** Tests that ask LibreOffice for a second opinion need it installed; CI installs it and must run them. */
const withoutLibreOffice = !process.env.CI && !onPath("soffice") && !onPath("soffice.exe");
if (withoutLibreOffice) console.error("LibreOffice is not installed: test/libreoffice is left to CI.");

/** Tests of whole pages need a browser; `npm run test:browser` runs them alone. */
const withoutChromium = !process.env.CI && findChromium() === undefined;
if (withoutChromium) console.error("No Chromium, Chrome or Edge was found: test/pratinjau is left to CI.");

/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: [
    "/node_modules/",
    ...(withoutLibreOffice ? ["/test/libreoffice/"] : []),
    ...(withoutChromium ? ["/test/pratinjau/"] : []),
  ],
  testEnvironment: "node",
  transform: { "\\.ts$": transformWith(false), "\\.tsx$": transformWith(true) },
  reporters: ["default", "<rootDir>/test/reporter-ringkas.cjs"],
  maxWorkers: 2,
  testTimeout: 120_000,
};
