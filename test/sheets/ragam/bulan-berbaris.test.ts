import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";
import { BULAN, perBulan } from "../../alat/per-bulan";

type Hasil = ReturnType<typeof hitungLembar>;

const BUKU = [80, 100, 90, 90, 70, 110, 90, 90, 90, 100, 80, 90]; // 1,080
const KUNJUNGAN = [4, 4, 4, 4, 3, 4, 4, 4, 4, 4, 3, 4]; // 46
const KEPUASAN = [78, 78, 79, 79, 80, 80, 80, 81, 81, 82, 82, 82];

const sheet = (...isi: readonly Baris[]): Hasil =>
  hitungLembar(lembar("Kinerja", [["CAPAIAN KINERJA TAHUN 2024"], ...isi]));

const PK = lembar("PK", [
  ["PERJANJIAN KINERJA TAHUN 2024"],
  ["No", "Indikator Kinerja", "Satuan", "Target"],
  [1, "Jumlah kunjungan lapangan", "Kali", 48],
]);

/** The results of twelve months in one column, from a row on. */
const hasilBulan = (kolom: string, dari: number, realisasi: readonly number[], target: number): object =>
  Object.fromEntries(realisasi.map((r, i) => [`${kolom}${dari + i}`, Math.round((r / target) * 10000) / 100]));

describe("a row a month below each indikator", () => {
  it("adds the months to the year's target beside the name: 1,080 of 1,200 and 24 of 24", () => {
    const laporan = [1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3];
    const hasil = sheet(
      ["No", "Indikator Kinerja", "Satuan", "Target", "Bulan", "Realisasi", "Keterangan"],
      ...perBulan([1, "Jumlah buku dipinjam", "Buku", 1200], (i) => [BUKU[i] ?? ""]),
      ...perBulan([2, "Jumlah laporan disusun", "Laporan", 24], (i) => [laporan[i] ?? ""]),
    );
    expect(daftar(hasil)).toEqual({
      "Jumlah buku dipinjam": [1200, 1080, 90],
      "Jumlah laporan disusun": [24, 24, 100],
    });
    expect(kodeTemuan(hasil)).toEqual([]);
  });

  it("measures each month by its own target, and the year as the targets make it", () => {
    const hasil = sheet(
      ["No", "Sasaran Strategis", "Indikator", "Satuan", "Target 2024", "Bulan", "Target", "Realisasi", "% Capaian"],
      ...perBulan([1, "Layanan", "Jumlah kunjungan lapangan", "Kali", 48], (i) => [4, KUNJUNGAN[i] ?? ""]),
      ...perBulan([2, "Mutu", "Indeks Kepuasan Masyarakat", "Indeks", 80], (i) => [80, KEPUASAN[i] ?? ""]),
    );
    expect(daftar(hasil)).toEqual({
      "Jumlah kunjungan lapangan": [48, 46, 95.83],
      "Indeks Kepuasan Masyarakat": [80, 82, 102.5],
    });
    expect(tulisan(hasil)).toEqual({ ...hasilBulan("I", 3, KUNJUNGAN, 4), ...hasilBulan("I", 15, KEPUASAN, 80) });
  });

  it.each<[string, Baris]>([
    ["in the column of the months", ["", "", "", "Jumlah", 48, 46]],
    ["across the row", ["JUMLAH", "", "", "", 48, 46]],
  ])("takes the year of the row Jumlah %s, and fills its result", (_, jumlah) => {
    const hasil = sheet(
      ["No", "Indikator", "Satuan", "Bulan", "Target", "Realisasi", "Capaian (%)"],
      ...perBulan([1, "Jumlah kunjungan lapangan", "Kali"], (i) => [4, KUNJUNGAN[i] ?? ""]),
      jumlah,
    );
    expect(daftar(hasil)).toEqual({ "Jumlah kunjungan lapangan": [48, 46, 95.83] });
    expect(tulisan(hasil)).toEqual({ ...hasilBulan("G", 3, KUNJUNGAN, 4), G15: 95.83 });
  });

  it("takes the mean that staff made of percentages for the year", () => {
    const persen = [80, 85, 90, 88, 87, 86, 90, 91, 92, 93, 94, 92];
    const hasil = sheet(
      ["No", "Indikator", "Satuan", "Bulan", "Target", "Realisasi", "Capaian (%)"],
      ...perBulan([1, "Persentase aduan selesai tepat waktu", "%"], (i) => [90, persen[i] ?? ""]),
      ["", "", "", "Rata-rata", 90, 89],
    );
    expect(daftar(hasil)).toEqual({ "Persentase aduan selesai tepat waktu": [90, 89, 98.89] });
  });

  it("reads quarters among the months, in rows and in a column: 46 of 48, no month for its quarter", () => {
    const tw = ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"];
    const bulan = perBulan([1, "Jumlah kunjungan lapangan", "Kali", 48], (i) => [4, KUNJUNGAN[i] ?? ""]);
    const baris = sheet(
      ["No", "Indikator", "Satuan", "Target Tahunan", "Periode", "Target", "Realisasi", "Capaian (%)"],
      ...tw.flatMap((nama, q) => [
        ...bulan.slice(q * 3, q * 3 + 3),
        ["", "", "", "", nama, 12, KUNJUNGAN.slice(q * 3, q * 3 + 3).reduce((a, b) => a + b)],
      ]),
    );
    expect(daftar(baris)).toEqual({ "Jumlah kunjungan lapangan": [48, 46, 95.83] });
    expect(tulisan(baris)).toMatchObject({ H6: 100, H10: 91.67, H14: 100, H18: 91.67, H8: 75, H16: 75 });
    const kolom = sheet(
      ["No", "Indikator", "Satuan", "Target Tahunan", "Triwulan", "Bulan", "Target", "Realisasi", "Capaian (%)"],
      ...bulan.map((b, i) => [
        ...b.slice(0, 4),
        i % 3 === 0 ? (["I", "II", "III", "IV"][i / 3] ?? "") : "",
        ...b.slice(4),
      ]),
    );
    expect(daftar(kolom)).toEqual({ "Jumlah kunjungan lapangan": [48, 46, 95.83] });
    expect(tulisan(kolom)).toEqual(hasilBulan("I", 3, KUNJUNGAN, 4));
  });

  it("reads quarters in rows wherever their column stands: 95 of 100, not the first quarter's 20 of 25", () => {
    const hasil = sheet(
      ["No", "Indikator", "Satuan", "Target Tahunan", "Target TW", "Realisasi TW", "Triwulan", "Capaian TW (%)"],
      [1, "Jumlah dokumen terbit", "Dokumen", 100, 25, 20, "Triwulan I", ""],
      ["", "", "", "", 25, 25, "Triwulan II", ""],
      ["", "", "", "", 25, 30, "Triwulan III", ""],
      ["", "", "", "", 25, 20, "Triwulan IV", ""],
    );
    expect(daftar(hasil)).toEqual({ "Jumlah dokumen terbit": [100, 95, 95] });
    expect(tulisan(hasil)).toEqual({ H3: 80, H4: 100, H5: 120, H6: 80 });
  });

  it.each<[string, Baris, Record<string, readonly number[]>, object]>([
    ["its target", [1200], { "Jumlah buku dipinjam": [1200, 1080, 90] }, { F3: 90 }],
    ["its whole year", [1200, 1140], { "Jumlah buku dipinjam": [1200, 1140, 95] }, { F3: 95 }],
  ])("reads months below the name, which has %s beside it, and never as indikator", (_, setahun, isi, tulis) => {
    const hasil = sheet(
      ["No", "Indikator / Bulan", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Jumlah buku dipinjam", "Buku", ...setahun],
      ...BULAN.map((nama, i): Baris => ["", nama, "", "", BUKU[i] ?? ""]),
    );
    expect(daftar(hasil)).toEqual(isi);
    expect(tulisan(hasil)).toEqual(tulis);
  });

  it("adds months whose targets add up to that of the PK, though no row holds the year", () => {
    const laporan = [1, 2, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3]; // 24
    const hasil = hitungLembar(
      lembar("Kinerja", [
        ["REALISASI KINERJA BULANAN TAHUN 2024"],
        ["No", "Bulan", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
        ...BULAN.flatMap((nama, i): Baris[] => [
          [2 * i + 1, nama, "Jumlah kunjungan lapangan", "Kali", 4, KUNJUNGAN[i] ?? ""],
          [2 * i + 2, nama, "Jumlah laporan disusun", "Laporan", 2, laporan[i] ?? ""],
        ]),
      ]),
      PK,
    );
    expect(daftar(hasil)["Jumlah kunjungan lapangan"]).toEqual([48, 46, 95.83]);
    expect(tulisan(hasil)).toMatchObject({ G3: 100, G4: 50, G11: 75, G26: 150 });
  });

  it("waits for a year that isn't over", () => {
    const hasil = sheet(
      ["No", "Indikator", "Satuan", "Target Setahun", "Bulan", "Target", "Realisasi", "Capaian (%)"],
      ...perBulan([1, "Jumlah kunjungan lapangan", "Kali", 48], (i) => [4, i < 6 ? (KUNJUNGAN[i] ?? "") : ""]),
    );
    expect(daftar(hasil)).toEqual({ "Jumlah kunjungan lapangan": [48, null, null] });
    expect(tulisan(hasil)).toEqual(hasilBulan("H", 3, KUNJUNGAN.slice(0, 6), 4));
    expect(kodeTemuan(hasil)).toEqual(["T17"]);
  });

  it("never takes January's money for the year's", () => {
    const hasil = hitungLembar(
      lembar("Serapan", [
        ["REALISASI ANGGARAN PER BULAN TAHUN 2024"],
        ["No", "Program", "Pagu (Rp)", "Bulan", "Realisasi (Rp)", "%"],
        ...perBulan([1, "Program Pembinaan Perpustakaan", 12e8], () => [9e7]).map((b) => b),
      ]),
      PK,
    );
    expect(tulisan(hasil)).toEqual({});
    expect(hasil.temuan.map(({ pesan }) => pesan).join()).toContain("berisi realisasi tiap bulan di samping program");
  });
});

describe("months side by side, each with its result", () => {
  const kepala = (nama: string): Baris => [nama, "", ""];
  const sampaiBulan = (isi: readonly number[], target: number): Baris => isi.flatMap((r) => [target, r, ""]);

  it("fills each month and the year behind them", () => {
    const hasil = sheet(
      ["No", "Indikator Kinerja", "Satuan", ...BULAN.flatMap(kepala), ...kepala("Setahun")],
      ["", "", "", ...[...BULAN, ""].flatMap(() => ["T", "R", "%"])],
      [1, "Jumlah kunjungan lapangan", "Kali", ...sampaiBulan(KUNJUNGAN, 4), 48, 46, ""],
    );
    expect(daftar(hasil)).toEqual({ "Jumlah kunjungan lapangan": [48, 46, 95.83] });
    expect(tulisan(hasil)).toMatchObject({ F4: 100, R4: 75, AJ4: 75, AM4: 100, AP4: 95.83 });
    expect(kodeTemuan(hasil)).toEqual([]);
  });

  it("takes December of what can't be added, and asks for what can", () => {
    const hasil = sheet(
      ["No", "Indikator Kinerja", "Satuan", ...BULAN.flatMap(kepala)],
      ["", "", "", ...BULAN.flatMap(() => ["Target", "Realisasi", "%"])],
      [1, "Jumlah kunjungan lapangan", "Kali", ...sampaiBulan(KUNJUNGAN, 4)],
      [2, "Indeks Kepuasan Masyarakat", "Indeks", ...sampaiBulan(KEPUASAN, 80)],
    );
    expect(daftar(hasil)).toEqual({
      "Jumlah kunjungan lapangan": [null, null, null],
      "Indeks Kepuasan Masyarakat": [80, 82, 102.5],
    });
    expect(kodeTemuan(hasil)).toEqual(["T17"]);
  });

  it("takes a mean behind twelve months for the year, as staff do: 89 of 90", () => {
    const hasil = sheet(
      ["No", "Indikator", "Satuan", "Target", "Realisasi", ...BULAN.map(() => ""), "% Capaian"],
      ["", "", "", "", ...BULAN, "Rata-rata", ""],
      [1, "Persentase layanan tepat waktu", "%", 90, ...[80, 85, 90, 88, 87, 86, 90, 91, 92, 93, 94, 92], 89, ""],
    );
    expect(daftar(hasil)).toEqual({ "Persentase layanan tepat waktu": [90, 89, 98.89] });
    expect(tulisan(hasil)).toEqual({ R4: 98.89 });
  });
});
