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
/** Of the screen, what the README shows twice. */
const oneClickClip = { x: 0, y: 0, width: screen.width, height: 520 };
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

/** Each picture of the pane: its name, and how to get there from a page just opened. */
const pictures = [
  ["panel-hasil", async (_page, frame) => compute(frame)],
  ["panel-ringkasan", async (_page, frame) => frame.getByRole("button", { name: /^Sangat Baik \d+$/ }).click()],
  [
    "panel-temuan",
    async (page, frame) => {
      await compute(frame);
      await show(page, /^Temuan/);
    },
  ],
  ["panel-tabel", async (page) => show(page, /^Tabel LKj/)],
  [
    "panel-belum-dapat",
    async (page, frame) => {
      await show(page, /^Tabel LKj/);
      await frame.getByText(/^Belum dapat dibuat \(\d+\)$/).click();
      await frame
        .getByRole("button", { name: /^Buat lembar kosongnya/ })
        .first()
        .evaluate((button) => button.scrollIntoView({ block: "end" }));
    },
  ],
  [
    "panel-naskah",
    async (page, frame) => {
      await show(page, /^Tabel LKj/);
      await frame.getByRole("button", { name: "Naskah untuk Word" }).click();
      await frame.getByRole("button", { name: "Unduh LKj (.docx)" }).click();
      await frame.getByText(/diserahkan ke folder Unduhan/).evaluate((news) => news.scrollIntoView({ block: "end" }));
    },
  ],
  ["panel-pengaturan", async (page) => show(page, /^Pengaturan/)],
  [
    "panel-kenalkan",
    async (page, frame) => {
      await teach(page, frame);
      await frame.getByRole("heading", { name: "Ini lembar apa?" }).evaluate((title) => title.scrollIntoView());
    },
  ],
  [
    "panel-kenalkan-hasil",
    async (page, frame) => {
      await teach(page, frame);
      await frame.getByRole("heading", { name: "Hasilnya" }).evaluate((title) => title.scrollIntoView());
    },
  ],
];

/** A page just opened, and its pane. */
async function open(browser, url, deviceScaleFactor) {
  const context = await browser.newContext({ viewport: screen, deviceScaleFactor, locale: "id-ID" });
  const page = await context.newPage();
  await page.goto(url);
  return { context, page, frame: await ready(page) };
}

async function take(browser, url, [name, prepare]) {
  const { context, page, frame } = await open(browser, url, 2);
  await asInExcel(page);
  await prepare(page, frame);
  await settle(page);
  await page.locator("#panel").screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
  console.log(`docs/gambar/${name}.png`);
}

/** The README's one picture: a sheet before and after one click, the pane beside it. */
async function takeOneClick(browser, url) {
  const { context, page, frame } = await open(browser, url, 1.5);
  await goToSheet(page, resultSheet);
  await settle(page);
  const before = await page.screenshot({ clip: oneClickClip });
  await compute(frame);
  await settle(page);
  const after = await page.screenshot({ clip: oneClickClip });
  const part = (title, picture) =>
    `<h2>${title}</h2><img width="${oneClickClip.width}" src="data:image/png;base64,${picture.toString("base64")}">`;
  const both = await context.newPage();
  await both.setContent(
    `<style>body{margin:0;background:#fff;font-family:sans-serif}h2{margin:8px 12px;font-size:20px}img{display:block}</style>
    ${part("Sebelum", before)}${part("Sesudah satu klik", after)}`,
  );
  await both.locator("body").screenshot({ path: join(folder, "satu-klik.png") });
  await context.close();
  console.log("docs/gambar/satu-klik.png");
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
  if (wanted.length === 0 || wanted.includes("satu-klik")) await takeOneClick(browser, url);
} finally {
  await browser.close();
  await tutup();
}
