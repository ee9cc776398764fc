import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { unzipSync } from "fflate";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { version } from "../../package.json";
import { chromiumArgs, findChromium } from "../../scripts/chromium.cjs";
import { tajukDariNginx } from "../bangun/tajuk-terpasang";
import { bangunPratinjau } from "./bangun";

jest.setTimeout(600_000);

interface Sertifikat {
  readonly key: string;
  readonly cert: string;
}
// eslint-disable-next-line @typescript-eslint/no-require-imports -- scripts are CommonJS
const { siapkanSertifikat } = require("../../scripts/excel/sertifikat.cjs") as {
  siapkanSertifikat: (folder: string) => Promise<Sertifikat>;
};

const root = join(__dirname, "../..");
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeJs = join(root, "node_modules/@microsoft/office-js/dist");
const jenis: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".png": "image/png" };

/** The zip as an office uses it: unpacked elsewhere, its address set by the script in it. */
function bukaZip(folder: string): string {
  execFileSync(process.execPath, ["scripts/kemas.mjs"], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const isi = unzipSync(readFileSync(join(root, `hasil/capaian-${version}.zip`)));
  for (const [nama, apa] of Object.entries(isi)) {
    mkdirSync(dirname(join(folder, nama)), { recursive: true });
    writeFileSync(join(folder, nama), apa);
  }
  return join(folder, `capaian-${version}`);
}

describe("the zip, unpacked elsewhere and served over HTTPS with its own headers", () => {
  const folder = mkdtempSync(join(tmpdir(), "capaian-terpasang-"));
  let browser: Browser;
  let context: BrowserContext;
  let alamat: string;
  let tutup: () => void;
  const diminta: string[] = [];
  const keluhan: string[] = [];

  beforeAll(async () => {
    await bangunPratinjau();
    const dalam = bukaZip(folder);
    const situs = join(dalam, "situs");
    const { key, cert } = await siapkanSertifikat(join(folder, "sertifikat"));
    let nginx = "";
    const server = createServer({ key, cert }, (request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
      const milikPanel = path.startsWith("/panel/");
      const file = milikPanel
        ? join(situs, path.slice("/panel/".length))
        : join(root, "dist-pratinjau", path === "/" ? "index.html" : path.slice(1));
      if (!existsSync(file)) {
        response.writeHead(404).end();
        return;
      }
      const tajuk = milikPanel ? tajukDariNginx(nginx, path) : {};
      response.writeHead(200, { ...tajuk, "Content-Type": jenis[extname(file)] ?? "application/octet-stream" });
      response.end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    tutup = () => server.close();
    alamat = `https://localhost:${(server.address() as AddressInfo).port}/`;
    execFileSync("sh", [join(dalam, "atur-alamat.sh"), `${alamat}panel/`]);
    nginx = readFileSync(join(situs, "tajuk-nginx.conf"), "utf8");

    browser = await chromium.launch({ executablePath: findChromium()!, args: [...chromiumArgs] });
    // A browser of its own does not know the authority that was made a moment ago.
    context = await browser.newContext({ locale: "id-ID", ignoreHTTPSErrors: true, acceptDownloads: true });
    await context.route("**", (route) => {
      const url = route.request().url();
      diminta.push(url);
      if (url.startsWith(alamat) || /^(blob|data):/.test(url)) return route.continue();
      if (!url.startsWith(cdn)) return route.abort();
      const file = join(officeJs, url.slice(cdn.length).split("?")[0]!);
      return route.fulfill({ body: readFileSync(file), contentType: "text/javascript" });
    });
    const wadah = readFileSync(join(root, "dist-pratinjau/wadah.js"), "utf8");
    await context.addInitScript(`if (location.pathname.startsWith("/panel/")) { ${wadah} }`);
    context.on("console", (pesan) => {
      if (pesan.type() === "error") keluhan.push(`console: ${pesan.text()}`);
    });
    context.on("response", (jawaban) => {
      if (jawaban.status() >= 400) keluhan.push(`${jawaban.status()} ${jawaban.url()}`);
    });
  });
  afterAll(async () => {
    await browser.close();
    tutup();
    rmSync(folder, { recursive: true, force: true });
  });

  test("pane and preview start and compute; nothing is asked for but office.js and the site's own files", async () => {
    const page = await context.newPage();
    await page.goto(alamat);
    const panel = page.frameLocator("#panel");
    await panel.getByRole("button", { name: "Hitung Capaian" }).click();
    await panel.getByText(/sel diperbarui di \d+ lembar/).waitFor();
    await panel.getByText(`Versi ${version}`, { exact: false }).first().waitFor();
    for (const tab of await panel.getByRole("tab").all()) await tab.click();
    const luar = diminta.filter((url) => !url.startsWith(alamat) && !/^(blob|data):/.test(url));
    expect(luar.length).toBeGreaterThan(0);
    expect(luar.filter((url) => !url.startsWith(cdn))).toEqual([]);
    expect(keluhan).toEqual([]);
    await page.close();
  });

  test("the pane says so when the server has newer files, and brings them", async () => {
    const page = await context.newPage();
    await page.goto(alamat);
    const panel = page.frameLocator("#panel");
    await panel.getByRole("tablist").waitFor();
    await context.route("**/panel/versi.js", (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: 'Object.assign(document.currentScript.dataset,{versi:"9.9.9",skrip:"skrip/taskpane.ffffffffff.js"});',
      }),
    );
    const frame = page.frames().find((satu) => satu.url().includes("/panel/taskpane.html"))!;
    await frame.evaluate(() => {
      const lama = Date.now();
      Date.now = () => lama + 2 * 60 * 60 * 1000;
      window.dispatchEvent(new Event("focus"));
    });
    await panel.getByText("Versi baru (9.9.9) sudah ada di server.").waitFor();
    await panel.getByRole("button", { name: "Muat ulang" }).click();
    await panel.getByRole("tablist").waitFor();
    expect(keluhan).toEqual([]);
    await page.close();
  });

  test.each(["panduan.html", "pemasangan.html"])("%s is read under the same policy, pictures and all", async (nama) => {
    const page = await context.newPage();
    await page.goto(`${alamat}panel/${nama}`);
    const gambar = await page.locator("img").evaluateAll((semua) => semua.map((satu) => satu.clientWidth > 100));
    expect(gambar.every(Boolean)).toBe(true);
    expect(await page.locator("h2").count()).toBeGreaterThan(4);
    expect(keluhan).toEqual([]);
    await page.close();
  });
});
