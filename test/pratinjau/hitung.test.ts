import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HeadlessExcel } from "../../src/host/contract";
import {
  bukaHalaman,
  bukaPeramban,
  keLembar,
  muatUlangPanel,
  sel,
  siap,
  unduhHasil,
  type Halaman,
  type Peramban,
} from "./halaman";
import { selBerbeda, semuaSel } from "./isi-buku";

jest.setTimeout(120_000);

const contoh = new Uint8Array(readFileSync(join(__dirname, "../../assets/contoh/diskominfo-2024.xlsx")));
const lembarHasil = "Pengukuran Kinerja 2024";

interface Pratinjau {
  readonly capaianPratinjau: { readonly excel: HeadlessExcel };
  /** Requests that hold a whole reading or writing. */
  besar?: number;
}

describe("the preview in a browser", () => {
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

  /** Fills and texts of the result sheet's drawn cells. */
  async function rupaLembar(): Promise<Map<string, string>> {
    const sel = await halaman.page.locator("#kisi .sel").evaluateAll((semua) =>
      semua.map((satu) => {
        const elemen = satu as HTMLElement;
        return [elemen.dataset.alamat ?? "", `${elemen.textContent} ${elemen.style.backgroundColor}`] as const;
      }),
    );
    return new Map(sel);
  }

  async function hitungDariPanel(): Promise<void> {
    await halaman.panel.getByRole("button", { name: "Hitung Capaian" }).click();
    await halaman.panel.getByText(/sel diperbarui di \d+ lembar/).waitFor();
  }

  /** The cells of the sample computed by the pane alone. */
  async function hitungDiKomputerLain() {
    const lain = await bukaHalaman(peramban);
    await lain.panel.getByRole("button", { name: "Hitung Capaian" }).click();
    await lain.panel.getByText(/sel diperbarui di \d+ lembar/).waitFor();
    const sel = semuaSel((await unduhHasil(lain.page)).isi);
    await lain.page.context().close();
    expect(lain.keluhan).toEqual([]);
    return sel;
  }

  test("Hitung Capaian in the pane writes figures and colours that the grid shows", async () => {
    await keLembar(halaman.page, lembarHasil);
    const sebelum = await rupaLembar();
    await hitungDariPanel();
    const sesudah = await rupaLembar();
    const berubah = [...sesudah].filter(([alamat, rupa]) => sebelum.has(alamat) && sebelum.get(alamat) !== rupa);
    expect(berubah.length).toBeGreaterThan(0);
    expect(berubah.some(([, rupa]) => rupa.includes("rgb("))).toBe(true);
  });

  test("the ribbon's button writes the same as the pane's", async () => {
    const { page, pita } = halaman;
    await pita("Hitung Capaian").click();
    await page.getByText(/Berubah di \d+ lembar/).waitFor();
    await page.waitForFunction(() => document.querySelector("[data-tombol][aria-busy]") === null);
    const dariPita = semuaSel((await unduhHasil(page)).isi);

    const dariPanel = await hitungDiKomputerLain();
    expect(selBerbeda(dariPita, dariPanel)).toEqual([]);
    expect(selBerbeda(dariPita, semuaSel(contoh)).length).toBeGreaterThan(0);
  });

  test("the ribbon's button and the pane's pressed at once run one job", async () => {
    const { page, panel } = halaman;
    await page.evaluate(() => {
      const { bridge } = (window as unknown as Pratinjau).capaianPratinjau.excel;
      const kirim = bridge.sendMessageToHost.bind(bridge);
      bridge.sendMessageToHost = (teks) => {
        if (teks.length > 20_000)
          (window as unknown as Pratinjau).besar = ((window as unknown as Pratinjau).besar ?? 0) + 1;
        kirim(teks);
      };
      const contentDocument = document.querySelector<HTMLIFrameElement>("#panel")?.contentDocument;
      for (const tempat of [document.querySelector("[aria-label='Pita LKj']"), contentDocument]) {
        const tombol = [...(tempat?.querySelectorAll("button") ?? [])];
        tombol.find(({ textContent }) => textContent.includes("Hitung Capaian"))?.click();
      }
    });
    await panel.getByText(/sel diperbarui di \d+ lembar/).waitFor();
    await page.waitForFunction(() => document.querySelector("[data-tombol][aria-busy]") === null);
    await panel.getByRole("progressbar").waitFor({ state: "detached" });
    // The ribbon reads and writes, and the pane reads again; or the pane reads and writes.
    const besar = await page.evaluate(() => (window as unknown as Pratinjau).besar ?? 0);
    expect([2, 3]).toContain(besar);
    const berdua = semuaSel((await unduhHasil(page)).isi);
    const sendiri = await hitungDiKomputerLain();
    expect(selBerbeda(berdua, sendiri)).toEqual([]);
  });

  test("with the pane closed the ribbon's button tells its result in a window of its own", async () => {
    const { page, pita } = halaman;
    await pita("Panel").click();
    await page.locator("#wadah-panel").waitFor({ state: "hidden" });
    await pita("Hitung Capaian").click();
    await page
      .frameLocator("dialog iframe")
      .getByText(/sel diperbarui di \d+ lembar/)
      .waitFor();
    await page.getByRole("button", { name: "Tutup" }).click();
    await page.waitForFunction(() => document.querySelector("dialog, [data-tombol][aria-busy]") === null);
    await pita("Panel").click();
    await halaman.panel.getByText(/Tidak ada sel yang perlu diubah/).waitFor();
  });

  test("Periksa and Tabel LKj open the pane where they say", async () => {
    const { pita, panel } = halaman;
    await pita("Periksa").click();
    await panel.getByRole("tab", { name: /^Temuan/, selected: true }).waitFor();
    await pita("Tabel LKj").click();
    await panel.getByRole("tab", { name: "Tabel LKj", selected: true }).waitFor();
  });

  test("Urungkan restores every cell", async () => {
    const { page, panel } = halaman;
    await hitungDariPanel();
    expect(selBerbeda(semuaSel((await unduhHasil(page)).isi), semuaSel(contoh)).length).toBeGreaterThan(0);
    await panel.getByRole("button", { name: "Urungkan" }).click();
    await panel.getByText(/kembali seperti semula/).waitFor();
    expect(selBerbeda(semuaSel((await unduhHasil(page)).isi), semuaSel(contoh))).toEqual([]);
  });

  test("a figure's link selects its cell in the grid", async () => {
    const { page, panel } = halaman;
    const tautan = panel
      .getByRole("tabpanel")
      .getByTitle(/^Pilih sel /)
      .first();
    const judul = (await tautan.getAttribute("title")) ?? "";
    const [, lembar = "", alamat = ""] = /^Pilih sel '?(.+?)'?!([A-Z]+\d+)$/.exec(judul) ?? [];
    await tautan.click();
    await page.locator(`#kisi[aria-label="Lembar ${lembar}"][data-pilihan="${alamat}"]`).waitFor();
    expect(await page.getByLabel("Sel terpilih").textContent()).toBe(alamat);
    await (await sel(page, alamat)).waitFor();
  });

  test("what was decided about a proposal is remembered when the pane loads again", async () => {
    const { page, panel } = halaman;
    await panel.getByRole("tab", { name: /^Temuan/ }).click();
    const menunggu = async () => {
      const judul = await panel.getByRole("heading", { name: /^Perlu keputusan Anda/ }).textContent();
      return Number(/\((\d+)\)/.exec(judul ?? "")?.[1]);
    };
    const semula = await menunggu();
    expect(semula).toBeGreaterThan(1);
    await panel
      .getByRole("button", { name: /indikator yang sama/i })
      .first()
      .click();
    await expect(sampai(async () => (await menunggu()) === semula - 1)).resolves.toBe(true);
    await muatUlangPanel(page);
    await siap(panel);
    await panel.getByRole("tab", { name: /^Temuan/ }).click();
    await expect(sampai(async () => (await menunggu()) === semula - 1)).resolves.toBe(true);
  });
});

/** True once the condition holds, false where it does not within ten seconds. */
async function sampai(syarat: () => Promise<boolean>): Promise<boolean> {
  for (const batas = Date.now() + 10_000; Date.now() < batas;) {
    if (await syarat()) return true;
    await new Promise((lanjut) => setTimeout(lanjut, 50));
  }
  return false;
}
