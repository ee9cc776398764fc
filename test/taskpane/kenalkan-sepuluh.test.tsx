/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { hitung } from "../alat/buku";
import {
  bukuAsing,
  denganNama,
  hasilDi,
  SEMUA_LEMBAR_ASING,
  PALING_BANYAK,
  pindahkan,
  TERBACA,
} from "../alat/buku-asing";
import type { LembarAsing } from "../alat/lembar-asing";
import { bukaPanel } from "./panel-uji";

jest.setTimeout(120_000);

/** Teaches Sheet1 through the pane, and gives the workbook as it is kept then, and how many actions it took. */
async function ajarkan(
  { peran, arti }: LembarAsing,
  isi: Uint8Array,
): Promise<{ disimpan: Uint8Array; tindakan: number }> {
  const panel = bukaPanel({ isi });
  await panel.bacaan;
  let tindakan = 0;
  const tekan = async (nama: string) => {
    tindakan++;
    await userEvent.click(await screen.findByRole("button", { name: nama }));
  };
  const pilih = async (label: RegExp | string, nilai: string) => {
    const isian = await screen.findByLabelText<HTMLSelectElement>(label);
    if (isian.value === nilai) return;
    tindakan++;
    await userEvent.selectOptions(isian, nilai);
  };
  await tekan("Kenalkan lembar Sheet1");
  await pilih("Ini lembar apa?", peran);
  for (const [huruf, nilai] of Object.entries(arti)) await pilih(new RegExp(`^Arti kolom ${huruf},`), nilai);
  await screen.findByText(TERBACA);
  await tekan("Ya, benar: kenalkan");
  await screen.findByText(/\(dikenalkan oleh Anda\)/);
  return { disimpan: panel.excel.save(), tindakan };
}

test.each(Object.entries(SEMUA_LEMBAR_ASING))(
  "%s: taught in at most twelve actions, and right when reopened, renamed, copied with a column put in",
  async (_nama, lembar) => {
    const { disimpan, tindakan } = await ajarkan(lembar, await bukuAsing(lembar));
    // Hitung Capaian is one more.
    expect(tindakan + 1).toBeLessThanOrEqual(PALING_BANYAK);
    expect(await hasilDi((await hitung(disimpan)).isi, "Sheet1", lembar)).toEqual(lembar.hasil);
    const bernama = await denganNama(disimpan, "Rekapitulasi");
    expect(await hasilDi((await hitung(bernama)).isi, "Rekapitulasi", lembar)).toEqual(lembar.hasil);
    const pindah = await hitung(await pindahkan(disimpan, lembar));
    expect(await hasilDi(pindah.isi, "Salinan", lembar)).toEqual(lembar.hasil);
    if (pindah.hasil.status !== "selesai") throw new Error(pindah.hasil.status);
    const [dokumen] = pindah.hasil.dokumen;
    expect([dokumen?.asal.peran, dokumen?.asal.sheetName]).toEqual([lembar.peran, "Salinan"]);
  },
);
