// `npm run gambar`: takes the screenshots of docs/panduan.md from the preview, with a Chromium of this computer.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { bangunPratinjau } from "./bangun-pratinjau.mjs";
import chromiumHere from "./chromium.cjs";
import { sajikan } from "./pratinjau.mjs";

const { chromiumArgs, findChromium } = chromiumHere;
const folder = join(dirname(fileURLToPath(import.meta.url)), "../docs/gambar");
const screen = { width: 1366, height: 768 };
/** What Excel leaves for the pane on such a screen. */
const paneSize = { width: 350, height: 378 };
const resultSheet = "Pengukuran Kinerja 2024";

async function ready(page) {
  const pane = page.frameLocator("#panel");
  await pane
    .getByRole("status")
    .filter({ hasText: /temuan/ })
    .first()
    .waitFor();
  await pane.getByRole("tabpanel").waitFor();
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  return pane;
}

/** Gives the pane the height that it has in Excel. */
async function asInExcel(page) {
  await page.addStyleTag({ content: `#panel { height: ${paneSize.height}px !important; }` });
}

async function compute(pane) {
  await pane.getByRole("button", { name: "Hitung Capaian" }).click();
  await pane.getByText(/sel diperbarui di \d+ lembar/).waitFor();
}

async function goToSheet(page, name) {
  await page.getByRole("tab", { name: new RegExp(`^${name}(,|$)`) }).click();
}

/** Long enough for what flashes up to have faded, and for images to have loaded. */
async function settle(page) {
  await page.mouse.move(5, 5);
  await page.waitForTimeout(1900);
}

async function show(page, name) {
  const frame = page.frameLocator("#panel");
  await frame.getByRole("tab", { name }).click();
  await frame.getByRole("tabpanel").waitFor();
}

/** Each picture: its name, whether only the pane, and how to get there from a page just opened. */
const pictures = [
  ["pratinjau-awal", false, async (page) => goToSheet(page, resultSheet)],
  [
    "pratinjau-hasil",
    false,
    async (page, frame) => {
      await goToSheet(page, resultSheet);
      await compute(frame);
    },
  ],
  ["panel-siap", true, async () => undefined],
  ["panel-hasil", true, async (_page, frame) => compute(frame)],
  [
    "panel-temuan",
    true,
    async (page, frame) => {
      await compute(frame);
      await show(page, /^Temuan/);
    },
  ],
  ["panel-tabel", true, async (page) => show(page, /^Tabel LKj/)],
  ["panel-pengaturan", true, async (page) => show(page, /^Pengaturan/)],
];

async function take(browser, url, [name, isPane, prepare]) {
  const context = await browser.newContext({ viewport: screen, deviceScaleFactor: isPane ? 2 : 1.5, locale: "id-ID" });
  const page = await context.newPage();
  await page.goto(url);
  const frame = await ready(page);
  if (isPane) await asInExcel(page);
  await prepare(page, frame);
  await settle(page);
  const target = isPane ? page.locator("#panel") : page;
  await target.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
  console.log(`docs/gambar/${name}.png`);
}

const executablePath = findChromium();
if (executablePath === undefined) throw new Error("Gambar memerlukan Chromium, Chrome, atau Edge di komputer ini.");
mkdirSync(folder, { recursive: true });
await bangunPratinjau();
const { url, tutup } = await sajikan(0);
const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
try {
  for (const picture of pictures) await take(browser, url, picture);
} finally {
  await browser.close();
  await tutup();
}
