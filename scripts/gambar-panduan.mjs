// `npm run gambar [-- NAME …]`: takes the screenshots of docs/panduan.md from the preview, with a Chromium of this computer.
import { Buffer } from "node:buffer";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import exceljs from "exceljs";
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

/** A workbook whose headers no reading can understand. */
async function unknownWorkbook() {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet("Sheet1");
  const rows = [
    ["Rekap 2025"],
    [],
    ["Urut", "Apa yang dinilai", "Mau", "Jadi", "Berapa"],
    [1, "Nilai evaluasi internal", 80, 72],
    [2, "Indeks layanan publik", 50, 55],
  ];
  for (const row of rows) sheet.addRow(row);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Opens it, and answers what its columns hold. */
async function teach(page, frame) {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const buffer = await unknownWorkbook();
  await page.locator("#pilih-berkas").setInputFiles({ name: "rekap.xlsx", mimeType, buffer });
  await frame.getByRole("button", { name: "Kenalkan lembar Sheet1" }).click();
  await frame.getByLabel("Ini lembar apa?").selectOption("pengukuran");
  const meanings = { B: "indikator", C: "target", D: "realisasi", E: "capaian" };
  for (const [column, meaning] of Object.entries(meanings))
    await frame.getByLabel(new RegExp(`^Arti kolom ${column},`)).selectOption(meaning);
  await frame.getByText("2 indikator, 2 capaian.").waitFor();
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
  [
    "panel-kenalkan",
    true,
    async (page, frame) => {
      await teach(page, frame);
      await frame.getByRole("heading", { name: "Ini lembar apa?" }).evaluate((title) => title.scrollIntoView());
    },
  ],
  [
    "panel-kenalkan-hasil",
    true,
    async (page, frame) => {
      await teach(page, frame);
      await frame.getByRole("heading", { name: "Hasilnya" }).evaluate((title) => title.scrollIntoView());
    },
  ],
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
const wanted = process.argv.slice(2);
try {
  for (const picture of pictures.filter(([name]) => wanted.length === 0 || wanted.includes(name)))
    await take(browser, url, picture);
} finally {
  await browser.close();
  await tutup();
}
