import { hitungSelesai } from "../alat/buku";
import { bukuKantor, lembarTabel, type Lembar } from "../alat/lembar-kantor";
import { selCapaian } from "../../src/app/lihat/sel-capaian";

const [IKAN, PUAS] = ["Jumlah produksi ikan", "Indeks kepuasan"];
const PK: Lembar = [
  "PK",
  "PERJANJIAN KINERJA TAHUN 2025",
  ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
  [1, "Meningkatnya produksi", IKAN, "Ton", 400],
  [2, "Meningkatnya kualitas", PUAS, "Indeks", 80],
];
/** All four quarters on one sheet, whose rows name no sasaran. */
const MONEV: Lembar = [
  "Monev",
  "MONITORING RENCANA AKSI TAHUN 2025",
  [
    "No",
    "Indikator Kinerja",
    "Satuan",
    "Target 2025",
    "Realisasi TW I",
    "Realisasi TW II",
    "Realisasi TW III",
    "Realisasi TW IV",
  ],
  [1, IKAN, "Ton", 400, 100, 100, 90, 100],
  [2, PUAS, "Indeks", 80, 78, 79, 80, 81],
];
const ANGGARAN: Lembar = [
  "Anggaran",
  "REALISASI ANGGARAN TAHUN 2025",
  ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "%"],
  [1, "Program Pengelolaan Perikanan Budidaya", 1_000_000_000, 700_000_000, null],
  [2, "Program Penunjang Urusan", 500_000_000, 300_000_000, null],
];
const buku = (): Promise<Uint8Array> => bukuKantor("DINAS PERIKANAN KABUPATEN CONTOH", PK, MONEV, ANGGARAN);

test("a budget that names no sasaran is a table per program", async () => {
  const uang = (await lembarTabel(await buku()))("Tabel III.9");
  expect(uang[0]).toBe("Tabel III.9. Anggaran dan Realisasi Belanja Langsung per Program Tahun 2025");
  expect(uang.find((baris) => baris.startsWith("No"))).toMatch(/^No \| Program \| Indikator/);
  expect(uang).toContain("Sumber: Realisasi Anggaran Dinas Perikanan Kabupaten Contoh, Tahun 2025 (diolah)");
});

test("each table names the sheets that its figures come from: a monev of all quarters is no Monev TW IV", async () => {
  const lembar = await lembarTabel(await buku());
  const sumber = (nama: string): string | undefined => lembar(nama).find((baris) => baris.startsWith("Sumber:"));
  for (const nama of ["Tabel III.2", "Tabel III.4", "Grafik III.2"]) expect(sumber(nama)).toContain("Monev TW I–IV");
  expect(sumber("Grafik Triwulan")).toBe("Sumber: Monev TW I–IV Dinas Perikanan Kabupaten Contoh, Tahun 2025 (diolah)");
});

test("the monev of a quarter shows the sasaran that the PK has each indikator under", async () => {
  const monev = (await lembarTabel(await buku()))("Lampiran 5 TW II").join("\n");
  expect(monev).toContain("1 | Meningkatnya produksi | Jumlah produksi ikan | Ton | 400 | 100");
  expect(monev).toContain("2 | Meningkatnya kualitas | Indeks kepuasan | Indeks | 80 | 79");
});

test("the pane goes from an indikator to its realisasi on that very sheet", async () => {
  const { hasil } = await hitungSelesai(await buku());
  expect(
    hasil.laporan.indikator.map((i) => [i.realisasi?.dari, selCapaian(i)?.sheetId === i.realisasi?.sel[0]?.sheetId]),
  ).toEqual([
    ["monev-tahunan", true],
    ["monev-tahunan", true],
  ]);
});
