import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import {
  bukaHalaman,
  bukaPeramban,
  keLembar,
  ketikDiSel,
  muatUlangPanel,
  sel,
  siap,
  unduhHasil,
  type Halaman,
  type Peramban,
} from "./halaman";
import { selBerbeda, semuaSel } from "./isi-buku";
import { pelanggaran } from "./pemeriksaan-akses";

jest.setTimeout(120_000);

const instansi = join(__dirname, "../fixtures/instansi");
const berkasInstansi = "dinsos.xlsx";
const contoh = join(__dirname, "../../assets/contoh/diskominfo-2024.xlsx");

/** Types into a cell by a double click; on a busy machine its two halves may miss each other, as a hand's may. */
async function ketikDenganKlikGanda(page: Page, tujuan: Locator, isi: string): Promise<void> {
  const kotak = page.getByLabel("Isi sel");
  for (let kali = 0; kali < 5 && !(await kotak.isVisible()); kali++) await tujuan.dblclick();
  await kotak.fill(isi);
  await kotak.press("Enter");
}

describe("a workbook in the preview", () => {
  let peramban: Peramban;
  let halaman: Halaman;

  beforeAll(async () => {
    peramban = await bukaPeramban();
  });
  afterAll(() => peramban.tutup());
  beforeEach(async () => {
    halaman = await bukaHalaman(peramban);
  });
  afterEach(async () => {
    const { keluhan, page } = halaman;
    await page.context().close();
    expect(keluhan).toEqual([]);
  });

  async function bukaBerkas(berkas: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await halaman.page.locator("#pilih-berkas").setInputFiles(berkas);
  }

  test("settings are kept in the workbook and survive a reload of the pane", async () => {
    const { page, panel } = halaman;
    await panel.getByRole("tab", { name: "Pengaturan" }).click();
    await panel.getByLabel("Dasar target").selectOption("renstra");
    await panel.getByRole("button", { name: "Simpan" }).click();
    await panel.getByText("target: Renstra").waitFor();
    await muatUlangPanel(page);
    await siap(panel);
    await panel.getByText("target: Renstra").waitFor();

    const { isi } = await unduhHasil(page);
    await bukaBerkas({ name: "simpanan.xlsx", mimeType: "", buffer: Buffer.from(isi) });
    await page.getByText("simpanan.xlsx dibuka.").waitFor();
    await panel.getByText("target: Renstra").waitFor();
  });

  test("one's own file goes in by the button and comes out computed", async () => {
    const { page, panel } = halaman;
    await bukaBerkas(join(instansi, berkasInstansi));
    await page.locator("#nama-berkas").filter({ hasText: berkasInstansi }).waitFor();
    await siap(panel);
    await panel.getByRole("button", { name: "Hitung Capaian" }).click();
    await panel.getByText(/sel diperbarui di \d+ lembar|Tidak ada sel yang perlu diubah/).waitFor();
    const { nama, isi } = await unduhHasil(page);
    expect(nama).toBe(berkasInstansi.replace(".xlsx", "-capaian.xlsx"));
    const semula = new Uint8Array(readFileSync(join(instansi, berkasInstansi)));
    expect(selBerbeda(semuaSel(isi), semuaSel(semula)).length).toBeGreaterThan(0);
  });

  test("a file may be dropped anywhere, and what is no workbook changes nothing", async () => {
    const { page } = halaman;
    const jatuhkan = async (name: string, isi: Buffer): Promise<void> => {
      const data = await page.evaluateHandle(
        ([nama, teks]) => {
          const muatan = new DataTransfer();
          muatan.items.add(new File([Uint8Array.from(atob(teks), (huruf) => huruf.charCodeAt(0))], nama));
          return muatan;
        },
        [name, isi.toString("base64")] as const,
      );
      await page.dispatchEvent("#kisi", "dragenter", { dataTransfer: data });
      await page.locator("#jatuhkan").dispatchEvent("drop", { dataTransfer: data });
    };
    await jatuhkan("surat.xlsx", Buffer.from("bukan buku kerja"));
    await page.getByText("Berkas surat.xlsx bukan buku kerja Excel").waitFor();
    expect(await page.locator("#nama-berkas").textContent()).toBe("diskominfo-2024.xlsx");
    await jatuhkan("contoh-saya.xlsx", readFileSync(contoh));
    await page.locator("#nama-berkas").filter({ hasText: "contoh-saya.xlsx" }).waitFor();
    await siap(halaman.panel);
  });

  test("a cell is edited as in an Indonesian Excel, and the pane computes from it", async () => {
    const { page, panel } = halaman;
    await keLembar(page, "PK 2024");
    const tujuan = page
      .locator("#kisi .sel")
      .filter({ hasText: /^\d+(,\d+)?$/ })
      .last();
    const alamat = (await tujuan.getAttribute("data-alamat")) ?? "";
    await ketikDenganKlikGanda(page, tujuan, "1.234,5");
    expect(await (await sel(page, alamat)).textContent()).toMatch(/^1\.?234,50?$|^1\.?23[45]$/);
    const berubah = selBerbeda(semuaSel((await unduhHasil(page)).isi), semuaSel(new Uint8Array(readFileSync(contoh))));
    expect(berubah).toEqual([`PK 2024!${alamat}`]);
    await panel.getByRole("button", { name: "Hitung Capaian" }).click();
    await panel.getByText(/sel diperbarui/).waitFor();
  });

  test("formulas follow what is typed", async () => {
    const { page } = halaman;
    await ketikDiSel(page, "B14", "40,5");
    await ketikDiSel(page, "B15", "=B14*2");
    await page.locator('[data-alamat="B15"]').filter({ hasText: "81" }).waitFor();
    await ketikDiSel(page, "B14", "50");
    await page.locator('[data-alamat="B15"]').filter({ hasText: "100" }).waitFor();
  });

  test("everything can be done by keyboard", async () => {
    const { page, panel } = halaman;
    const fokus = async (tujuan: Locator): Promise<void> => {
      for (let langkah = 0; langkah < 40; langkah++) {
        if (await tujuan.evaluate((elemen) => elemen === elemen.ownerDocument.activeElement)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error("Tab never gets there.");
    };
    await fokus(page.locator("#kisi"));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const nama = await page.getByLabel("Sel terpilih").textContent();
    expect(nama).not.toBe("A1");
    await fokus(page.getByRole("tab", { selected: true }).first());
    await page.keyboard.press("ArrowRight");
    await page.locator('#kisi[aria-label="Lembar Matriks Renstra"]').waitFor();
    await fokus(panel.getByRole("button", { name: "Hitung Capaian" }));
    await page.keyboard.press("Enter");
    await panel.getByText(/sel diperbarui/).waitFor();
    await fokus(panel.getByRole("button", { name: "Urungkan" }));
    await page.keyboard.press("Enter");
    await panel.getByText(/kembali seperti semula/).waitFor();
  });

  test("axe finds nothing to object to in the page around the pane, before and after", async () => {
    const { page, panel } = halaman;
    expect(await pelanggaran(page)).toEqual([]);
    await panel.getByRole("button", { name: "Hitung Capaian" }).click();
    await panel.getByText(/sel diperbarui/).waitFor();
    expect(await pelanggaran(page)).toEqual([]);
  });
});
