const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { version } = require("./package.json");
const { swcOptions } = require("./swc.config.cjs");

const developmentUrl = "https://localhost:3000";

/** Puts manifest.xml, with the address the add-in will be served from, and its icons beside the pages. */
class ManifestPlugin {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    const manifest = join(__dirname, "manifest.xml");
    const icons = join(__dirname, "assets/ikon");
    compiler.hooks.thisCompilation.tap("ManifestPlugin", (compilation) => {
      compilation.fileDependencies.add(manifest);
      compilation.hooks.processAssets.tap("ManifestPlugin", () => {
        const emit = (name, content) => compilation.emitAsset(name, new webpack.sources.RawSource(content));
        emit("manifest.xml", readFileSync(manifest, "utf8").replaceAll(developmentUrl, this.url));
        for (const name of readdirSync(icons).filter((file) => file.endsWith(".png"))) {
          emit(`ikon/${name}`, readFileSync(join(icons, name)));
        }
      });
    });
  }
}

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
const page = (name, template) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template,
    chunks: [name],
    inject: false,
    minify: false,
    templateParameters: (_compilation, assets) => ({ scripts: assets.js, version }),
  });

/** @returns {import("webpack").Configuration} */
module.exports = (env, { mode = "production" }) => {
  const development = mode === "development";
  const swc = (tsx) => ({ loader: "swc-loader", options: swcOptions({ tsx, development }) });
  return {
    mode,
    target: ["web", "es2021"],
    devtool: "source-map",
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/commands.ts" },
    output: {
      path: join(__dirname, "dist"),
      filename: development ? "[name].js" : "[name].[contenthash:10].js",
      chunkFilename: development ? "[name].js" : "[name].[contenthash:10].js",
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
      page("commands", "src/commands/commands.html"),
      new ManifestPlugin(baseUrl(env.url)),
    ],
    performance: { hints: false },
  };
};
