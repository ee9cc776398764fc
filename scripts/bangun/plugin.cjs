const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const webpack = require("webpack");
const { version } = require("../../package.json");
const { halamanDokumen } = require("./dokumen.cjs");
const { kebijakan } = require("./kebijakan.cjs");
const { pemberitahuan } = require("./lisensi.cjs");
const { tajukApache, tajukNginx } = require("./tajuk.cjs");
const { tajukUntukIis } = require("./tajuk-iis.cjs");
const { tandaVersi } = require("./tanda-versi.cjs");

const root = join(__dirname, "../..");

/** The address that manifest.xml has before the build puts the real one in. */
const developmentUrl = "https://localhost:3000";

const text = (content) => new webpack.sources.RawSource(content);

/** Puts manifest.xml, with the address the add-in will be served from, and its icons beside the pages. */
class ManifestPlugin {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    const manifest = join(root, "manifest.xml");
    const icons = join(root, "assets/ikon");
    compiler.hooks.thisCompilation.tap("ManifestPlugin", (compilation) => {
      compilation.fileDependencies.add(manifest);
      compilation.hooks.processAssets.tap("ManifestPlugin", () => {
        const contents = readFileSync(manifest, "utf8")
          .replaceAll(developmentUrl, this.url)
          // Excel takes a changed manifest only where its version has risen.
          .replace(/<Version>[^<]*</, `<Version>${version}.0<`);
        compilation.emitAsset("manifest.xml", text(contents));
        for (const name of readdirSync(icons).filter((file) => file.endsWith(".png"))) {
          compilation.emitAsset(`ikon/${name}`, text(readFileSync(join(icons, name))));
        }
      });
    });
  }
}

/**
 * Writes each page's Content-Security-Policy, after minifying (a hash is of the very text that is served), and the
 * headers with which web servers are to serve the folder.
 */
class PolicyPlugin {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PolicyPlugin", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: "PolicyPlugin", stage }, (assets) => {
        const pages = Object.keys(assets).filter((file) => file.endsWith(".html"));
        const served = pages.sort().map((name) => {
          const html = assets[name].source().toString();
          const withPolicy = html.replace(/"?%CSP%"?/, () => `"${kebijakan(html)}"`);
          compilation.updateAsset(name, text(withPolicy));
          return [name, withPolicy];
        });
        compilation.emitAsset("tajuk-nginx.conf", text(tajukNginx(this.url, served)));
        compilation.emitAsset(".htaccess", text(tajukApache(served)));
        compilation.emitAsset("web.config", text(tajukUntukIis(served)));
        const panel = served.find(([name]) => name === "taskpane.html");
        if (panel) compilation.emitAsset("versi.js", text(tandaVersi(version, panel[1])));
      });
    });
  }
}

/** The guide and the page for whoever installs, as pages of their own. */
class DocumentPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("DocumentPlugin", (compilation) => {
      compilation.hooks.processAssets.tap("DocumentPlugin", () => {
        const pages = halamanDokumen(version, (file) => compilation.fileDependencies.add(file));
        for (const [name, html] of pages) compilation.emitAsset(name, text(html));
      });
    });
  }
}

/** The workbook to try on, for whoever opens the pane in a blank one. */
class SamplePlugin {
  apply(compiler) {
    const sample = join(root, "assets/contoh/diskominfo-2024.xlsx");
    compiler.hooks.thisCompilation.tap("SamplePlugin", (compilation) => {
      compilation.fileDependencies.add(sample);
      compilation.hooks.processAssets.tap("SamplePlugin", () => {
        compilation.emitAsset("contoh-capaian.xlsx", new webpack.sources.RawSource(readFileSync(sample)));
      });
    });
  }
}

/** Puts the licences of the packages that are part of the scripts beside them, as those licences ask. */
class LicencePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("LicencePlugin", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "LicencePlugin", stage }, () => {
        const inside = (module) => (module.modules ? [...module.modules] : [module]);
        const files = [...compilation.modules].flatMap(inside).flatMap(({ resource }) => resource ?? []);
        compilation.emitAsset("lisensi-pustaka.txt", text(pemberitahuan(files)));
      });
    });
  }
}

module.exports = { developmentUrl, DocumentPlugin, ManifestPlugin, PolicyPlugin, LicencePlugin, SamplePlugin };
