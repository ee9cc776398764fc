import { sekaligus } from "../../src/domain/alur/bertahap";
import { renderTabel } from "../../src/plan/lembar/render-tabel";
import { TINGGI_TERBESAR } from "../../src/plan/lembar/tinggi-baris";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { UkuranTeks } from "../../src/plan/lembar/ukuran-teks";
import type { CitraLembar } from "../../src/plan/lembar/citra";
import { baca, buka, CONTOH } from "../alat/buku";
import { banyakTulisan, bukuSasaran, tabelSelesai, type SesudahTabel } from "../alat/buku-tabel";

test.each([
  [1, 4, "III.6", "III.7"],
  [3, 1, "III.12", "III.13"],
  [9, 1, "III.30", "III.31"],
  [6, 10, "III.21", "III.22"],
])("%i sasaran with %i indikator each: the numbers that follow are right", async (sasaran, tiap, anggaran, lhe) => {
  const sesudah = await tabelSelesai(await bukuSasaran(sasaran, tiap));
  const nomor = sesudah.hasil.rencana.status.map((s) => s.nomor);
  expect(nomor.slice(nomor.indexOf("III.2") + 1).slice(0, 3 * sasaran + 2)).toEqual([
    ...Array.from({ length: 3 * sasaran }, (_, i) => `III.${i + 3}`),
    anggaran,
    lhe,
  ]);
  const capaian = sesudah.hasil.rencana.status.find((s) => s.nomor === "III.2");
  expect(capaian?.baris).toBe(sasaran * tiap * 2);
  expect(sesudah.excel.traffic().bytesWritten).toBeLessThan(5_000_000);
  periksaTinggi(sesudah);
  expect(banyakTulisan(await tabelSelesai(sesudah.isi))).toBe(0);
});

/** The heights of the rows that a cell spans, added up. */
function tinggiSel(citra: CitraLembar, row: number, column: number): { tinggi: number; lebar: number } {
  const gabung = citra.gabung.find((m) => m.top === row && m.left === column);
  const [bawah, kanan] = [gabung?.bottom ?? row, gabung?.right ?? column];
  const jumlah = (isi: readonly number[]): number => isi.reduce((a, b) => a + b, 0);
  return { tinggi: jumlah(citra.tinggi.slice(row, bawah + 1)), lebar: jumlah(citra.lebar.slice(column, kanan + 1)) };
}

/** No text needs more height than its rows have. */
function periksaTinggi({ hasil }: SesudahTabel): void {
  for (const { tabel } of hasil.rencana.terender) {
    const { citra } = sekaligus(renderTabel(tabel, PENGATURAN_BAWAAN));
    citra.sel.forEach((baris, row) =>
      baris.forEach(({ content }, column) => {
        if (typeof content !== "string" || content === "") return;
        const { tinggi, lebar } = tinggiSel(citra, row, column);
        const gaya = citra.gaya.filter(
          ({ rect }) => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right,
        );
        const huruf = gaya.findLast((g) => g.ukuran !== undefined)?.ukuran ?? 0;
        const tebal = gaya.findLast((g) => g.tebal !== undefined)?.tebal === true;
        const butuh = new UkuranTeks("Arial").tinggi(content.replace(/^'/, ""), lebar, huruf, tebal);
        if (butuh > tinggi)
          throw new Error(`${citra.nama} baris ${row + 1} kolom ${column + 1}: butuh ${butuh}, ada ${tinggi}`);
      }),
    );
    expect(Math.max(...citra.tinggi)).toBeLessThanOrEqual(TINGGI_TERBESAR);
  }
}

test("on the sample every text has its height, and every sheet its page", async () => {
  const sesudah = await tabelSelesai(baca(CONTOH));
  periksaTinggi(sesudah);
  // Few columns stand upright; many, rupiah beside several others, and charts need the page's long side.
  const MELINTANG = /^(Tabel (I\.1|II\.[13]|III\.(2|4|7|10|12))|Lampiran 5 TW [IV]+|Grafik .*)$/;
  buka(sesudah.isi);
  await Excel.run(async (context) => {
    for (const { lembar } of sesudah.hasil.rencana.status) {
      if (lembar === null) continue;
      const halaman = context.workbook.worksheets.getItem(lembar).pageLayout;
      halaman.load("orientation,paperSize,zoom");
      await context.sync();
      expect(halaman.toJSON()).toMatchObject({
        orientation: MELINTANG.test(lembar) ? "Landscape" : "Portrait",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      });
    }
  });
});
