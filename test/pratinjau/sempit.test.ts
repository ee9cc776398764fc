import { bukaHalaman, bukaPeramban, type Halaman, type Peramban } from "./halaman";

jest.setTimeout(180_000);

/** A pane of 340 pixels at a zoom of 200 %. */
const LEBAR = 170;

describe("the pane at 200 % zoom, and where the focus is after each action", () => {
  let peramban: Peramban;
  let halaman: Halaman;
  beforeAll(async () => {
    peramban = await bukaPeramban();
    halaman = await bukaHalaman(peramban);
  });
  afterAll(async () => {
    await peramban.tutup();
    expect(halaman.keluhan).toEqual([]);
  });

  const tab = (nama: RegExp) => halaman.panel.getByRole("tab", { name: nama });
  const tombol = (nama: RegExp | string) => halaman.panel.getByRole("button", { name: nama });

  /** What makes the page, or a part of it, scroll sideways. */
  const terlaluLebar = (): Promise<string[]> =>
    halaman.panel.locator("html").evaluate((html, lebar) => {
      const semua = [html, ...html.querySelectorAll<HTMLElement>("*")];
      const gulir = semua.filter(
        (satu) =>
          satu.scrollWidth > satu.clientWidth + 1 &&
          (satu === html || ["auto", "scroll"].includes(getComputedStyle(satu).overflowX)),
      );
      return [
        ...(html.clientWidth === lebar ? [] : [`pane ${html.clientWidth}`]),
        ...gulir.flatMap((satu) => [
          satu.outerHTML.slice(0, 60),
          ...[...satu.querySelectorAll<HTMLElement>("*")]
            .filter((isi) => isi.getBoundingClientRect().right > html.clientWidth)
            .map((isi) => isi.outerHTML.slice(0, 120)),
        ]),
      ];
    }, LEBAR);

  test("nothing scrolls sideways in any tab, also with everything unfolded", async () => {
    const { page, panel } = halaman;
    await page.addStyleTag({ content: `#panel { width: ${LEBAR}px !important; }` });
    const hasil: Record<string, string[]> = {};
    const bukaLipatan = () =>
      panel.locator("details").evaluateAll((s) => s.forEach((satu) => satu.setAttribute("open", "")));
    for (const nama of [/^Capaian/, /^Temuan/, /^Tabel/, /^Pengaturan/]) {
      await tab(nama).click();
      if (nama.test("Temuan")) await tombol("Buat lembar Temuan").waitFor();
      if (nama.test("Tabel")) await tombol(/^Buat \d+ tabel/).waitFor();
      if (nama.test("Pengaturan")) await panel.getByLabel("Dasar target").selectOption("renstra");
      if (nama.test("Pengaturan")) await panel.getByText("Pengaruhnya:").waitFor();
      await bukaLipatan();
      await page.waitForTimeout(300);
      hasil[nama.source] = await terlaluLebar();
    }
    expect(Object.entries(hasil).filter(([, lebar]) => lebar.length > 0)).toEqual([]);
    await tombol("Batal").click();
  });

  test("the focus is never left on the page", async () => {
    const { page, panel } = halaman;
    const lewatTombol = async (nama: RegExp | string) => {
      await tombol(nama).first().focus();
      await page.keyboard.press("Enter");
    };
    const diMana = () => panel.locator("html").evaluate(({ ownerDocument: d }) => d.activeElement?.tagName ?? "BODY");
    const jatuh: string[] = [];
    const catat = async (sesudah: string) => {
      await page.waitForTimeout(200);
      if ((await diMana()) === "BODY") jatuh.push(sesudah);
    };
    await lewatTombol("Hitung Capaian");
    await panel.getByText(/sel diperbarui/).waitFor();
    await catat("Hitung");
    await lewatTombol("Urungkan Hitung");
    await panel.getByText(/kembali seperti semula/).waitFor();
    await catat("Urungkan");
    await tab(/^Temuan/).click();
    await lewatTombol(/indikator yang sama$/);
    await tombol("Urungkan jawaban Sama").waitFor();
    await catat("Sama");
    await lewatTombol(/^Tandai diterima/);
    await page.keyboard.type("dibahas");
    await lewatTombol("Simpan");
    await panel.getByText("Diterima (1)").waitFor();
    await catat("diterima");
    await tab(/^Pengaturan/).click();
    await panel.getByLabel("Dasar target").selectOption("renstra");
    await lewatTombol("Simpan");
    await panel.getByText("target: Renstra").waitFor();
    await catat("pengaturan");
    expect(jatuh).toEqual([]);
  });
});
