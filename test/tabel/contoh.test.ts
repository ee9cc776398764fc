import { baca, CONTOH, pencariSel, potret, type Sel } from "../alat/buku";
import { banyakTulisan, disentuh, tabelSelesai, type SesudahTabel } from "../alat/buku-tabel";

let sesudah: SesudahTabel;
let sel: (alamat: string) => Sel;

beforeAll(async () => {
  sesudah = await tabelSelesai(baca(CONTOH));
  sel = pencariSel(await potret(sesudah.isi));
});

const angka = (alamat: string): number => {
  const { nilai } = sel(alamat);
  if (typeof nilai !== "number") throw new Error(`${alamat} berisi ${JSON.stringify(nilai)}`);
  return nilai;
};

test("Tabel III.2: capaian, kriteria and their colours; the formula row's own words; text stays text", () => {
  expect(["I6", "I8", "I10"].map((s) => angka(`'Tabel III.2'!${s}`).toFixed(2))).toEqual([
    "146.79",
    "100.00",
    "120.00",
  ]);
  for (const s of ["J6", "J8", "J10"]) {
    expect(sel(`'Tabel III.2'!${s}`).nilai).toBe("Sangat Baik");
    expect(sel(`'Tabel III.2'!${s}`).warna).toBe("#00B050");
  }
  expect(sel("'Tabel III.2'!I5")).toMatchObject({ nilai: "9=8/7*100%", rumus: null });
  expect(sel("'Tabel III.2'!C9")).toMatchObject({
    nilai: "Formula Perhitungan:\n=(n+1)-n/n)x 100% (n=data tahun awal)",
    rumus: null,
  });
  expect(angka("'Tabel III.2'!I6")).toBeCloseTo((4.11 / 2.8) * 100, 10);
});

test("Tabel III.6: a formula that is only words stays words", () => {
  expect(sel("'Tabel III.6'!D5")).toMatchObject({
    nilai: "=(n+1)-n/n)x 100% (n=data tahun awal)",
    rumus: null,
    format: "@",
  });
});

test.each([
  ["III.4", ["116.30", "146.79", "137.00"]],
  ["III.7", ["100.00", "100.00", "70.00"]],
  ["III.10", ["95.00", "120.00", "90.00"]],
])("Tabel %s: last year, this year, and the way to the end of the Renstra", (nomor, harapan) => {
  expect(["E7", "H7", "J7"].map((s) => angka(`'Tabel ${nomor}'!${s}`).toFixed(2))).toEqual(harapan);
});

test("Tabel III.12: the total's percentage is the ratio of the sums", () => {
  const kolom = (huruf: string): number[] => [6, 7, 8, 9].map((row) => angka(`'Tabel III.12'!${huruf}${row}`));
  expect(kolom("I").map((n) => n.toFixed(2))).toEqual(["98.82", "99.03", "99.21", "98.83"]);
  expect(kolom("J")).toEqual([117153759, 1820771, 348926, 119323456]);
});

test("Tabel II.3 and I.3: totals, and negatives in parentheses", () => {
  expect(["E26", "F26", "G26"].map((s) => angka(`'Tabel II.3'!${s}`))).toEqual([22840380832, 20773730247, -2066650585]);
  expect(sel("'Tabel II.3'!G26").format).toContain("(#,##0)");
  expect(angka("'Tabel I.3'!F7")).toBe(-6673226609);
});

test("what has no source is listed, never made up", () => {
  const kurang = sesudah.hasil.rencana.status.filter((s) => s.keadaan === "belum-ada-sumber");
  expect(kurang.map((s) => s.nomor)).toEqual(["I.1", "I.2", "II.2", "II.8", "II.9"]);
  for (const { kurang: kata, lembar } of kurang) {
    expect(kata).toMatch(/^belum ada sumber: lembar /);
    expect(lembar).toBeNull();
  }
});

test("tables stand behind staff's sheets, and nothing of staff's changed", async () => {
  const sebelum = (await potret(baca(CONTOH))).sheets;
  const kini = (await potret(sesudah.isi)).sheets;
  expect(kini.slice(0, sebelum.length)).toEqual(sebelum);
  expect(kini[sebelum.length]?.name).toBe("Tabel I.3");
  expect(kini.at(-1)).toMatchObject({ name: "Jejak Angka", visibility: "Hidden" });
});

test("each sheet goes in a batch of its own, pages and charts follow, each look of a sheet is set once", () => {
  const lembar = sesudah.hasil.rencana.status.filter(({ rencana }) => rencana?.baru).length;
  // Two reads before; behind them the pages, their footers and breaks, what is remembered, and the charts.
  expect(sesudah.excel.traffic().syncs).toBe(2 + lembar + 4);
  expect(sesudah.excel.traffic().actions).toBeLessThan(5_700);
});

test("every figure of a table is traced to its cells", async () => {
  const jejak = (await potret(sesudah.isi)).sheets.find((s) => s.name === "Jejak Angka");
  const baris = jejak?.values.find((b) => b[0] === "'Tabel III.12'!I9");
  expect(baris?.[1]).toBeCloseTo(98.8294, 3);
  expect(baris?.[2]).toBe(
    "'Realisasi Anggaran'!D4, 'Realisasi Anggaran'!D5, 'Realisasi Anggaran'!D6, 'Realisasi Anggaran'!E4, 'Realisasi Anggaran'!E5, 'Realisasi Anggaran'!E6",
  );
  expect(baris?.[3]).toBe("jumlah realisasi / jumlah anggaran × 100");
});

test("a second run on its own output writes 0 cells and changes no looks", async () => {
  const kedua = await tabelSelesai(sesudah.isi);
  expect(banyakTulisan(kedua)).toBe(0);
  expect(disentuh(kedua)).toEqual([]);
  expect(kedua.excel.save()).toEqual(sesudah.isi);
});
