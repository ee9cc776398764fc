const { createHash } = require("node:crypto");
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

/** Microsoft's hosts that office.js talks to; our own code asks nobody for anything. */
const OFFICE = ["https://appsforoffice.microsoft.com", "https://*.office.com", "https://*.office.net"];

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * What a page may load. Styles: those of the page itself by their hash, and style elements that are added blank, which
 * is how Fluent UI fills its own (rule by rule, through the CSSOM); markup can't bring any. No `default-src` and no
 * `frame-ancestors` here: office.js opens frames of Microsoft's, and who may frame us only a response header can say.
 */
function policy(html) {
  const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => hashOf(text));
  return [
    "script-src 'self' https://appsforoffice.microsoft.com",
    `style-src 'self' ${[hashOf(""), ...styles].join(" ")}`,
    "img-src 'self' data:",
    "font-src 'self' data: https://*.cdn.office.net",
    `connect-src 'self' ${OFFICE.join(" ")} https://*.events.data.microsoft.com`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}

/** Writes each page's Content-Security-Policy, after minifying: a hash is of the very text that is served. */
class PolicyPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PolicyPlugin", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: "PolicyPlugin", stage }, (assets) => {
        for (const name of Object.keys(assets).filter((file) => file.endsWith(".html"))) {
          const html = assets[name].source().toString();
          const withPolicy = html.replace(/"?%CSP%"?/, () => `"${policy(html)}"`);
          compilation.updateAsset(name, new webpack.sources.RawSource(withPolicy));
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
      new PolicyPlugin(),
      new ManifestPlugin(baseUrl(env.url)),
    ],
    // Whatever two lazy parts share (the domain's arithmetic) is loaded once.
    optimization: { splitChunks: { chunks: "async", minSize: 2000 } },
    performance: { hints: false },
  };
};
