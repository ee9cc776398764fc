import { salahPaket } from "../naskah/alat-paket";
import { bagianWord, teksWord } from "../naskah/alat-word";
import { semuaBlok } from "../../src/word/blok-dokumen";
import { catatanBerkas } from "../../src/word/sidik";
import { bukaHalaman, bukaPeramban, isiUnduhan, type Peramban } from "./halaman";

jest.setTimeout(120_000);

let peramban: Peramban;
beforeAll(async () => {
  peramban = await bukaPeramban();
});
afterAll(() => peramban.tutup());

test("Unduh LKj (.docx) hands over the whole report, sound and marked for a later run", async () => {
  const { page, panel, keluhan } = await bukaHalaman(peramban);
  const skrip: string[] = [];
  page.on("request", (minta) => {
    if (minta.url().endsWith(".js")) skrip.push(minta.url());
  });
  await panel.getByRole("tab", { name: "Tabel LKj" }).click();
  await panel.getByRole("button", { name: /^Naskah/ }).click();
  const tombol = panel.getByRole("button", { name: "Unduh LKj (.docx)" });
  await tombol.waitFor();
  const sebelum = skrip.length;
  const [unduhan] = await Promise.all([page.waitForEvent("download"), tombol.click()]);
  // What makes Word files is loaded only now.
  expect(skrip.length).toBeGreaterThan(sebelum);
  expect(unduhan.suggestedFilename()).toBe(
    "LKj Dinas Komunikasi dan Informatika Provinsi Kepulauan Bangka Belitung 2024.docx",
  );
  await panel.getByText(/diserahkan ke folder Unduhan/).waitFor();
  const isi = await isiUnduhan(unduhan);
  expect(salahPaket(isi)).toEqual([]);
  expect(teksWord(isi)).toContain("Rata-rata capaian kinerja");
  const { grafik, ...sidik } = Object.fromEntries(catatanBerkas(isi)?.sidik ?? []);
  // Every paragraph and table of ours, and the lines around each table.
  const blok = semuaBlok(bagianWord(isi)).blok.map(({ penanda, teks }) => [penanda, teks]);
  expect(sidik).toEqual(Object.fromEntries(blok));
  expect(grafik?.split("|")).toEqual(expect.arrayContaining(["120", "100"]));
  await page.context().close();
  expect(keluhan).toEqual([]);
});

test("figures lead to their cells, the blanks are counted as marked, one sentence and all of it go to the clipboard", async () => {
  const { page, panel, keluhan } = await bukaHalaman(peramban);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await panel.getByRole("tab", { name: "Tabel LKj" }).click();
  await panel.getByRole("button", { name: /^Naskah/ }).click();
  const salinSemua = panel.getByRole("button", { name: "Salin semua untuk Word" });
  await salinSemua.waitFor();
  await panel.getByText(`${await panel.locator("mark").count()} isian masih perlu diisi.`).waitFor();
  await salinSemua.click();
  await panel.getByText(/^Tersalin/).waitFor();
  const html = await page.evaluate(async () => {
    const [isi] = await navigator.clipboard.read();
    return (await isi?.getType("text/html"))?.text() ?? "";
  });
  // Tabel III.2 with the colour of its kriteria, a sentence, a marked blank.
  expect(html).toMatch(/<t[dh][^>]*(?:#00B050|rgb\(0, 176, 80\))[^>]*>(?:<[^>]*>)*Sangat Baik/i);
  expect(html).toContain("Rata-rata capaian kinerja");
  expect(html).toContain("[Tantangan dan langkah ke depan");
  expect(html).not.toMatch(/undefined|NaN/);
  await panel.getByRole("button", { name: "Salin kalimat N2 1.1" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Pada tahun 2024, realisasi indikator Indeks Domain Kebijakan Internal SPBE sebesar 4,11 dari target 2,8 .*\.$/,
  );
  await panel
    .getByRole("button", { name: /^4,11, Pilih sel 'Pengukuran Kinerja 2024'!F5/ })
    .first()
    .click();
  await page.locator("#kotak-nama", { hasText: "F5" }).waitFor();
  await page.context().close();
  expect(keluhan).toEqual([]);
});
