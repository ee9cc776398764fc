import type { Locator } from "playwright-core";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bukuAsing, hasilDi, SEMUA_LEMBAR_ASING, TERBACA } from "../alat/buku-asing";
import { bukaBerkas, bukaHalaman, bukaPeramban, unduhHasil, type Halaman, type Peramban } from "./halaman";

jest.setTimeout(120_000);

describe("the whole pane by keyboard alone", () => {
  let peramban: Peramban;
  let halaman: Halaman;
  beforeAll(async () => {
    peramban = await bukaPeramban();
    halaman = await bukaHalaman(peramban);
  });
  afterAll(() => peramban.tutup());

  const isFokus = (tujuan: Locator) => tujuan.evaluate((satu) => satu === satu.ownerDocument.activeElement);

  /** Tab by Tab, as somebody without a mouse gets there. */
  async function keFokus(tujuan: Locator): Promise<void> {
    await tujuan.waitFor();
    for (let langkah = 0; langkah < 250; langkah++) {
      if (await isFokus(tujuan)) return;
      await halaman.page.keyboard.press("Tab");
    }
    throw new Error("Tab never gets there.");
  }

  test("computes, undoes, follows a figure, accepts a finding, makes tables and changes a setting", async () => {
    const { page, panel, keluhan } = halaman;
    const tekan = (tombol: string) => page.keyboard.press(tombol);
    const tombol = (name: string | RegExp) => panel.getByRole("button", { name });
    await page.locator("#panel").focus();

    await keFokus(tombol("Hitung Capaian"));
    await tekan("Enter");
    await keFokus(tombol("Urungkan"));
    await tekan("Enter");
    await panel.getByText(/kembali seperti semula/).waitFor();

    await keFokus(panel.getByRole("tab", { selected: true }));
    await tekan("Tab");
    await keFokus(tombol(/^2,8, Pilih sel/));
    await tekan("Enter");
    await page.locator('#kisi[aria-label="Lembar PK 2024"][data-pilihan="D7"]').waitFor();

    await page.locator("#panel").focus();
    await keFokus(panel.getByRole("tab", { selected: true }));
    await tekan("ArrowRight");
    await keFokus(tombol(/^Tandai diterima/).first());
    await tekan("Enter");
    await page.keyboard.type("Sudah dibahas");
    await keFokus(tombol("Simpan"));
    await tekan("Enter");
    await panel.getByText("Diterima (1)").waitFor();

    await page.locator("#panel").focus();
    await keFokus(panel.getByRole("tab", { selected: true }));
    await tekan("ArrowRight");
    await keFokus(tombol(/^Buat \d+ tabel/));
    await tekan("Enter");
    await panel.getByText(/tabel dibuat atau diperbarui/).waitFor();

    await page.locator("#panel").focus();
    await keFokus(panel.getByRole("tab", { selected: true }));
    await tekan("End");
    await keFokus(panel.getByLabel("Dasar target"));
    await page.keyboard.type("Renstra");
    await keFokus(tombol("Simpan"));
    await tekan("Enter");
    await panel.getByText("target: Renstra").waitFor();
    expect(keluhan).toEqual([]);
  });

  test("teaches a sheet, by Tab, arrows and Enter", async () => {
    const { page, panel, keluhan } = halaman;
    const lembar = SEMUA_LEMBAR_ASING["pengukuran biasa"]!;
    const folder = mkdtempSync(join(tmpdir(), "papan-ketik-"));
    writeFileSync(join(folder, "buku.xlsx"), await bukuAsing(lembar));
    await bukaBerkas(page, join(folder, "buku.xlsx"));
    rmSync(folder, { recursive: true, force: true });

    const tekan = (tombol: string) => page.keyboard.press(tombol);
    const keTombol = (name: string) => keFokus(panel.getByRole("button", { name }));
    /** Down, option by option, as somebody without a mouse chooses. */
    async function pilih(label: RegExp | string, nilai: string): Promise<void> {
      const isian = panel.getByLabel(label);
      await keFokus(isian);
      if ((await isian.inputValue()) === nilai) return;
      await tekan("Home");
      for (let langkah = 0; langkah < 80 && (await isian.inputValue()) !== nilai; langkah++) await tekan("ArrowDown");
      expect(await isian.inputValue()).toBe(nilai);
    }
    await page.locator("#panel").focus();
    await keTombol("Kenalkan lembar Sheet1");
    await tekan("Enter");
    await pilih("Ini lembar apa?", lembar.peran);
    for (const [huruf, arti] of Object.entries(lembar.arti)) await pilih(new RegExp(`^Arti kolom ${huruf},`), arti);
    await panel.getByText(TERBACA).waitFor();
    await keTombol("Ya, benar: kenalkan");
    await tekan("Enter");
    await panel.getByText(/\(dikenalkan oleh Anda\)/).waitFor();
    await page.locator("#panel").focus();
    await keTombol("Hitung Capaian");
    await tekan("Enter");
    await panel.getByText(/sel diperbarui/).waitFor();
    expect(await hasilDi((await unduhHasil(page)).isi, "Sheet1", lembar)).toEqual(lembar.hasil);
    expect(keluhan).toEqual([]);
  });
});
