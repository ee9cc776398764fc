import { keBilangan } from "../../src/domain/angka/desimal";
import { bukuBesar, realisasiKe, targetKe } from "../alat/buku-besar";
import { hitungSelesai } from "../alat/buku";

test.each([
  [20, 3],
  [280, 3],
  [320, 4],
  [1000, 4],
])("%i indikator on six sheets take %i syncs", async (banyak, syncs) => {
  const { hasil, excel } = await hitungSelesai(await bukuBesar(banyak));
  expect(hasil.laporan.indikator).toHaveLength(banyak);
  expect(hasil.rencana.plan.writes).toHaveLength(banyak * 6);
  expect(excel.traffic().syncs).toBe(syncs);
  hasil.laporan.indikator.forEach(({ capaian }, i) => {
    const nilai = capaian.status === "dinilai" ? keBilangan(capaian.persen) : null;
    expect(nilai).toBeCloseTo((realisasiKe(i) / targetKe(i)) * 100, 9);
  });
});

test("a large workbook is read in bands, and a second run writes nothing", async () => {
  const pertama = await hitungSelesai(await bukuBesar(4000));
  expect(pertama.hasil.rencana.plan.writes).toHaveLength(24_000);
  expect(pertama.excel.traffic().syncs).toBeLessThanOrEqual(8);
  const kedua = await hitungSelesai(pertama.isi);
  expect(kedua.hasil.rencana.plan.writes).toEqual([]);
}, 120_000);
