import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { KERTAS, type Kertas, type SetelanCetak } from "../../src/domain/pengaturan/cetak";
import { jedaHalaman } from "../../src/plan/lembar/jeda-halaman";
import type { CitraLembar } from "../../src/plan/lembar/citra";
import { urungkanTabel } from "../../src/app/urungkan-tabel";
import { baca, buka, CONTOH } from "../alat/buku";
import { bukuSasaran, tabel, tabelSelesai, type SesudahTabel } from "../alat/buku-tabel";

jest.setTimeout(180_000);

const cetak = (ubahan: Partial<SetelanCetak>) => ({ simpan: <T extends object>(lama: T) => ({ ...lama, ...ubahan }) });

async function bukuKerja(isi: Uint8Array): Promise<ExcelJS.Workbook> {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.load(Buffer.from(isi) as unknown as ExcelJS.Buffer);
  return buku;
}

/** What each sheet of a file says of its pages: paper, footer, breaks. */
const halamanBerkas = (isi: Uint8Array): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(unzipSync(isi))
      .filter(([nama]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(nama))
      .map(([nama, xml]) => [
        nama,
        strFromU8(xml)
          .match(/<pageSetup\b[^>]*>|<oddFooter>[^<]*|<brk\b[^>]*>/g)
          ?.map((satu) => satu) ?? [],
      ]),
  );

/** Points between the margins, by the paper's size in millimetres and our margins of 36, 36, 40 and 46 points. */
const RUANG: Readonly<Record<Kertas, Readonly<Record<"tegak" | "melintang", { lebar: number; tinggi: number }>>>> = {
  A4: { tegak: { lebar: 523, tinggi: 755 }, melintang: { lebar: 769, tinggi: 509 } },
  F4: { tegak: { lebar: 537, tinggi: 849 }, melintang: { lebar: 863, tinggi: 523 } },
};
const jumlah = (isi: readonly number[]): number => isi.reduce((a, b) => a + b, 0);

/** The sheets that were made: a table that staff have to tick is drawn and not written. */
function dibuat({ hasil }: SesudahTabel): CitraLembar[] {
  const nomor = new Set(hasil.rencana.status.flatMap((s) => (s.rencana ? [s.nomor] : [])));
  return hasil.rencana.terender.flatMap(({ citra }) => (nomor.has(citra.nomor) ? [citra] : []));
}

/** The pages of a sheet by its own breaks: rows of each, from and to. */
function halaman({ halaman: { jeda }, tercetak }: CitraLembar): [number, number][] {
  return [0, ...jeda].map((awal, i) => [awal, (jeda[i] ?? tercetak) - 1]);
}

test.each(KERTAS)("%s: each table has its paper and direction, page numbers, and fits on its page", async (kertas) => {
  const sesudah = await tabelSelesai(baca(CONTOH), cetak({ kertas }));
  const buku = await bukuKerja(sesudah.isi);
  const [tegak, melintang]: [string[], string[]] = [[], []];
  for (const citra of dibuat(sesudah)) {
    const { pageSetup, headerFooter } = buku.getWorksheet(citra.nama)!;
    // 9 is A4, 14 Folio in Excel's list of papers.
    expect([citra.nama, pageSetup.paperSize]).toEqual([citra.nama, kertas === "A4" ? 9 : 14]);
    expect(headerFooter.oddFooter).toBe("&CHalaman &P dari &N");
    (pageSetup.orientation === "landscape" ? melintang : tegak).push(citra.nama);
    const ruang = RUANG[kertas][pageSetup.orientation === "landscape" ? "melintang" : "tegak"];
    const skala = Math.min(1, ruang.lebar / jumlah(citra.lebar));
    // Seventeen columns side by side are made smaller on A4; nothing else is.
    expect([citra.nama, skala < 1]).toEqual([citra.nama, kertas === "A4" && citra.nama === "Lampiran 5 TW IV"]);
    const kepala = jumlah(citra.tinggi.slice(citra.kepala[0], citra.kepala[1] + 1));
    for (const [awal, akhir] of citra.halaman.jeda.length > 0 ? halaman(citra) : []) {
      const tinggi = jumlah(citra.tinggi.slice(awal, akhir + 1)) + (awal > citra.kepala[1] ? kepala : 0);
      expect([citra.nama, tinggi * skala <= ruang.tinggi]).toEqual([citra.nama, true]);
    }
  }
  expect(tegak).toEqual(expect.arrayContaining(["Tabel II.4", "Tabel III.1", "Tabel III.3", "Lampiran 2"]));
  expect(melintang).toEqual(expect.arrayContaining(["Tabel II.3", "Tabel III.2", "Grafik III.2", "Grafik Triwulan"]));
});

test("no page ends inside a merged cell, a chart, or between a heading and its row; the file has the breaks", async () => {
  const sesudah = await tabelSelesai(await bukuSasaran(3, 12));
  const { hasil, isi } = sesudah;
  buka(isi);
  const jedaBerkas = await Excel.run(async (context) => {
    const semua = dibuat(sesudah).map((citra) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getItem(citra.nama);
      horizontalPageBreaks.load("items/rowIndex");
      return { nama: citra.nama, horizontalPageBreaks };
    });
    await context.sync();
    return new Map(semua.map((s) => [s.nama, s.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)]));
  });
  let berjeda = 0;
  for (const citra of dibuat(sesudah)) {
    const { jeda } = citra.halaman;
    const utuh = [...citra.gabung, ...citra.grafik.map((g) => g.tempat)];
    for (const row of jeda)
      expect([citra.nama, utuh.filter(({ top, bottom }) => top < row && row <= bottom)]).toEqual([citra.nama, []]);
    expect([citra.nama, jedaBerkas.get(citra.nama)]).toEqual([citra.nama, [...jeda]]);
    berjeda += jeda.length;
  }
  expect(berjeda).toBeGreaterThan(3);
  // The sasaran of twelve indikator, taller than a page, is one cell on each page; its name stands in the first.
  const utama = hasil.rencana.terender.find((t) => t.tabel.nomor === "III.2")!.citra;
  const sasaran = utama.gabung.filter((r) => r.left === 1 && r.top > utama.kepala[1]);
  expect(sasaran.length).toBeGreaterThan(3);
  expect(sasaran.filter((r) => utama.sel[r.top]?.[1]?.content !== "").length).toBe(3);
});

test("a merged cell taller than a page is cut where its first part still shows its text", () => {
  const bahan = {
    tinggi: Array.from({ length: 14 }, () => 10),
    tercetak: 14,
    kepala: [1, 1] as const,
    gabung: [{ top: 4, bottom: 13, left: 0, right: 0 }],
    utuh: [],
    halaman: 60,
  };
  // Rows 0–5 fit on the first page, and leave 20 points to the cell: enough for a line, too little for three.
  expect(jedaHalaman({ ...bahan, perlu: new Map([["4,0", 20]]) })).toEqual({
    jeda: [6, 11],
    gabung: [
      { top: 4, bottom: 5, left: 0, right: 0 },
      { top: 6, bottom: 10, left: 0, right: 0 },
      { top: 11, bottom: 13, left: 0, right: 0 },
    ],
  });
  expect(jedaHalaman({ ...bahan, perlu: new Map([["4,0", 40]]) }).jeda).toEqual([4, 9]);
});

test("no title stands alone on the first page because the first cell of the body fits on the second only", () => {
  const bahan = {
    tinggi: Array.from({ length: 14 }, () => 10),
    tercetak: 14,
    kepala: [3, 3] as const,
    gabung: [{ top: 4, bottom: 12, left: 0, right: 0 }],
    utuh: [[3, 4] as const],
    halaman: 110,
    perlu: new Map<string, number>(),
  };
  // Title, heading and the cell take 130 points, heading and cell 100: the cell is cut, not moved.
  expect(jedaHalaman(bahan)).toEqual({
    jeda: [11],
    gabung: [
      { top: 4, bottom: 10, left: 0, right: 0 },
      { top: 11, bottom: 12, left: 0, right: 0 },
    ],
  });
  // Where charts stand above the heading, the first page is not blank without the table.
  expect(jedaHalaman({ ...bahan, utuh: [[1, 2], ...bahan.utuh] }).jeda).toEqual([3]);
});

test("another paper moves tables to it, and Urungkan brings back paper, page numbers and breaks", async () => {
  const awal = await tabelSelesai(await bukuSasaran(3, 12));
  const { hasil, excel } = await tabel(awal.isi, cetak({ kertas: "F4", huruf: "Times New Roman" }));
  if (hasil.status !== "selesai" || hasil.urung === null) throw new Error("nothing done");
  const diubah = (await bukuKerja(excel.save())).getWorksheet("Tabel III.2")!;
  expect([diubah.pageSetup.paperSize, diubah.getCell("A1").font.name]).toEqual([14, "Times New Roman"]);
  expect(halamanBerkas(excel.save())).not.toEqual(halamanBerkas(awal.isi));
  expect((await urungkanTabel(hasil.urung)).status).toBe("selesai");
  expect(halamanBerkas(excel.save())).toEqual(halamanBerkas(awal.isi));
  const [sebelum, sesudah] = [await bukuKerja(awal.isi), await bukuKerja(excel.save())];
  const huruf = (buku: ExcelJS.Workbook) => buku.worksheets.map((l) => [l.name, l.getCell("A1").style.font?.name]);
  expect(huruf(sesudah)).toEqual(huruf(sebelum));
});

test.each([
  ["page numbers", "HeaderFooter.centerFooter"],
  ["page breaks", "PageBreakCollection.add"],
  ["the paper", "PageLayout.paperSize"],
])("an Excel that refuses %s makes the tables, turns them and says what is missing", async (_, anggota) => {
  const refuses = { [anggota]: "GeneralException" };
  const { hasil, isi } = await tabel(await bukuSasaran(3, 12), {}, { refuses });
  if (hasil.status !== "selesai") throw new Error("nothing done");
  expect(hasil.kurang).toMatch(/halaman cetak/i);
  const { pageSetup } = (await bukuKerja(isi)).getWorksheet("Tabel III.2")!;
  expect([pageSetup.orientation, pageSetup.fitToWidth]).toEqual(["landscape", 1]);
});

test("type and its size are the settings' in cells and charts", async () => {
  const { isi } = await tabelSelesai(await bukuSasaran(2, 2), cetak({ huruf: "Bookman Old Style", ukuranTabel: 12 }));
  const buku = await bukuKerja(isi);
  const lembar = buku.getWorksheet("Tabel III.2")!;
  const badan = lembar.getCell("C8").font;
  expect([badan.name, badan.size]).toEqual(["Bookman Old Style", 12]);
  const grafik = Object.entries(unzipSync(isi)).filter(([nama]) => /^xl\/charts\/chart\d+\.xml$/.test(nama));
  expect(grafik.length).toBeGreaterThan(0);
  for (const [nama, xml] of grafik) expect([nama, strFromU8(xml).includes("Bookman Old Style")]).toEqual([nama, true]);
});
