import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { bukaBerkas, bukaHalaman, bukaPeramban, sebesarDiExcel, siap, type Peramban, type Suasana } from "./halaman";
import { pelanggaranPanel } from "./pemeriksaan-akses";

jest.setTimeout(180_000);

const fixture = (nama: string) => join(__dirname, "../fixtures", nama);

/** Lets the next request to the workbook fail, as Excel would. */
async function gagalkanSekali(page: Page, code: string): Promise<void> {
  await page.evaluate((Code) => {
    const { bridge } = (window as unknown as { capaianPratinjau: { excel: { bridge: Jembatan } } }).capaianPratinjau
      .excel;
    const asli = bridge.sendMessageToHost;
    bridge.sendMessageToHost = (teks) => {
      bridge.sendMessageToHost = asli;
      const { id } = JSON.parse(teks) as { id: number };
      const galat = { Code, Message: Code, Location: "Range.values", ActionIndex: 0, HttpStatusCode: 400 };
      const message = { statusCode: 200, headers: {}, body: { Results: [], TraceIds: [], Error: galat } };
      const jawab = bridge.onMessageFromHost;
      setTimeout(() => jawab(JSON.stringify({ id, type: 2, flags: 0, message })));
    };
  }, code);
}

interface Jembatan {
  sendMessageToHost: (teks: string) => void;
  onMessageFromHost: (teks: string) => void;
}

type Langkah = readonly [keadaan: string, menuju: (page: Page, panel: FrameLocator) => Promise<unknown>];

const keTab = async (panel: FrameLocator, nama: RegExp) => {
  await panel.getByRole("tab", { name: nama }).click();
  await panel.getByRole("tabpanel").waitFor();
};

/** Everything that the pane can look like, each reached from the one before. */
const PERJALANAN: readonly Langkah[] = [
  ["siap", () => Promise.resolve()],
  [
    "sesudah dihitung",
    async (_page, panel) => {
      await panel.getByRole("button", { name: "Hitung Capaian" }).click();
      await panel.getByText(/sel diperbarui/).waitFor();
    },
  ],
  [
    "temuan",
    async (_page, panel) => {
      await keTab(panel, /^Temuan/);
      await panel.getByRole("button", { name: "Buat lembar Temuan" }).waitFor();
    },
  ],
  [
    "alasan diterima belum diisi",
    async (_page, panel) => {
      await panel
        .getByRole("button", { name: /^Tandai diterima/ })
        .first()
        .click();
      await panel.getByRole("button", { name: "Simpan" }).click();
      await panel.getByText("Isi alasannya dulu.").waitFor();
    },
  ],
  [
    "ada yang diterima",
    async (_page, panel) => {
      await panel.getByLabel("Alasan diterima").fill("Sudah dibahas");
      await panel.getByRole("button", { name: "Simpan" }).click();
      await panel.getByText("Diterima (1)").click();
    },
  ],
  [
    "tabel",
    async (_page, panel) => {
      await keTab(panel, /^Tabel LKj/);
      await panel.getByRole("button", { name: /^Buat \d+ tabel/ }).waitFor();
    },
  ],
  [
    "pengaturan yang salah diisi",
    async (_page, panel) => {
      await keTab(panel, /^Pengaturan/);
      await panel
        .locator("details:not([open])")
        .evaluateAll((semua) => semua.forEach((satu) => ((satu as HTMLDetailsElement).open = true)));
      await panel.getByLabel("Tahun").fill("24");
      await panel.getByText("Isi dengan empat angka").waitFor();
    },
  ],
  [
    "pengaruh pengaturan",
    async (_page, panel) => {
      await panel.getByLabel("Tahun").fill("");
      await panel.getByLabel("Dasar target").selectOption("renstra");
      await panel.getByText("Pengaruhnya:").waitFor();
    },
  ],
  [
    "lembar berubah",
    async (page, panel) => {
      await panel.getByRole("button", { name: "Batal" }).click();
      await page.locator("#kisi").focus();
      await page.keyboard.type("x");
      await page.keyboard.press("Enter");
      await panel.getByRole("button", { name: "Baca ulang" }).waitFor();
    },
  ],
  [
    "gagal",
    async (page, panel) => {
      await gagalkanSekali(page, "AccessDenied");
      await panel.getByRole("button", { name: "Hitung Capaian" }).click();
      await panel.getByRole("alert").waitFor();
    },
  ],
  ["terproteksi", (page, panel) => bukaBerkas(page, fixture("instansi/kearsipan-2024.xlsx")).then(() => siap(panel))],
  ["banyak lembar", (page, panel) => bukaBerkas(page, fixture("instansi/bappeda.xlsx")).then(() => siap(panel))],
  [
    "tak dikenal",
    async (page, panel) => {
      await bukaBerkas(page, fixture("asing/absensi.xlsx"));
      await panel.getByText("Tidak ada sel yang diubah.").waitFor();
    },
  ],
  [
    "kosong",
    async (page, panel) => {
      await bukaBerkas(page, fixture("asing/kosong.xlsx"));
      await panel.getByRole("heading", { name: "Buku kerja ini masih kosong" }).waitFor();
    },
  ],
];

/** What is wider than the pane: the page itself, or anything in it that scrolls sideways. */
async function terlaluLebar(panel: FrameLocator): Promise<string[]> {
  return panel.locator("html").evaluate((html) => {
    const semua = [html, ...html.querySelectorAll<HTMLElement>("*")];
    const gulir = semua.filter((satu) => satu.scrollWidth > satu.clientWidth + 1);
    const keluar = semua.filter((satu) => satu.getBoundingClientRect().right > html.clientWidth + 1);
    return [
      ...(html.clientWidth === 350 ? [] : [`pane ${html.clientWidth}`]),
      ...gulir
        .filter((satu) => satu === html || ["auto", "scroll"].includes(getComputedStyle(satu).overflowX))
        .map((satu) => satu.outerHTML.slice(0, 120)),
      ...keluar.map((satu) => satu.outerHTML.slice(0, 120)),
    ];
  });
}

/** What may be animated for whoever wants no motion, and what else a keyframe holds. */
const DIAM = ["opacity", "offset", "computedOffset", "easing", "composite"];

const SUASANA: Readonly<Record<string, Suasana>> = {
  "tema terang": { tema: "terang" },
  "tema gelap": { tema: "gelap" },
  "tema kontras": { kontras: true },
};

describe("every state of the pane at the size that Excel leaves it", () => {
  let peramban: Peramban;
  beforeAll(async () => {
    peramban = await bukaPeramban();
  });
  afterAll(() => peramban.tutup());

  test.each(Object.entries(SUASANA))("%s: axe objects to nothing and nothing sticks out", async (_nama, suasana) => {
    const { page, panel, keluhan } = await bukaHalaman(peramban, suasana);
    await sebesarDiExcel(page);
    const hasil: Record<string, string[]> = {};
    for (const [keadaan, menuju] of PERJALANAN) {
      await menuju(page, panel);
      hasil[keadaan] = [...(await pelanggaranPanel(page)), ...(await terlaluLebar(panel))];
    }
    expect(hasil).toEqual(Object.fromEntries(PERJALANAN.map(([keadaan]) => [keadaan, []])));
    await page.context().close();
    expect(keluhan).toEqual([]);
  });

  test.each(Object.entries(SUASANA))(
    "%s: also while it waits for Excel, and without office.js",
    async (_nama, suasana) => {
      const { page, panel } = await bukaHalaman(peramban, { ...suasana, tanpaGerak: true });
      await sebesarDiExcel(page);
      await page.evaluate(() => {
        const { excel } = (window as unknown as { capaianPratinjau: { excel: { bridge: Jembatan } } }).capaianPratinjau;
        excel.bridge.sendMessageToHost = () => undefined;
      });
      await panel.getByRole("button", { name: "Hitung Capaian" }).click();
      await panel.getByText(/tekan Enter dulu/).waitFor();
      expect([...(await pelanggaranPanel(page)), ...(await terlaluLebar(panel))]).toEqual([]);
      // With reduced motion something may fade, but nothing moves.
      const gerak = await panel.locator("html").evaluate(() =>
        document
          .getAnimations()
          .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : []))
          .flatMap((bingkai) => Object.keys(bingkai)),
      );
      expect(gerak.filter((sifat) => !DIAM.includes(sifat))).toEqual([]);

      await page.route("**/office/office.js", (route) => route.abort());
      await page
        .locator("#panel")
        .evaluate((bingkai) => (bingkai as HTMLIFrameElement).contentWindow?.location.reload());
      await panel.getByText(/appsforoffice\.microsoft\.com/).waitFor();
      await panel.getByRole("button", { name: "Muat ulang" }).waitFor();
      expect([...(await pelanggaranPanel(page)), ...(await terlaluLebar(panel))]).toEqual([]);
      await page.context().close();
    },
  );

  test("a part that can't be loaded says so, and the button goes on working", async () => {
    const { page, panel } = await bukaHalaman(peramban);
    await panel.getByRole("tab", { name: "Pengaturan" }).waitFor();
    await page.route("**/panel/**/*.js", (route) => route.abort());
    await panel.getByRole("tab", { name: "Pengaturan" }).click();
    await panel.getByText("Bagian ini tidak dapat ditampilkan.").waitFor();
    expect(await pelanggaranPanel(page)).toEqual([]);
    await panel.getByRole("button", { name: "Hitung Capaian" }).click();
    await panel.getByText(/sel diperbarui/).waitFor();
    await page.unroute("**/panel/**/*.js");
    await panel.getByRole("button", { name: "Muat ulang" }).click();
    await panel.getByRole("tab", { name: "Pengaturan" }).click();
    await panel.getByLabel("Dasar target").waitFor();
    await page.context().close();
  });
});
