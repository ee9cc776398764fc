import { bukaPeramban, type Peramban } from "./halaman";

jest.setTimeout(120_000);

describe("an Excel that is too old gets one sentence in place of a blank pane", () => {
  let peramban: Peramban;
  beforeAll(async () => {
    peramban = await bukaPeramban();
  });
  afterAll(() => peramban.tutup());

  /** What is seen of the pane's page, as changed; its policy knows the style only as it was. */
  async function tampak(ubah: (html: string) => string): Promise<{ kalimat: boolean; tombol: boolean }> {
    const page = await peramban.browser.newPage();
    await page.route("**/taskpane.html", async (route) => {
      const html = await (await route.fetch()).text();
      await route.fulfill({
        contentType: "text/html",
        body: ubah(html.replace(/<meta[^>]*Content-Security-Policy[^>]*>/, "")),
      });
    });
    await page.goto(`${peramban.alamat}panel/taskpane.html`);
    const hasil = {
      kalimat: await page.getByText(/^\s*Excel ini terlalu lama untuk Capaian\. Pakailah Excel 2021/).isVisible(),
      tombol: await page.getByRole("button", { name: "Hitung Capaian" }).isVisible(),
    };
    await page.close();
    return hasil;
  }

  test("where the browser in it knows no script of ours (Excel 2016 and 2019)", async () => {
    const tanpaSkrip = (html: string) => html.replace(/<script\b[^>]*><\/script>/g, "");
    expect(
      await tampak((html) => tanpaSkrip(html).replace(/@supports \(inset: ?0\)/, "@supports (tak-ada: 0)")),
    ).toEqual({
      kalimat: true,
      tombol: false,
    });
  });

  test("where its ExcelApi is below ours, and nowhere else", async () => {
    expect(await tampak((html) => html.replace("<html ", '<html class="excel-lama" '))).toEqual({
      kalimat: true,
      tombol: false,
    });
    expect(await tampak((html) => html)).toEqual({ kalimat: false, tombol: true });
  });
});
