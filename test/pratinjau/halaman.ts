import { spawn, type ChildProcess } from "node:child_process";
import { basename, join } from "node:path";
import { chromium, type Browser, type Download, type FrameLocator, type Locator, type Page } from "playwright-core";
import { chromiumArgs, findChromium } from "../../scripts/chromium.cjs";

const root = join(__dirname, "../..");

/** The preview's server and a browser, for all tests of a file. */
export interface Peramban {
  readonly alamat: string;
  readonly browser: Browser;
  tutup(): Promise<void>;
}

/** The page as somebody sees it. */
export interface Halaman {
  readonly page: Page;
  readonly panel: FrameLocator;
  readonly pita: (label: string) => Locator;
  /** What went wrong so far: errors on the console and in scripts, failed and foreign requests. */
  readonly keluhan: readonly string[];
}

export interface UkuranLayar {
  readonly width: number;
  readonly height: number;
}

/** The laptop of most offices. */
export const layarKantor: UkuranLayar = { width: 1366, height: 768 };

function jalankanServer(): Promise<{ alamat: string; proses: ChildProcess }> {
  const env = { ...process.env, PORT: "0" };
  const proses = spawn(process.execPath, ["scripts/pratinjau.mjs"], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let keluaran = "";
    const baca = (potongan: Buffer) => {
      keluaran += potongan.toString();
      const alamat = /Pratinjau: (http\S+)/.exec(keluaran)?.[1];
      if (alamat !== undefined) resolve({ alamat, proses });
    };
    proses.stdout.on("data", baca);
    proses.stderr.on("data", baca);
    proses.once("exit", (kode) => reject(new Error(`The preview's server ended (${kode}): ${keluaran}`)));
  });
}

/** Starts server and browser. Without a browser this fails: nothing is skipped in silence. */
export async function bukaPeramban(): Promise<Peramban> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("No Chromium, Chrome or Edge was found on this computer.");
  const { alamat, proses } = await jalankanServer();
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  const tutup = async () => {
    await browser.close();
    proses.kill();
  };
  return { alamat, browser, tutup };
}

/** How Excel and the computer of whoever looks at the page are set up. */
export interface Suasana {
  readonly bahasa?: "id-ID" | "en-US";
  readonly tema?: "terang" | "gelap";
  /** A contrast theme of Windows. */
  readonly kontras?: boolean;
  readonly tanpaGerak?: boolean;
}

/** Opens the preview; whatever is requested from another computer is refused and complained about. */
export async function bukaHalaman(
  { alamat, browser }: Peramban,
  { bahasa = "id-ID", tema = "terang", kontras = false, tanpaGerak = false }: Suasana = {},
): Promise<Halaman> {
  const context = await browser.newContext({
    viewport: layarKantor,
    locale: "id-ID",
    acceptDownloads: true,
    forcedColors: kontras ? "active" : "none",
    reducedMotion: tanpaGerak ? "reduce" : "no-preference",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const keluhan: string[] = [];
  await context.route("**", (route) => {
    const url = route.request().url();
    if (url.startsWith(alamat) || url.startsWith("blob:") || url.startsWith("data:")) return route.continue();
    keluhan.push(`request to ${url}`);
    return route.abort();
  });
  page.on("console", (pesan) => {
    if (pesan.type() === "error") keluhan.push(`console: ${pesan.text()}`);
  });
  page.on("pageerror", (galat) => keluhan.push(`error: ${galat.message}`));
  page.on("response", (jawaban) => {
    if (jawaban.status() >= 400) keluhan.push(`${jawaban.status()} ${jawaban.url()}`);
  });
  await page.goto(`${alamat}?bahasa=${bahasa}&tema=${tema}`);
  const panel = page.frameLocator("#panel");
  await siap(panel, bahasa === "en-US" ? "Compute Capaian" : undefined);
  const pita = (label: string) => page.getByRole("region", { name: "Pita LKj" }).getByRole("button", { name: label });
  return { page, panel, pita, keluhan };
}

/** Waits until the pane has read the workbook. */
export async function siap(panel: FrameLocator, tombol = "Hitung Capaian"): Promise<void> {
  await panel.getByRole("status").filter({ hasText: /\./ }).first().waitFor();
  await panel.getByRole("button", { name: tombol }).waitFor();
}

/** Starts the pane's page anew, as closing and opening the pane does. */
export async function muatUlangPanel(page: Page): Promise<void> {
  const panel = page.locator("#panel");
  await sampaiPanelBaru(page, () =>
    panel.evaluate((bingkai) => (bingkai as HTMLIFrameElement).contentWindow?.location.reload()),
  );
}

/** Does what starts the pane's page anew, and waits until the old page is gone: it looks just like the new one. */
async function sampaiPanelBaru(page: Page, lakukan: () => Promise<unknown>): Promise<void> {
  const bingkai = page.frames().find((satu) => satu.url().includes("taskpane.html"));
  if (!bingkai) throw new Error("The pane is not there.");
  // A page that has just begun has no element yet.
  await bingkai.waitForFunction(() => document.querySelector("html") !== null);
  await bingkai.evaluate(() => document.querySelector("html")?.setAttribute("data-lama", ""));
  await lakukan();
  await bingkai.waitForFunction(() => document.querySelector("html:not([data-lama])") !== null);
}

/** Types into a cell by the formula bar. */
export async function ketikDiSel(page: Page, alamat: string, isi: string): Promise<void> {
  await (await sel(page, alamat)).click();
  await page.locator("#rumus").fill(isi);
  await page.keyboard.press("Enter");
}

/** Opens a workbook of this computer in place of the one that is open. */
export async function bukaBerkas(page: Page, lokasi: string): Promise<void> {
  await sampaiPanelBaru(page, async () => {
    await page.locator("#pilih-berkas").setInputFiles(lokasi);
    await page.getByText(`${basename(lokasi)} dibuka.`).waitFor();
  });
}

/** Gives the pane the size that Excel leaves it on the laptop of most offices. */
export async function sebesarDiExcel(page: Page): Promise<void> {
  await page.addStyleTag({ content: "#panel { width: 350px !important; height: 378px !important; }" });
}

/** Goes to a sheet by its tab. */
export async function keLembar(page: Page, nama: string): Promise<void> {
  await page.getByRole("tab", { name: new RegExp(`^${nama}(,|$)`) }).click();
}

/** Brings a cell into view and gives it. */
export async function sel(page: Page, alamat: string): Promise<Locator> {
  const kisi = page.locator("#kisi");
  const ada = kisi.locator(`[data-alamat="${alamat}"]`);
  await kisi.evaluate((elemen) => elemen.scrollTo(0, 0));
  for (let langkah = 0; langkah < 60 && (await ada.count()) === 0; langkah++) {
    await kisi.evaluate((elemen) => {
      const akhir = elemen.scrollLeft + elemen.clientWidth >= elemen.scrollWidth - 1;
      if (akhir) elemen.scrollTo(0, elemen.scrollTop + elemen.clientHeight / 2);
      else elemen.scrollTo(elemen.scrollLeft + elemen.clientWidth / 2, elemen.scrollTop);
    });
    await page.waitForTimeout(30);
  }
  return ada;
}

/** The workbook as the page would save it. */
export async function unduhHasil(page: Page): Promise<{ nama: string; isi: Uint8Array }> {
  const [unduhan] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Unduh hasil" }).click(),
  ]);
  return { nama: unduhan.suggestedFilename(), isi: await isiUnduhan(unduhan) };
}

/** The bytes of what the browser was given to keep. */
export async function isiUnduhan(unduhan: Download): Promise<Uint8Array> {
  const potongan: Buffer[] = [];
  for await (const satu of await unduhan.createReadStream()) potongan.push(satu as Buffer);
  return new Uint8Array(Buffer.concat(potongan));
}
