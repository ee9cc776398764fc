import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { bukuAsing, SEMUA_LEMBAR_ASING } from "../alat/buku-asing";
import { bukaBerkas, bukaHalaman, bukaPeramban, type Peramban, type Suasana } from "./halaman";
import { pelanggaranPanel } from "./pemeriksaan-akses";

jest.setTimeout(300_000);

/** As wide as Excel's narrowest pane, and as 350 pixels are at a zoom of 200 %. */
const KEADAAN: readonly (readonly [nama: string, lebar: number, suasana: Suasana])[] = [
  ["320 px", 320, {}],
  ["350 px at 200 %, dark", 170, { tema: "gelap" }],
  ["320 px, a contrast theme", 320, { kontras: true }],
];

describe.each(KEADAAN)("each job of the guide by keyboard alone, %s", (_, lebar, suasana) => {
  const folder = mkdtempSync(join(tmpdir(), "pekerjaan-"));
  let peramban: Peramban;
  beforeAll(async () => {
    peramban = await bukaPeramban();
    writeFileSync(join(folder, "asing.xlsx"), await bukuAsing(SEMUA_LEMBAR_ASING["pengukuran biasa"]!));
  });
  afterAll(async () => {
    await peramban.tutup();
    rmSync(folder, { recursive: true, force: true });
  });

  test("nothing is out of reach, too wide, lost from the focus or against the rules of access", async () => {
    const { page, panel, keluhan } = await bukaHalaman(peramban, suasana);
    await page.addStyleTag({ content: `#panel { width: ${lebar}px !important; }` });
    const tombol = (nama: RegExp | string) => panel.getByRole("button", { name: nama }).first();
    const tekan = async (tujuan: Locator, kunci = "Enter") => {
      await tujuan.focus();
      await page.keyboard.press(kunci);
    };
    const tab = (nama: RegExp) => tekan(panel.getByRole("tab", { name: nama }));
    const keadaan = () =>
      panel.locator("html").evaluate((html) => {
        const lebih = [html, ...html.querySelectorAll<HTMLElement>("*")].filter(
          (e) =>
            e.scrollWidth > e.clientWidth + 1 &&
            (e === html || ["auto", "scroll"].includes(getComputedStyle(e).overflowX)),
        );
        const fokus = html.ownerDocument.activeElement?.tagName ?? "BODY";
        return [
          ...(fokus === "BODY" ? ["the focus is on the page"] : []),
          ...lebih.map((e) => e.outerHTML.slice(0, 80)),
        ];
      });
    const salah: string[] = [];
    /** One job, and what is to be said of the pane after it. */
    const kerja = async (nama: string, lakukan: () => Promise<unknown>) => {
      await lakukan();
      await page.waitForTimeout(250);
      salah.push(...[...(await keadaan()), ...(await pelanggaranPanel(page))].map((satu) => `${nama}: ${satu}`));
    };

    await kerja("menghitung", async () => {
      await tekan(tombol("Hitung Capaian"));
      await panel.getByText(/39 sel diperbarui di 6 lembar/).waitFor();
      await tekan(panel.getByText("Lihat 39 sel yang berubah"));
      await panel.getByText("Pengukuran Kinerja 2024 (6 sel)").waitFor();
    });
    await kerja("menelusuri angka", async () => {
      await tekan(tombol(/^Sangat Baik 3$/));
      await tekan(tombol(/^Kaskade/));
      await panel.getByText(/^Kaskade dari lembar/).waitFor();
      await tekan(tombol(/^Serapan/));
      await panel.getByText(/^Serapan anggaran/).waitFor();
      await tekan(tombol(/^4 indikator$/));
      await tekan(tombol(/^2,8, Pilih sel/));
      await page.locator('#kisi[aria-label="Lembar PK 2024"][data-pilihan="D7"]').waitFor();
    });
    await kerja("melihat bagaimana lembar dibaca", async () => {
      await tekan(tombol(/^Lembar: apa yang terbaca/));
      await panel.getByText(/^Simpan atau muat kenalan/).waitFor();
      await tekan(tombol("Kembali"));
      await tombol(/^Lembar: apa yang terbaca/).waitFor();
    });
    await kerja("membuat tabel", async () => {
      await tab(/^Tabel/);
      await tekan(tombol("Kosongkan"));
      await tekan(panel.getByRole("checkbox", { name: /^Tabel III\.2\. / }), " ");
      await tekan(tombol("Buat 1 tabel"));
      await panel.getByText(/1 tabel dibuat atau diperbarui/).waitFor();
      await tekan(panel.getByText(/^Belum dapat dibuat \(\d+\)$/));
      await tekan(
        panel
          .getByRole("link", { name: /Tabel III\.2/ })
          .or(tombol(/^Buka lembar/))
          .first(),
      );
      await page.locator('#kisi[aria-label="Lembar Tabel III.2"]').waitFor();
    });
    await kerja("naskah", async () => {
      await tekan(tombol("Naskah untuk Word"));
      await Promise.all([page.waitForEvent("download"), tekan(tombol("Unduh LKj (.docx)"))]);
      await panel.getByText(/diserahkan ke folder Unduhan/).waitFor();
    });
    await kerja("menjawab pertanyaan", async () => {
      await tab(/^Temuan/);
      await tekan(tombol(/indikator yang sama$/));
      await tombol("Urungkan jawaban Sama").waitFor();
      await tekan(panel.getByText(/^Cari dan saring temuan/));
      await panel.getByLabel("Cari", { exact: true }).fill("KAMI");
      await tekan(tombol(/^Tandai diterima/));
      await page.keyboard.type("dibahas");
      await tekan(tombol("Simpan"));
      await panel.getByText("Diterima (1)").waitFor();
    });
    await kerja("bila ada yang keliru", async () => {
      await tekan(tombol(/^Urungkan/));
      await tombol("Urungkan jawaban Sama").waitFor();
      await tekan(tombol("Urungkan jawaban Sama"));
      await tombol("Urungkan tabel").waitFor();
      await tekan(tombol("Urungkan tabel"));
      await tombol("Urungkan Hitung").waitFor();
      await tekan(tombol("Urungkan Hitung"));
      await panel.getByText(/39 sel di 6 lembar kembali seperti semula/).waitFor();
    });
    await kerja("pengaturan", async () => {
      await tab(/^Pengaturan/);
      for (const nama of await panel.locator("summary").all()) await tekan(nama);
      await panel.locator("details").evaluateAll((semua) => semua.forEach((satu) => satu.setAttribute("open", "")));
      await panel.getByLabel("Dasar target").selectOption("renstra");
      await panel.getByText("Pengaruhnya:").waitFor();
      await tab(/^Capaian/);
      await tab(/^Pengaturan/);
      await tekan(tombol("Simpan"));
      await panel.getByText("target: Renstra").waitFor();
    });
    await bukaBerkas(page, join(folder, "asing.xlsx"));
    await kerja("kenalan", async () => {
      await tekan(tombol("Kenalkan lembar Sheet1"));
      await panel.getByLabel("Ini lembar apa?").selectOption("pengukuran");
      await panel.getByLabel(/^Arti kolom B,/).waitFor();
      await panel.getByLabel("Ini lembar apa?").focus();
    });
    expect(salah).toEqual([]);
    expect(keluhan).toEqual([]);
  });
});
