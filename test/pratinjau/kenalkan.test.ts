import { Workbook } from "exceljs";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bukaBerkas, bukaHalaman, bukaPeramban, unduhHasil, type Halaman, type Peramban } from "./halaman";

jest.setTimeout(240_000);

/** Headers of which no word is ours: only staff can say what they mean. */
const JUDUL = ["Urut", "Apa yang dinilai", "Mau", "Jadi", "Berapa", "Catatan"];
const PALING_BANYAK = 12;

async function bukuAsing(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Sheet1");
  sheet.addRow(["Rekap 2025"]);
  sheet.addRow([]);
  sheet.addRow(JUDUL);
  sheet.addRow([1, "Nilai evaluasi internal", 80, 72]);
  sheet.addRow([2, "Indeks layanan publik", 50, 55]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("teaching a sheet, in a browser", () => {
  let peramban: Peramban;
  let halaman: Halaman;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kenalkan-"));
    peramban = await bukaPeramban();
    halaman = await bukaHalaman(peramban);
  });
  afterAll(async () => {
    const { keluhan, page } = halaman;
    await page.context().close();
    await peramban.tutup();
    rmSync(folder, { recursive: true, force: true });
    expect(keluhan).toEqual([]);
  });

  test("an unknown sheet is taught in at most twelve actions and computed right, in a pane of 320 pixels", async () => {
    const { page, panel } = halaman;
    const lokasi = join(folder, "asing.xlsx");
    writeFileSync(lokasi, await bukuAsing());
    await bukaBerkas(page, lokasi);
    await page.addStyleTag({ content: "#panel { width: 320px !important; }" });
    let tindakan = 0;
    const tekan = async (nama: string) => {
      tindakan++;
      await panel.getByRole("button", { name: nama }).click();
    };
    const pilih = async (label: RegExp | string, nilai: string) => {
      tindakan++;
      // Who chooses with a mouse or by keyboard has the focus there.
      await panel.getByLabel(label).focus();
      await panel.getByLabel(label).selectOption(nilai);
    };
    await tekan("Kenalkan lembar Sheet1");
    await pilih("Ini lembar apa?", "pengukuran");
    await pilih(/^Arti kolom B,/, "indikator");
    await pilih(/^Arti kolom C,/, "target");
    await pilih(/^Arti kolom D,/, "realisasi");
    await page.locator("#kotak-nama", { hasText: "D3" }).waitFor();
    await pilih(/^Arti kolom E,/, "capaian");
    await panel.getByText("2 indikator, 2 capaian.").waitFor();
    const lebar = await panel.locator(".isi-panel").evaluate((e) => [e.scrollWidth, e.clientWidth]);
    expect(lebar[0]).toBeLessThanOrEqual(lebar[1]!);
    await tekan("Ya, benar: kenalkan");
    await panel.getByText(/Pengukuran Kinerja \(dikenalkan oleh Anda\)/).waitFor();
    await tekan("Hitung Capaian");
    await panel.getByText(/sel diperbarui/).waitFor();
    expect(tindakan).toBeLessThanOrEqual(PALING_BANYAK);
    const hasil = new Workbook();
    await hasil.xlsx.load((await unduhHasil(page)).isi as never);
    const sheet = hasil.getWorksheet("Sheet1")!;
    expect(sheet.getCell("E4").value).toBeCloseTo(90, 9);
    expect(sheet.getCell("E5").value).toBeCloseTo(110, 9);
  });
});
