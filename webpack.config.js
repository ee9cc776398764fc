const { join } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { version } = require("./package.json");
const {
  developmentUrl,
  DocumentPlugin,
  LicencePlugin,
  ManifestPlugin,
  PolicyPlugin,
  SamplePlugin,
} = require("./scripts/bangun/plugin.cjs");
const { swcOptions } = require("./swc.config.cjs");

/** The address in `--env url=…`, without a final slash. Excel loads add-ins over HTTPS only. */
function baseUrl(text) {
  if (text === undefined) return developmentUrl;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "" || /[<>&"'\s]/.test(text)) {
    throw new Error(`--env url=… harus sebuah alamat https://…, bukan "${text}".`);
  }
  return text.replace(/\/+$/, "");
}

/** Our script comes before office.js, so that the pane can say so when office.js does not arrive. */
const page = (name, template, { chunk = name, tab = "" } = {}) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template,
    chunks: [chunk],
    inject: false,
    minify: false,
    templateParameters: (_compilation, assets) => ({ scripts: assets.js, version, tab }),
  });

/** @returns {import("webpack").Configuration} */
module.exports = (env, { mode = "production" }) => {
  const development = mode === "development";
  const url = baseUrl(env.url);
  const swc = (tsx) => ({ loader: "swc-loader", options: swcOptions({ tsx, development }) });
  return {
    mode,
    target: ["web", "es2021"],
    // Five times the scripts themselves; an office has no use for them.
    devtool: development || env.peta ? "source-map" : false,
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/commands.ts" },
    output: {
      path: join(__dirname, "dist"),
      // The scripts' folder may be kept by caches for good: see scripts/bangun/tajuk.cjs.
      filename: `skrip/${development ? "[name].js" : "[name].[contenthash:10].js"}`,
      chunkFilename: `skrip/${development ? "[name].js" : "[name].[contenthash:10].js"}`,
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, use: swc(false) },
        { test: /\.tsx$/, use: swc(true) },
      ],
    },
    // Excel brings office.js from its own address; the npm package is for developing and testing.
    externals: { "@microsoft/office-js": "Office" },
    plugins: [
      page("taskpane", "src/taskpane/index.html"),
      // The same pane, opened at "Uji di Excel ini".
      page("uji", "src/taskpane/index.html", { chunk: "taskpane", tab: "uji" }),
      page("commands", "src/commands/commands.html"),
      new DocumentPlugin(),
      new SamplePlugin(),
      new PolicyPlugin(url),
      new ManifestPlugin(url),
      new LicencePlugin(),
    ],
    // Whatever two lazy parts share (the domain's arithmetic) is loaded once.
    optimization: { splitChunks: { chunks: "async", minSize: 2000 } },
    performance: { hints: false },
  };
};
