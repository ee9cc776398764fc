import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const baris: readonly Baris[] = [
  [1, "Pengawasan membaik", "Nilai Maturitas SPIP", "Nilai", 3, 3, ""],
  [2, "Akuntabilitas membaik", "Nilai SAKIP", "Nilai", 80, 72, ""],
];
const pengukuran = (judul: string, target: string): ReturnType<typeof lembar> =>
  lembar("Pengukuran", [
    [judul],
    ["No", "Sasaran", "Indikator", "Satuan", target, "Realisasi", "Capaian (%)"],
    ...baris,
  ]);

it("asks where the title names another year than every target", () => {
  const hasil = hitungLembar(pengukuran("PENGUKURAN KINERJA TAHUN 2024", "Target 2023"));
  expect(hasil.temuan.map((t) => t.pesan).join()).toContain("judulnya menyebut tahun 2024");
  expect([daftar(hasil), tulisan(hasil)]).toEqual([{}, {}]);
});

it.each([
  ["PENGUKURAN KINERJA TAHUN 2024", "Target 2024"],
  ["PENGUKURAN KINERJA TAHUN 2024", "Target"],
  ["PENGUKURAN KINERJA", "Target 2024"],
])("computes %s over %s", (judul, target) => {
  const hasil = hitungLembar(pengukuran(judul, target));
  expect(kodeTemuan(hasil)).not.toContain("T25");
  expect(daftar(hasil)).toEqual({ "Nilai Maturitas SPIP": [3, 3, 100], "Nilai SAKIP": [80, 72, 90] });
});

it("asks where a column names another year than the group of years above it", () => {
  const hasil = hitungLembar(
    lembar("Bab III", [
      ["CAPAIAN KINERJA"],
      ["No", "Indikator", "Tahun 2023", "", "", "Tahun 2024", "", ""],
      ["", "", "Target", "Realisasi s.d. Desember 2024", "%", "Target", "Realisasi", "%"],
      [1, "Nilai SAKIP", 75, 72, "", 80, 76, ""],
    ]),
  );
  expect(hasil.temuan.map((t) => t.pesan).join()).toContain("menyebut dua tahun");
  expect([daftar(hasil), tulisan(hasil)]).toEqual([{}, {}]);
});

it("reads a plan whose title ends with the year of its only target", () => {
  const hasil = hitungLembar(
    pengukuran("PENGUKURAN KINERJA TAHUN 2024", "Target 2024"),
    lembar("Renstra", [
      ["RENCANA STRATEGIS TAHUN 2021-2026"],
      ["No", "Sasaran", "Indikator", "Satuan", "Target 2026"],
      [1, "Pengawasan membaik", "Nilai Maturitas SPIP", "Nilai", 4],
    ]),
  );
  expect(hasil.temuan.map((t) => t.pesan).join()).not.toContain("menyebut tahun");
});

const anggaran = (...antara: readonly Baris[]): ReturnType<typeof lembar> =>
  lembar("Anggaran", [
    ["REALISASI ANGGARAN TAHUN 2024"],
    ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "%"],
    [1, "Program A", 600_000_000, 540_000_000, ""],
    [2, "Program B", 400_000_000, 380_000_000, ""],
    ...antara,
    ["", "Jumlah", "", "", ""],
  ]);

it.each<[string, Baris[]]>([
  ["three blank rows", [[], [], []]],
  ["five blank rows", [[], [], [], [], []]],
  ["a note", [[], ["", "Catatan: data sementara"]]],
])("fills a total below %s", (_, antara) => {
  const total = 5 + antara.length;
  expect(tulisan(hitungLembar(anggaran(...antara)))).toMatchObject({
    [`C${total}`]: 1_000_000_000,
    [`D${total}`]: 920_000_000,
    [`E${total}`]: 92,
  });
});
