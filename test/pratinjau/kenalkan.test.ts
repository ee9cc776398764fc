import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bukuAsing, hasilDi, JUDUL_KE, LEMBAR_ASING, PALING_BANYAK, TERBACA } from "../alat/lembar-asing";
import { bukaBerkas, bukaHalaman, bukaPeramban, unduhHasil, type Halaman, type Peramban } from "./halaman";

jest.setTimeout(240_000);

/** One of each kind of result. */
const DIAJARKAN = [
  "pengukuran biasa",
  "monev triwulan ketiga",
  "anggaran tanpa kata anggaran",
  "program yang anggarannya diubah",
];

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

  test.each(DIAJARKAN)(
    "%s: taught in at most twelve actions and computed right, in a pane of 320 pixels",
    async (nama) => {
      const lembar = LEMBAR_ASING[nama]!;
      const { page, panel } = halaman;
      const lokasi = join(folder, `${nama}.xlsx`);
      writeFileSync(lokasi, await bukuAsing(lembar));
      await bukaBerkas(page, lokasi);
      await page.addStyleTag({ content: "#panel { width: 320px !important; }" });
      let tindakan = 0;
      const tekan = async (nama: string) => {
        tindakan++;
        await panel.getByRole("button", { name: nama }).click();
      };
      const pilih = async (label: RegExp | string, nilai: string) => {
        const isian = panel.getByLabel(label);
        if ((await isian.inputValue()) === nilai) return;
        tindakan++;
        // Who chooses with a mouse or by keyboard has the focus there.
        await isian.focus();
        await isian.selectOption(nilai);
      };
      await tekan("Kenalkan lembar Sheet1");
      await pilih("Ini lembar apa?", lembar.peran);
      for (const [huruf, arti] of Object.entries(lembar.arti)) {
        await pilih(new RegExp(`^Arti kolom ${huruf},`), arti);
        await page.locator("#kotak-nama", { hasText: `${huruf}${JUDUL_KE}` }).waitFor();
      }
      await panel.getByText(TERBACA).waitFor();
      const lebar = await panel.locator(".isi-panel").evaluate((e) => [e.scrollWidth, e.clientWidth]);
      expect(lebar[0]).toBeLessThanOrEqual(lebar[1]!);
      await tekan("Ya, benar: kenalkan");
      await panel.getByText(/\(dikenalkan oleh Anda\)/).waitFor();
      await tekan("Hitung Capaian");
      await panel.getByText(/sel diperbarui/).waitFor();
      expect(tindakan).toBeLessThanOrEqual(PALING_BANYAK);
      expect(await hasilDi((await unduhHasil(page)).isi, "Sheet1", lembar)).toEqual(lembar.hasil);
    },
  );
});
