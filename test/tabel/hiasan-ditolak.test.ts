import { buatTabelBuku } from "../../src/app/tabel";
import { urungkanTabel } from "../../src/app/urungkan-tabel";
import { stepsOf } from "../../src/excel/sheet-steps";
import type { HostOptions } from "../../src/host/contract";
import { baca, buka, CONTOH, potret } from "../alat/buku";
import { bukuSasaran, disentuh, sunting, tabel, tabelSelesai } from "../alat/buku-tabel";
import { bukuTumbuh } from "./matriks";
import { parts } from "../host/workbooks";

const PK = { sementara: { dasarTarget: "pk" } } as const;
const GENERAL = "GeneralException";

const grafikDari = (isi: Uint8Array): number =>
  [...parts(isi).keys()].filter((nama) => /^xl\/charts\/[^/]+\.xml$/.test(nama)).length;

async function isiLembar(isi: Uint8Array) {
  return (await potret(isi)).sheets.map(({ name, values, visibility }) => ({ name, values, visibility }));
}

const TOLAK: readonly (readonly [nama: string, options: HostOptions, kurang: string, grafik: number])[] = [
  ["charts.add", { refuses: { "ChartCollection.add": "NotImplemented" } }, "grafik", 0],
  ["a series' marker", { refuses: { "ChartSeries.markerStyle": GENERAL } }, "grafik", 0],
  ["the paper's size", { refuses: { "PageLayout.paperSize": GENERAL } }, "pengaturan halaman cetak", 4],
  [
    "both",
    { refuses: { "ChartAxis.maximum": GENERAL, "ChartCollection.add": GENERAL, "PageLayout.zoom": GENERAL } },
    "grafik dan pengaturan halaman cetak",
    0,
  ],
];

describe("on an Excel that refuses, each time, what tables can do without", () => {
  let lengkap: Awaited<ReturnType<typeof isiLembar>>;
  beforeAll(async () => {
    lengkap = await isiLembar((await tabelSelesai(baca(CONTOH))).isi);
  });

  test.each(TOLAK)("%s: the tables stay, and one sentence says what is missing", async (_, options, kurang, grafik) => {
    const { hasil, isi } = await tabel(baca(CONTOH), PK, options);
    if (hasil.status !== "selesai") throw new Error(JSON.stringify(hasil));
    expect(hasil.kurang).toBe(`Tabelnya sudah jadi, tetapi ${kurang} tidak dapat dibuat di Excel ini.`);
    expect(await isiLembar(isi)).toEqual(lengkap);
    expect(grafikDari(isi)).toBe(grafik);
    // Another Excel adds the charts later, and touches nothing else.
    const kelak = await tabelSelesai(isi);
    expect(grafikDari(kelak.isi)).toBe(4);
    expect(disentuh(kelak)).toEqual(grafik === 0 ? ["Grafik III.2", "Grafik Triwulan"] : []);
    expect(kelak.hasil.kurang).toBeNull();
  });

  test("a table that is drawn anew and its Urungkan need no page setup", async () => {
    const tumbuh = await bukuTumbuh(await bukuSasaran(1, 1));
    const excel = buka(tumbuh, { refuses: { "PageLayout.orientation": GENERAL, "PageLayout.setPrintArea": GENERAL } });
    const hasil = await buatTabelBuku(PK);
    if (hasil.status !== "selesai" || !hasil.urung) throw new Error(JSON.stringify(hasil));
    expect(hasil.kurang).toMatch(/^Tabelnya sudah jadi, tetapi pengaturan halaman cetak tidak/);
    expect(await urungkanTabel(hasil.urung)).toMatchObject({
      status: "selesai",
      kurang: "Tabelnya sudah kembali, tetapi pengaturan halaman cetak tidak dapat dikembalikan di Excel ini.",
    });
    expect(await isiLembar(excel.save())).toEqual(await isiLembar(tumbuh));
  });

  test("a chart that can't be drawn anew is not lost without a word", async () => {
    const dibuat = (await tabelSelesai(baca(CONTOH))).isi;
    const diubah = await sunting(dibuat, (context) => {
      const { charts } = context.workbook.worksheets.getItem("Grafik III.2");
      charts.getItem("Capaian Grafik III.2 1").delete();
    });
    const { hasil, isi } = await tabel(diubah, PK, { refuses: { "ChartCollection.add": GENERAL } });
    if (hasil.status !== "selesai") throw new Error(hasil.status);
    expect(hasil.kurang).toContain("grafik tidak dapat dibuat");
    expect(grafikDari(isi)).toBe(3);
  });
});

test("progress names the table that is being made", async () => {
  buka(await bukuSasaran(2, 2));
  const kabar: (readonly [number, number])[] = [];
  const hasil = await buatTabelBuku(PK, { onProgress: ({ tabel: t }) => t && kabar.push([t.ke, t.dari]) });
  if (hasil.status !== "selesai") throw new Error(hasil.status);
  const banyak = disentuh({ hasil, isi: new Uint8Array(), excel: buka(baca(CONTOH)) }).length;
  expect(banyak).toBeGreaterThan(5);
  expect(kabar).toEqual(Array.from({ length: banyak }, (_, i) => [i + 1, banyak]));
});

test("Batal between two tables takes back those that are made", async () => {
  const awal = await bukuSasaran(2, 2);
  const excel = buka(awal);
  const akhir = new AbortController();
  const hasil = await buatTabelBuku(PK, {
    signal: akhir.signal,
    onProgress: ({ tabel: t }) => t?.ke === 4 && akhir.abort(),
  });
  expect(hasil).toMatchObject({ status: "gagal", ragu: [], kegagalan: { code: "Cancelled" } });
  expect(await isiLembar(excel.save())).toEqual(await isiLembar(awal));
});

test("a sheet too large for one batch is written in several, to the same end", async () => {
  const { hasil, isi } = await tabelSelesai(await bukuSasaran(2, 3));
  const rencana = hasil.rencana.status.flatMap((s) => (s.rencana?.nama === "Jejak Angka" ? [s.rencana] : []));
  const excel = buka(await bukuSasaran(2, 3));
  const banyak = await Excel.run(async (session) => {
    const steps = stepsOf(session, rencana, 1_500);
    for (const step of steps) {
      step.queueFirst();
      step.queueAfter();
      await session.sync();
      expect(step.unwritten()).toEqual([]);
    }
    expect(steps.map(({ sheets }) => sheets.length)).toEqual([...steps.slice(1).map(() => 0), 1]);
    return steps.length;
  });
  expect(banyak).toBeGreaterThan(2);
  const jejak = async (buku: Uint8Array) => (await potret(buku)).sheets.find(({ name }) => name === "Jejak Angka");
  const [semua, bertahap] = [await jejak(isi), await jejak(excel.save())];
  expect({ ...bertahap, id: "" }).toEqual({ ...semua, id: "" });
});
