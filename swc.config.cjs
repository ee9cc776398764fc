// How TypeScript becomes JavaScript, in Jest and in webpack alike. Types are checked by tsc alone.

/** @param {{ tsx: boolean, development?: boolean }} options */
function swcOptions({ tsx, development = false }) {
  return {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic", development } },
    },
    sourceMaps: true,
  };
}

module.exports = { swcOptions };
