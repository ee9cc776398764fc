import { join } from "node:path";
import { hitungDariPanel } from "../../src/taskpane/hitung-dari-panel";
import { baca, buka, CONTOH } from "../alat/buku";

/** Presses the pane's button; gives back what the pane said and whether the button was free, in order. */
async function tekan(isi: Uint8Array) {
  const excel = buka(isi);
  const jejak: (string | boolean)[] = [];
  await hitungDariPanel({
    bolehHitung: (boleh) => jejak.push(boleh),
    tulisKeadaan: (teks) => jejak.push(teks),
  });
  return { jejak, isi: excel.save() };
}

const menghitung = expect.stringContaining("Menghitung…") as string;

describe("button Hitung Capaian of the pane", () => {
  test("says how much it wrote, and a second time that nothing is left to write", async () => {
    const pertama = await tekan(baca(CONTOH));
    expect(pertama.jejak).toEqual([
      false,
      menghitung,
      expect.stringMatching(/^Selesai\. \d+ sel ditulis di \d+ lembar; \d+ temuan\.$/),
      true,
    ]);
    const kedua = await tekan(pertama.isi);
    expect(kedua.jejak[2]).toMatch(/^Selesai\. Lembar sudah sesuai; \d+ temuan\.$/);
  });

  test("says that a workbook is none of ours", async () => {
    const { jejak } = await tekan(baca(join(__dirname, "../fixtures/asing/absensi.xlsx")));
    expect(jejak).toEqual([false, menghitung, expect.stringContaining("Tidak ada lembar kinerja"), true]);
  });
});
