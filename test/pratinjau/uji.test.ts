import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KEYAKINAN } from "../../src/excel/keyakinan/semua";
import type { Rekaman } from "../../src/excel/keyakinan/rekaman";
import { bukuKosong } from "../excel-nyata/buku-kosong";
import { bukaBerkas, bukaHalaman, bukaPeramban, type Halaman, type Peramban } from "./halaman";
import { pelanggaran } from "./pemeriksaan-akses";

jest.setTimeout(240_000);

describe("Uji di Excel ini, by keyboard alone", () => {
  const folder = mkdtempSync(join(tmpdir(), "capaian-uji-"));
  let peramban: Peramban;
  beforeAll(async () => {
    writeFileSync(join(folder, "kosong.xlsx"), bukuKosong());
    peramban = await bukaPeramban();
  });
  afterAll(async () => {
    await peramban.tutup();
    rmSync(folder, { recursive: true, force: true });
  });

  async function dengan(halaman: Halaman, nama: string): Promise<void> {
    await halaman.panel.getByRole("button", { name: nama }).press("Enter");
  }

  test("a blank workbook, each question passed over, the text kept as a file", async () => {
    const halaman = await bukaHalaman(peramban);
    const { page, panel } = halaman;
    await bukaBerkas(page, join(folder, "kosong.xlsx"));
    await dengan(halaman, "Uji di Excel ini");
    await panel.getByRole("heading", { name: "Uji di Excel ini" }).waitFor();
    await dengan(halaman, "Mulai");
    const banyak = KEYAKINAN.filter(({ ajakan }) => ajakan !== undefined).length;
    for (let ke = 0; ke < banyak; ke++) {
      const kartu = panel.getByRole("region", { name: "Giliran Anda" });
      await kartu.waitFor({ timeout: 120_000 });
      if (ke === 0) expect(await pelanggaran(page)).toEqual([]);
      const ajakan = await kartu.locator("p").textContent();
      await kartu.getByRole("button", { name: "Lewati" }).press("Enter");
      await panel.getByText(ajakan!, { exact: true }).waitFor({ state: "detached" });
    }
    await panel.getByText(/Lembar uji sudah dihapus/).waitFor({ timeout: 120_000 });
    const [unduhan] = await Promise.all([
      page.waitForEvent("download"),
      panel.getByRole("button", { name: "Simpan" }).press("Enter"),
    ]);
    expect(unduhan.suggestedFilename()).toMatch(/^capaian-uji-pc-[\d.]+\.json$/);
    const rekaman = JSON.parse(readFileSync(await unduhan.path(), "utf8")) as Rekaman;
    expect(rekaman.keyakinan).toHaveLength(KEYAKINAN.length);
    expect(await pelanggaran(page)).toEqual([]);
    expect(await page.getByRole("tab", { name: /capaian-uji/ }).count()).toBe(0);
    expect(halaman.keluhan).toEqual([]);
  });
});
