// How TypeScript becomes JavaScript, in Jest and in webpack alike; ES2021 for the web views of older Macs.

/** @param {{ tsx: boolean, development?: boolean }} options */
function swcOptions({ tsx, development = false }) {
  return {
    jsc: {
      target: "es2021",
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic", development } },
    },
    sourceMaps: true,
  };
}

module.exports = { swcOptions };
