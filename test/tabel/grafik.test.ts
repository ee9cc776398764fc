import { urungkanTabel } from "../../src/app/urungkan-tabel";
import { baca, buka, CONTOH } from "../alat/buku";
import { banyakTulisan, bukuSasaran, disentuh, sunting, tabel, tabelSelesai } from "../alat/buku-tabel";
import { bukuBesar } from "../alat/buku-besar";
import { parts } from "../host/workbooks";

const PK = { sementara: { dasarTarget: "pk" } } as const;
const TANPA = { ...PK, simpan: (lama: object) => ({ ...lama, grafik: false }) } as Parameters<typeof tabelSelesai>[1];

/** A4 landscape between margins of 40 points above and 46 below, where the page number stands. */
const TINGGI_HALAMAN = 509;

let dibuat: Uint8Array;

beforeAll(async () => {
  dibuat = (await tabelSelesai(baca(CONTOH))).isi;
});

/** The texts of all chart parts. */
function bagian(isi: Uint8Array): string[] {
  return [...parts(isi)].filter(([nama]) => nama.startsWith("xl/charts/")).map(([, teks]) => teks);
}

/** The names of the charts by sheet, as office.js tells them. */
async function namaGrafik(isi: Uint8Array): Promise<Record<string, string[]>> {
  buka(isi);
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    worksheets.items.forEach((sheet) => sheet.charts.load("items/name"));
    await context.sync();
    const ada = worksheets.items.filter(({ charts }) => charts.items.length > 0);
    return Object.fromEntries(ada.map(({ name, charts }) => [name, charts.items.map((c) => c.name)]));
  });
}

const LENGKAP = {
  "Grafik III.2": ["Capaian Grafik III.2 1"],
  "Grafik Triwulan": ["Capaian Grafik Triwulan 1", "Capaian Grafik Triwulan 2", "Capaian Grafik Triwulan 3"],
};

test("charts stand on sheets of their own and show the cells below them", async () => {
  expect(await namaGrafik(dibuat)).toEqual(LENGKAP);
  const [capaian = "", ...triwulan] = bagian(dibuat);
  expect(capaian).toMatch(/<c:v>Sangat Baik<\/c:v>.*<c:v>146\.78571428571\d*<\/c:v>.*<c:lineChart>.*<c:v>Target 100%/s);
  // Words over bars that nearly reach the line of the target are read all the same.
  const label = /<c:dLbls>.*?<\/c:dLbls>/s.exec(capaian)?.[0];
  expect(label).toContain(
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
  );
  expect(capaian.match(/<c:f>[^<]*<\/c:f>/g)).toEqual([
    "<c:f>'Grafik III.2'!$B$26:$B$28</c:f>",
    "<c:f>'Grafik III.2'!$C$26:$C$28</c:f>",
    "<c:f>'Grafik III.2'!$B$26:$B$28</c:f>",
    "<c:f>'Grafik III.2'!$D$26:$D$28</c:f>",
  ]);
  // The sample's second indikator has no realisasi in the last quarter: a gap, not a zero.
  const kedua = triwulan.find((teks) => teks.includes("Laju pemanfaatan")) ?? "";
  expect(kedua).toContain("<a:t>Triwulan</a:t>");
  expect(kedua.match(/<c:ptCount val="4"\/>(?:<c:pt idx="\d"><c:v>\d+<\/c:v><\/c:pt>)+/g)).toEqual([
    '<c:ptCount val="4"/><c:pt idx="0"><c:v>10</c:v></c:pt><c:pt idx="1"><c:v>15</c:v></c:pt><c:pt idx="2"><c:v>20</c:v></c:pt><c:pt idx="3"><c:v>10</c:v></c:pt>',
    '<c:ptCount val="4"/><c:pt idx="0"><c:v>10</c:v></c:pt><c:pt idx="1"><c:v>28</c:v></c:pt><c:pt idx="2"><c:v>27</c:v></c:pt>',
  ]);
});

test("no chart covers a cell that holds something, and all are inside of the table", async () => {
  const { hasil } = await tabelSelesai(await bukuBesar(20), {});
  const grafik = hasil.rencana.terender.flatMap(({ citra }) => citra.grafik.map((g) => ({ citra, ...g.tempat })));
  expect(grafik.length).toBe(24);
  for (const { citra, top, bottom, left, right } of grafik) {
    expect(right).toBeLessThan(citra.lebar.length);
    for (const baris of citra.sel.slice(top, bottom + 1))
      expect(baris.slice(left, right + 1).every((sel) => sel.content === "" && sel.fill === null)).toBe(true);
  }
});

test("no page break runs through a chart, and its sheet is narrow enough not to be scaled down", async () => {
  const { hasil } = await tabelSelesai(await bukuSasaran(6, 10));
  const bergrafik = hasil.rencana.terender.map(({ citra }) => citra).filter(({ grafik }) => grafik.length > 0);
  expect(bergrafik.flatMap(({ grafik }) => grafik)).toHaveLength(10);
  for (const { grafik, lebar, tinggi } of bergrafik) {
    expect(lebar.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(720);
    let [halaman, terpakai] = [0, 0];
    const letak = tinggi.map((satu) => {
      const muat = terpakai + satu <= TINGGI_HALAMAN;
      [halaman, terpakai] = muat ? [halaman, terpakai + satu] : [halaman + 1, satu];
      return halaman;
    });
    for (const { tempat } of grafik) expect(letak[tempat.top]).toBe(letak[tempat.bottom]);
  }
});

test("on its own output nothing is written, and no chart is made twice", async () => {
  const kedua = await tabelSelesai(dibuat);
  expect([banyakTulisan(kedua), disentuh(kedua)]).toEqual([0, []]);
  expect(kedua.isi).toEqual(dibuat);
});

test("a chart that staff deleted is made again, one of theirs is left alone", async () => {
  const diubah = await sunting(dibuat, (context) => {
    const { charts } = context.workbook.worksheets.getItem("Grafik Triwulan");
    charts.getItem("Capaian Grafik Triwulan 2").delete();
    const milik = context.workbook.worksheets.getItem("Grafik III.2");
    milik.charts.add("Line", milik.getRange("C26:C28")).name = "Milik staf";
  });
  const kedua = await tabelSelesai(diubah);
  expect([banyakTulisan(kedua), disentuh(kedua)]).toEqual([0, ["Grafik Triwulan"]]);
  const nama = await namaGrafik(kedua.isi);
  expect(nama["Grafik Triwulan"]?.sort()).toEqual(LENGKAP["Grafik Triwulan"]);
  expect(nama["Grafik III.2"]).toEqual([...LENGKAP["Grafik III.2"], "Milik staf"]);
});

test("switched off they are not made; those that are there go, their numbers stay", async () => {
  const tanpa = await tabelSelesai(baca(CONTOH), TANPA);
  expect(await namaGrafik(tanpa.isi)).toEqual({});
  expect(disentuh(tanpa).filter((nomor) => nomor.startsWith("Grafik"))).toEqual([]);
  const dimatikan = await tabelSelesai(dibuat, TANPA);
  expect(await namaGrafik(dimatikan.isi)).toEqual({});
  expect(bagian(dimatikan.isi)).toEqual([]);
  const lagi = await tabelSelesai(dimatikan.isi);
  expect(disentuh(lagi)).toEqual([]);
  const dinyalakan = await tabelSelesai(dimatikan.isi, {
    ...PK,
    simpan: (lama) => ({ ...lama, grafik: true }),
  });
  expect(await namaGrafik(dinyalakan.isi)).toEqual(LENGKAP);
});

test.each([
  ["1.9", 2],
  ["1.8", 2],
  ["1.7", 0],
])("in an Excel of ExcelApi %s %i sheets have charts", async (excelApi, banyak) => {
  const { hasil, isi } = await tabel(baca(CONTOH), PK, { excelApi });
  expect(hasil.status).toBe("selesai");
  expect(Object.keys(await namaGrafik(isi))).toHaveLength(banyak);
});

test("an Excel that can't make charts leaves those of another as they are", async () => {
  const { isi } = await tabel(dibuat, PK, { excelApi: "1.7" });
  expect(await namaGrafik(isi)).toEqual(LENGKAP);
});

test("Urungkan takes new charts away and puts changed ones back", async () => {
  const pertama = await tabelSelesai(baca(CONTOH));
  if (!pertama.hasil.urung) throw new Error("tidak ada yang ditulis");
  expect(await urungkanTabel(pertama.hasil.urung)).toMatchObject({ status: "selesai" });
  expect(bagian(pertama.excel.save())).toEqual([]);
  const dimatikan = await tabelSelesai(dibuat, TANPA);
  if (!dimatikan.hasil.urung) throw new Error("tidak ada yang ditulis");
  expect(await urungkanTabel(dimatikan.hasil.urung)).toMatchObject({ status: "selesai" });
  expect(bagian(dimatikan.excel.save()).sort()).toEqual(bagian(dibuat).sort());
});

test("a write that fails leaves the charts as they were", async () => {
  const { excel } = await tabel(dibuat, TANPA);
  const { actions } = excel.traffic();
  let gagal = 0;
  for (let atAction = actions; atAction > actions / 2; atAction -= Math.ceil(actions / 30)) {
    const { hasil, isi } = await tabel(dibuat, TANPA, { failure: { atAction, code: "GeneralException" } });
    if (hasil.status !== "gagal") continue;
    gagal++;
    expect((await namaGrafik(isi))["Grafik Triwulan"]?.sort()).toEqual(LENGKAP["Grafik Triwulan"]);
    expect(bagian(isi).sort()).toEqual(bagian(dibuat).sort());
  }
  expect(gagal).toBeGreaterThan(3);
});

test.each([
  [1, 1],
  [3, 1],
  [9, 2],
])("with %i sasaran there are %i charts of capaian", async (sasaran, banyak) => {
  const { isi, hasil } = await tabelSelesai(await bukuSasaran(sasaran, 1));
  expect((await namaGrafik(isi))["Grafik III.2"]).toHaveLength(banyak);
  const triwulan = hasil.rencana.status.find((s) => s.nomor === "Grafik Triwulan");
  expect(triwulan?.kurang).toBe("belum ada sumber: lembar Monev TW I atau Rencana Aksi");
});
