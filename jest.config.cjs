const { swcOptions } = require("./swc.config.cjs");

// .ts and .tsx differ: in .tsx an arrow function's type parameter would read as an element.
const transformWith = (tsx) => [
  "@swc/jest",
  { ...swcOptions({ tsx }), sourceMaps: "inline", module: { type: "commonjs" } },
];

/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testEnvironment: "node",
  transform: { "\\.ts$": transformWith(false), "\\.tsx$": transformWith(true) },
  reporters: ["default", "<rootDir>/test/reporter-ringkas.cjs"],
  maxWorkers: 2,
  testTimeout: 30_000,
};
