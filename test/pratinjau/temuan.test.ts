import {
  bukaHalaman,
  bukaPeramban,
  keLembar,
  ketikDiSel,
  muatUlangPanel,
  siap,
  type Halaman,
  type Peramban,
} from "./halaman";

jest.setTimeout(120_000);

describe("findings and changes, in a browser", () => {
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

  async function bukaTemuan(): Promise<void> {
    const { panel } = halaman;
    await panel.getByRole("tab", { name: /^Temuan/ }).click();
    await panel.getByRole("button", { name: "Buat lembar Temuan" }).waitFor();
  }

  async function banyakTemuan(): Promise<number> {
    const tab = halaman.panel.getByRole("tab", { name: /^Temuan \(\d+\)$/ });
    return Number(/\d+/.exec((await tab.textContent()) ?? "")?.[0]);
  }

  test("what was accepted stays so after a reload, until one of its cells changes", async () => {
    const { page, panel } = halaman;
    await bukaTemuan();
    const semula = await banyakTemuan();
    // KAMI: 3,6 in Pengukuran Kinerja, 3 in Monev TW IV.
    const kartu = panel
      .getByRole("listitem")
      .filter({ hasText: "Kematangan Keamanan Informasi" })
      .filter({
        has: panel.getByRole("button", { name: "'Pengukuran Kinerja 2024'!F7", exact: true }),
      });
    await kartu.getByRole("button", { name: /^Tandai diterima/ }).click();
    await panel.getByLabel("Alasan diterima").fill("Nilai BSSN keluar sesudah monev");
    await panel.getByRole("button", { name: "Simpan" }).click();
    await panel.getByText("Diterima (1)").waitFor();
    expect(await banyakTemuan()).toBe(semula - 1);

    await muatUlangPanel(page);
    await siap(panel);
    await bukaTemuan();
    await panel.getByText("Diterima (1)").click();
    await panel.getByText("Nilai BSSN keluar sesudah monev").waitFor();

    await keLembar(page, "Pengukuran Kinerja 2024");
    await ketikDiSel(page, "F7", "3,5");
    await panel.getByText("Isi lembar berubah sejak dibaca.").waitFor();
    await panel.getByRole("button", { name: "Baca ulang" }).click();
    await panel.getByText("Diterima (1)").waitFor({ state: "detached" });
    await panel.getByRole("button", { name: /^Tandai diterima: .*3,5.*Pengukuran/ }).waitFor();
  });

  test("the findings become a sheet to hand over, and staff's own are left alone", async () => {
    const { page, panel } = halaman;
    await bukaTemuan();
    await panel.getByRole("button", { name: "Buat lembar Temuan" }).click();
    await panel.getByText("Lembar “Temuan” dibuat di belakang lembar Anda, siap diserahkan.").waitFor();
    await keLembar(page, "Temuan");
    await page
      .locator("#kisi .sel")
      .filter({ hasText: /^Tingkat$/ })
      .waitFor();
    await panel.getByRole("button", { name: "Buat lembar Temuan" }).click();
    await panel.getByText("Lembar “Temuan” sudah mutakhir.").waitFor();
  });

  test("what somebody types is noticed; what the pane and the ribbon write is not", async () => {
    const { page, panel, pita } = halaman;
    const kabar = panel.getByText("Isi lembar berubah sejak dibaca.");
    await panel.getByRole("button", { name: "Hitung Capaian" }).click();
    await panel.getByText(/sel diperbarui/).waitFor();
    await panel.getByRole("button", { name: "Urungkan" }).click();
    await panel.getByText(/kembali seperti semula/).waitFor();
    await pita("Hitung Capaian").click();
    await panel.getByText(/sel diperbarui/).waitFor();
    await page.waitForTimeout(300);
    expect(await kabar.count()).toBe(0);
    await keLembar(page, "PK 2024");
    await ketikDiSel(page, "D7", "2,9");
    await kabar.waitFor();
    expect(await panel.getByRole("button", { name: "Urungkan" }).count()).toBe(1);
    await panel.getByRole("button", { name: "Hitung Capaian" }).click();
    await kabar.waitFor({ state: "detached" });
  });

  test("the pane follows Office's theme while it is open", async () => {
    const { page, panel } = halaman;
    const terang = () => panel.locator(".panel").evaluate((satu) => getComputedStyle(satu).backgroundColor);
    expect(await terang()).toBe("rgb(255, 255, 255)");
    await page.getByLabel("Tema Excel").selectOption("gelap");
    await page.locator("#panel").hover();
    await panel.locator("html").evaluate(
      () =>
        new Promise<void>((gelap) => {
          const lihat = () => {
            const latar = getComputedStyle(document.querySelector(".panel")!).backgroundColor;
            if (latar === "rgb(255, 255, 255)") setTimeout(lihat, 100);
            else gelap();
          };
          lihat();
        }),
    );
    expect(await panel.locator("html").evaluate((html) => html.style.colorScheme)).toBe("dark");
  });

  test("with Excel in English the pane speaks English, also of what goes wrong", async () => {
    const { page, panel } = await bukaHalaman(peramban, { bahasa: "en-US" });
    await panel.getByText("Year 2024 · target: Revised Perjanjian Kinerja").waitFor();
    expect(await panel.locator("html").getAttribute("lang")).toBe("en");
    await panel.getByRole("tab", { name: /^Findings/ }).click();
    await panel.getByText("Findings are written in Indonesian, the language of the sheets.").waitFor();
    await page.getByLabel("Bahasa Excel").selectOption("id-ID");
    await panel.getByText("Tahun 2024 · target: Perjanjian Kinerja Perubahan").waitFor();
    await page.context().close();
  });
});
