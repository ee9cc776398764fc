import { jsonHitung } from "../../src/cli/json-hitung";
import { kunciSel } from "../../src/domain/dokumen/sumber";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { baca, CONTOH, hitungSelesai, pencariSel, potret } from "../alat/buku";

const HIJAU_TUA = "#00B050";
/** 4.11 / 2.8 × 100 in decimals: the double next to 146.785714285714285714… */
const SPBE = 146.78571428571428;
const masukan = baca(CONTOH);
const pk = { sementara: { dasarTarget: "pk" } } as const;

interface IndikatorJson {
  readonly nama: string;
  readonly target: number | null;
  readonly capaian: number | null;
  readonly kriteria: string | null;
  readonly kode: string | null;
  readonly sumber: { readonly target: string | null; readonly realisasi: string | null };
  readonly terhadapTargetAkhir: number | null;
  readonly tahunLalu: { readonly capaian: number | null } | null;
  readonly triwulan: readonly { readonly tw: number; readonly capaian: number | null }[];
}

async function sesudah(): Promise<ReturnType<typeof pencariSel>> {
  return pencariSel(await potret((await hitungSelesai(masukan, pk)).isi));
}

async function indikator(ubahan: Parameters<typeof hitungSelesai>[1]): Promise<IndikatorJson[]> {
  const { hasil, excel } = await hitungSelesai(masukan, ubahan);
  return (jsonHitung(hasil, [], excel.traffic()) as { indikator: IndikatorJson[] }).indikator;
}

test("with the PK as dasar target: 146.79, 100 and 120, all Sangat Baik", async () => {
  const semua = await indikator(pk);
  expect(semua.map(({ nama, capaian, kriteria, kode }) => ({ nama, capaian, kriteria, kode }))).toEqual([
    { nama: "Indeks Domain Kebijakan Internal SPBE", capaian: SPBE, kriteria: "Sangat Baik", kode: "Hijau Tua" },
    { nama: "Laju pemanfaatan data sektoral (%)", capaian: 100, kriteria: "Sangat Baik", kode: "Hijau Tua" },
    { nama: "Indeks Kematangan Keamanan Informasi (KAMI)", capaian: 120, kriteria: "Sangat Baik", kode: "Hijau Tua" },
    { nama: "Nilai RB Perangkat Daerah", capaian: null, kriteria: null, kode: null },
  ]);
  expect(semua.map((i) => i.terhadapTargetAkhir)).toEqual([137, 70, 90, null]);
  expect(semua.map((i) => i.tahunLalu?.capaian ?? null)).toEqual([116.29629629629629, 100, 95, null]);
  expect(semua[0]?.sumber).toEqual({ target: "'PK 2024'!D7", realisasi: "'Pengukuran Kinerja 2024'!F5" });
  expect(semua[1]?.triwulan.map((t) => t.capaian)).toEqual([100, 186.66666666666666, 135, null]);
});

test("with the PK Perubahan and the confirmed pair: 128.44; without the pair the PK's target stays", async () => {
  const pasangan = [{ a: "Indeks Domain Tata kelola SPBE", b: "Indeks Domain Kebijakan Internal SPBE" }];
  const dasar = { sementara: { dasarTarget: "pk-perubahan" } } as const;
  const berpasangan = await indikator({ ...dasar, simpan: (p) => ({ ...p, pasangan }) });
  expect(berpasangan[0]).toMatchObject({ target: 3.2, capaian: 128.4375 });
  expect(berpasangan[0]?.sumber.target).toBe("'PK Perubahan 2024'!D7");
  const tanpa = await indikator(dasar);
  expect(tanpa[0]).toMatchObject({ target: 2.8, capaian: SPBE });
});

test("the confirmed pair is remembered in the workbook", async () => {
  const pasangan = [{ a: "Indeks Domain Tata kelola SPBE", b: "Indeks Domain Kebijakan Internal SPBE" }];
  const pertama = await hitungSelesai(masukan, { simpan: (p) => ({ ...p, pasangan }) });
  const kedua = await hitungSelesai(pertama.isi);
  expect(kedua.hasil.laporan.dasarTarget).toBe("pk-perubahan");
  expect(kedua.hasil.laporan.indikator[0]?.target?.dari).toBe("pk-perubahan");
  expect(kedua.hasil.rencana.plan.writes).toEqual([]);
});

test.each([
  ["'Monev TW I'!H10", 100, "General", HIJAU_TUA],
  ["'Monev TW II'!H10", 2800 / 15, "0.00", HIJAU_TUA],
  ["'Monev TW III'!H9", 135, "0.00", HIJAU_TUA],
  ["'Pengukuran Kinerja 2024'!G5", 411 / 2.8, "0.00", HIJAU_TUA],
  ["'Pengukuran Kinerja 2024'!H5", "Sangat Baik", null, HIJAU_TUA],
  ["'Pengukuran Kinerja 2024'!G6", 100, "0.00", HIJAU_TUA],
  ["'Pengukuran Kinerja 2024'!G7", 120, "0.00", HIJAU_TUA],
  ["'Realisasi Anggaran'!F4", (9844704641 / 9961858400) * 100, "0.00", null],
  ["'Realisasi Anggaran'!F5", (186199929 / 188020700) * 100, "0.00", null],
  ["'Realisasi Anggaran'!F6", (43651074 / 44000000) * 100, "0.00", null],
  ["'Realisasi Anggaran'!F7", (10074555644 / 10193879100) * 100, "0.00", null],
  ["'Realisasi Anggaran'!G4", 117153759, null, null],
  ["'Realisasi Anggaran'!G5", 1820771, null, null],
  ["'Realisasi Anggaran'!G6", 348926, null, null],
  ["'Realisasi Anggaran'!G7", 119323456, null, null],
  ["'Program Kegiatan'!G5", -399556221, null, null],
  ["'Program Kegiatan'!G11", -419895795, null, null],
  ["'Program Kegiatan'!E27", 22840380832, null, null],
  ["'Program Kegiatan'!F27", 20773730247, null, null],
  ["'Program Kegiatan'!G27", -2066650585, null, null],
] as const)("%s holds %p", async (alamat, nilai, format, warna) => {
  const sel = (await sesudah())(alamat);
  if (typeof nilai === "number") expect(sel.nilai).toBeCloseTo(nilai, 9);
  else expect(sel.nilai).toBe(nilai);
  expect(sel.warna).toBe(warna);
  if (format !== null) expect(sel.format).toBe(format);
});

test("quarters without figures stay blank and without colour", async () => {
  const sel = await sesudah();
  for (const alamat of ["'Monev TW I'!H9", "'Monev TW I'!H11", "'Monev TW II'!H12", "'Monev TW III'!H8"])
    expect(sel(alamat)).toMatchObject({ nilai: "", warna: null });
});

/** Every cell that is not in the plan, with all that we can see of it. */
function lainnya(snapshot: WorkbookSnapshot, ditulis: ReadonlySet<string>): unknown[] {
  return snapshot.sheets.map((s) => ({
    ...s,
    values: s.values.map((baris, i) =>
      baris.map((v, j) => (ditulis.has(kunciSel({ sheetId: s.id, row: i, column: j })) ? "" : v)),
    ),
    formulas: s.formulas.map((baris, i) =>
      baris.map((v, j) => (ditulis.has(kunciSel({ sheetId: s.id, row: i, column: j })) ? "" : v)),
    ),
    numberFormats: s.numberFormats.map((baris, i) =>
      baris.map((v, j) => (ditulis.has(kunciSel({ sheetId: s.id, row: i, column: j })) ? "" : v)),
    ),
    fills: s.fills.map((baris, i) =>
      baris.map((v, j) => (ditulis.has(kunciSel({ sheetId: s.id, row: i, column: j })) ? null : v)),
    ),
  }));
}

test("every other cell, format, fill, merge and sheet is exactly as before", async () => {
  const { isi, hasil } = await hitungSelesai(masukan, pk);
  const ditulis = new Set(hasil.rencana.plan.writes.map((w) => kunciSel(w.cell)));
  expect(ditulis.size).toBe(39);
  expect(lainnya(await potret(isi), ditulis)).toEqual(lainnya(await potret(masukan), ditulis));
});

test("on its own output it writes nothing, in one list and one read, and leaves the file byte for byte", async () => {
  const { isi } = await hitungSelesai(masukan, pk);
  const kedua = await hitungSelesai(isi, pk);
  expect(kedua.hasil.rencana.plan.writes).toEqual([]);
  expect(kedua.excel.traffic().syncs).toBe(2);
  expect(Buffer.from(kedua.isi).equals(Buffer.from(isi))).toBe(true);
});

test("a whole hitung takes three syncs", async () => {
  const { excel } = await hitungSelesai(masukan, pk);
  expect(excel.traffic().syncs).toBe(3);
});

test("an older Excel, without merge information, comes to the same plan", async () => {
  const kini = await hitungSelesai(masukan, pk);
  const lama = await hitungSelesai(masukan, pk, { excelApi: "1.9" });
  expect(lama.hasil.rencana.plan).toEqual(kini.hasil.rencana.plan);
});

test("tells what reading met: similar and differing names, lying headings, mixed notations", async () => {
  const { hasil } = await hitungSelesai(masukan, pk);
  const sel = (kode: string): string[] =>
    hasil.temuan.filter((t) => t.kode === kode).flatMap((t) => t.sel.map(hasil.alamat));
  expect(sel("T07")).toEqual(
    expect.arrayContaining(["'PK 2024'!C7", "'PK Perubahan 2024'!C7", "Renstra!C11", "'Monev TW I'!C12"]),
  );
  expect(sel("T08")).toEqual(["'Monev TW I'!F6", "'Monev TW III'!F6"]);
  expect(sel("T09")).toEqual([
    "'Realisasi Anggaran'!D4",
    "'Realisasi Anggaran'!D7",
    "'Realisasi Anggaran'!E4",
    "'Realisasi Anggaran'!E7",
  ]);
  expect(sel("T13")).toEqual([]);
});
