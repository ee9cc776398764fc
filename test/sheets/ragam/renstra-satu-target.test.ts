import { hitungLembar } from "../../alat/hitung-lembar";
import { pesanTemuan } from "../../alat/hitung-baris";
import { lembar } from "../../alat/lembar";

const PK = lembar("PK", [
  ["PERJANJIAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator", "Satuan", "Target"],
  [1, "Mutu pendidikan meningkat", "Nilai rapor", "Nilai", 70],
]);
const rencana = (judul: string, kolom: string): ReturnType<typeof lembar> =>
  lembar("Rencana", [[judul], ["No", "Sasaran", "Indikator", "Satuan", kolom], [1, "a", "Nilai rapor", "Nilai", 73]]);
const peran = (...semua: readonly ReturnType<typeof lembar>[]): (string | undefined)[] =>
  hitungLembar(...semua).laporan.lembar.map(({ dokumen: [d] }) => d?.asal.peran);

test.each([
  ["the year in its column", "RENCANA STRATEGIS 2021-2026", "Target Tahun 2024"],
  ["the year in its title", "TARGET RENSTRA TAHUN 2024", "Target"],
  ["the end of its period", "CASCADING RENSTRA 2021-2026", "Target Akhir Renstra"],
])("a Renstra of one target with %s is one", (_, judul, kolom) => {
  expect(peran(PK, rencana(judul, kolom))).toEqual(["pk", "renstra"]);
});

test.each<[string, string, string, string]>([
  ["a Renstra whose target names no year", "RENSTRA 2021-2026", "Target", "tidak disebut tahun berapa"],
  [
    "a plan of the year",
    "RENCANA KINERJA TAHUNAN 2024 (RENSTRA 2021-2026)",
    "Target 2024",
    "target rencana kerja tahunan",
  ],
  ["indikator of no document", "DAFTAR INDIKATOR", "Target", "tidak disebut untuk dokumen apa"],
])("%s is asked about for its true reason", (_, judul, kolom, sebab) => {
  expect(pesanTemuan(hitungLembar(PK, rencana(judul, kolom)), "T25")).toEqual([expect.stringContaining(sebab)]);
});
