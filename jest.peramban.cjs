const config = require("./jest.config.cjs");

/** The tests of whole pages in a browser, and only they: `npm run test:browser`. Without a browser they fail. */
module.exports = {
  ...config,
  roots: ["<rootDir>/test/pratinjau"],
  testPathIgnorePatterns: ["/node_modules/"],
};
