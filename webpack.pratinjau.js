// The preview and, beside it, the add-in's own pages as `npm run build` makes them. See scripts/pratinjau.mjs.
const { join } = require("node:path");
const { readFileSync } = require("node:fs");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const pageWebpack = require("./webpack.config.js");
const { swcOptions } = require("./swc.config.cjs");

const output = join(__dirname, "dist-pratinjau");

/** Files that go along as they are. */
class CopyPlugin {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("CopyPlugin", (compilation) => {
      compilation.hooks.processAssets.tap("CopyPlugin", () => {
        for (const [name, source] of Object.entries(this.files)) {
          compilation.fileDependencies.add(source);
          compilation.emitAsset(name, new webpack.sources.RawSource(readFileSync(source)));
        }
      });
    });
  }
}

/** @returns {import("webpack").Configuration[]} */
module.exports = (env, { mode = "production" }) => {
  const cache = (name) => ({
    type: "filesystem",
    name: `${name}-${mode}`,
    cacheDirectory: join(__dirname, ".cache/webpack"),
    buildDependencies: {
      config: ["webpack.pratinjau.js", "webpack.config.js", "package.json", "scripts/bangun/plugin.cjs"].map((file) =>
        join(__dirname, file),
      ),
    },
  });
  const pages = pageWebpack(env, { mode });
  return [
    { ...pages, name: "panel", output: { ...pages.output, path: join(output, "panel") }, cache: cache("panel") },
    {
      name: "pratinjau",
      mode,
      target: ["web", "es2022"],
      devtool: false,
      entry: { pratinjau: "./src/preview/index.ts", wadah: "./src/preview/wadah.ts" },
      output: {
        path: output,
        filename: "[name].js",
        chunkFilename: "[name].js",
        publicPath: "",
        clean: { keep: "panel/" },
      },
      resolve: { extensions: [".ts", ".js"] },
      module: { rules: [{ test: /\.ts$/, use: { loader: "swc-loader", options: swcOptions({ tsx: false }) } }] },
      plugins: [
        new HtmlWebpackPlugin({
          template: "src/preview/index.html",
          inject: false,
          minify: false,
          templateParameters: { scripts: ["pratinjau.js"] },
        }),
        new CopyPlugin({
          "pratinjau.css": join(__dirname, "src/preview/pratinjau.css"),
          "contoh/diskominfo-2024.xlsx": join(__dirname, "assets/contoh/diskominfo-2024.xlsx"),
        }),
      ],
      performance: { hints: false },
      cache: cache("pratinjau"),
    },
  ];
};
