import { keLembar, bukaHalaman, bukaPeramban, muatUlangPanel, sel, siap, type Halaman, type Peramban } from "./halaman";

jest.setTimeout(180_000);

describe("where a figure comes from, in a browser", () => {
  let peramban: Peramban;
  let halaman: Halaman;

  beforeAll(async () => {
    peramban = await bukaPeramban();
    halaman = await bukaHalaman(peramban);
  });
  afterAll(async () => {
    const { keluhan, page } = halaman;
    await page.context().close();
    await peramban.tutup();
    expect(keluhan).toEqual([]);
  });

  test("a click on a table's figure shows its source cells, also after the pane was loaded anew", async () => {
    const { page, panel } = halaman;
    await panel.getByRole("tab", { name: "Tabel LKj" }).click();
    await panel.getByRole("button", { name: /^Buat \d+ tabel$/ }).click();
    await panel.getByText(/tabel dibuat atau diperbarui/).waitFor();
    await muatUlangPanel(page);
    await siap(panel);
    await keLembar(page, "Tabel III.12");
    await (await sel(page, "I9")).click();
    const kartu = panel.getByRole("region", { name: "Asal angka" });
    await kartu.waitFor();
    expect(await kartu.textContent()).toContain("98,8295 di 'Tabel III.12'!I9 dari mana?");
    await kartu.getByRole("button", { name: "'Realisasi Anggaran'!E4" }).click();
    await page.locator("#kotak-nama", { hasText: "E4" }).waitFor();
    expect(await kartu.isVisible()).toBe(true);
  });
});
