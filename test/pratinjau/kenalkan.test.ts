import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  bukuAsing,
  denganNama,
  hasilDi,
  JUDUL_KE,
  SEMUA_LEMBAR_ASING,
  PALING_BANYAK,
  pindahkan,
  TERBACA,
} from "../alat/buku-asing";
import { bukaBerkas, bukaHalaman, bukaPeramban, unduhHasil, type Halaman, type Peramban } from "./halaman";

jest.setTimeout(240_000);

/** A plan has no results to fill in. */
const SELESAI = /sel diperbarui|Tidak ada sel/;

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

  test.each(Object.keys(SEMUA_LEMBAR_ASING))(
    "%s: taught in at most twelve actions in a pane of 320 pixels, at 170 too, and right again reopened, renamed, copied with a column put in",
    async (nama) => {
      const lembar = SEMUA_LEMBAR_ASING[nama]!;
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
        if ((await isian.inputValue()) === nilai) return false;
        tindakan++;
        // Who chooses with a mouse or by keyboard has the focus there.
        await isian.focus();
        await isian.selectOption(nilai);
        return true;
      };
      await tekan("Kenalkan lembar Sheet1");
      await pilih("Ini lembar apa?", lembar.peran);
      for (const [huruf, arti] of Object.entries(lembar.arti)) {
        if (await pilih(new RegExp(`^Arti kolom ${huruf},`), arti))
          await page.locator("#kotak-nama", { hasText: `${huruf}${JUDUL_KE}` }).waitFor();
      }
      await panel.getByText(TERBACA).waitFor();
      // 170 pixels are what 350 leave at 200 % zoom.
      for (const selebar of [170, 320]) {
        await page.addStyleTag({ content: `#panel { width: ${selebar}px !important; }` });
        const lebar = await panel.locator(".isi-panel").evaluate((e) => [e.scrollWidth, e.clientWidth]);
        expect(lebar[0]).toBeLessThanOrEqual(lebar[1]!);
      }
      await tekan("Ya, benar: kenalkan");
      await panel.getByText(/\(dikenalkan oleh Anda\)/).waitFor();
      const disimpan = (await unduhHasil(page)).isi;
      await tekan("Hitung Capaian");
      await panel.getByText(SELESAI).waitFor();
      expect(tindakan).toBeLessThanOrEqual(PALING_BANYAK);
      expect(await hasilDi((await unduhHasil(page)).isi, "Sheet1", lembar)).toEqual(lembar.hasil);
      const lain: readonly (readonly [string, Uint8Array])[] = [
        ["Sheet1", disimpan],
        ["Rekapitulasi", await denganNama(disimpan, "Rekapitulasi")],
        ["Salinan", await pindahkan(disimpan, lembar)],
      ];
      for (const [namaLembar, isi] of lain) {
        writeFileSync(lokasi, isi);
        await bukaBerkas(page, lokasi);
        await panel.getByRole("button", { name: "Hitung Capaian" }).click();
        await panel.getByText(SELESAI).waitFor();
        expect(await hasilDi((await unduhHasil(page)).isi, namaLembar, lembar)).toEqual(lembar.hasil);
      }
    },
  );
});
