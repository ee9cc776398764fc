import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const BULAN = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Ags", "Sep", "Okt", "Nov", "Des"];
const NOMOR = Array.from({ length: 12 }, (_, i) => i + 1);
const kosong = (banyak: number): string[] => Array.from({ length: banyak }, () => "");

const bulanan = (nama: string, satuan: string, target: number, bulan: Baris): Baris => [
  ...[1, "Gemar membaca", nama, satuan, target],
  ...bulan,
];

/** Months below "Realisasi" in F:Q, the result in R. */
const tanpaJumlah = (...isi: readonly Baris[]): ReturnType<typeof hitungLembar> =>
  hitungLembar(
    lembar("Kinerja", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", ...kosong(11), "Capaian (%)"],
      [...kosong(5), ...BULAN, ""],
      ...isi,
    ]),
  );

describe("twelve months without a total", () => {
  it("adds parts that fall and rise: 1,080 of 1,200 books; 24 of 24 where the sum is the target", () => {
    const hasil = tanpaJumlah(
      bulanan("Jumlah buku dipinjam", "Buku", 1200, [80, 100, 90, 90, 70, 110, 90, 90, 90, 100, 80, 90]),
      bulanan("Jumlah laporan", "Laporan", 24, [1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3]),
    );
    expect(daftar(hasil)).toEqual({ "Jumlah buku dipinjam": [1200, 1080, 90], "Jumlah laporan": [24, 24, 100] });
    expect(tulisan(hasil)).toEqual({ R4: 90, R5: 100 });
  });

  it.each<[string, string, string, number, Baris]>([
    ["a running total", "Jumlah buku dipinjam", "Buku", 120, [2, 4, 6, 8, 10, 10, 12, 12, 12, 12, 12, 12]],
    ["a stock", "Jumlah anggota aktif", "Orang", 100, [95, 96, 94, 97, 95, 96, 98, 97, 96, 95, 97, 98]],
    ["percentages", "Persentase layanan tepat waktu", "%", 90, [80, 85, 90, 88, 87, 86, 90, 91, 92, 93, 94, 95]],
  ])("leaves %s to staff, and asks how the months make the year", (_, nama, satuan, target, bulan) => {
    const hasil = tanpaJumlah(bulanan(nama, satuan, target, bulan));
    expect(daftar(hasil)).toEqual({ [nama]: [target, null, null] });
    expect(tulisan(hasil)).toEqual({});
    expect(kodeTemuan(hasil)).toContain("T17");
  });

  it("waits for December", () => {
    const hasil = tanpaJumlah(bulanan("Jumlah buku dipinjam", "Buku", 1200, [90, 80, 90, ...kosong(9)]));
    expect(daftar(hasil)).toEqual({ "Jumlah buku dipinjam": [1200, null, null] });
  });

  it("takes a level that is the same in every month", () => {
    const hasil = tanpaJumlah(
      bulanan(
        "Persentase layanan",
        "%",
        80,
        Array.from({ length: 12 }, () => 76),
      ),
    );
    expect(daftar(hasil)).toEqual({ "Persentase layanan": [80, 76, 95] });
  });

  it("names a month that can't be read instead of adding the others", () => {
    const hasil = tanpaJumlah(
      bulanan("Jumlah buku dipinjam", "Buku", 1200, [80, "1O0", 90, 90, 70, 110, 90, 90, 90, 100, 80, 90]),
    );
    expect(daftar(hasil)["Jumlah buku dipinjam"]?.[2]).toBeNull();
    expect(kodeTemuan(hasil)).toContain("T09");
  });
});

describe("twelve months and their total", () => {
  it.each(["Jumlah", "Total", "Total Realisasi", "Jumlah Realisasi", "Setahun"])("%s: 1,080 of 1,200", (total) => {
    const hasil = hitungLembar(
      lembar("Kinerja", [
        ["PENGUKURAN KINERJA TAHUN 2024"],
        ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", ...kosong(12), "Capaian (%)"],
        [...kosong(5), ...BULAN, total, ""],
        bulanan("Jumlah buku dipinjam", "Buku", 1200, [...Array.from({ length: 12 }, () => 90), 1080]),
      ]),
    );
    expect(daftar(hasil)).toEqual({ "Jumlah buku dipinjam": [1200, 1080, 90] });
    expect(tulisan(hasil)).toEqual({ S4: 90 });
  });
});

describe("the months of an action below a sasaran", () => {
  it("are measured in place, 22 of 24; neither its target nor its months are the sasaran's", () => {
    const hasil = hitungLembar(
      lembar("Renaksi", [
        ["RENCANA AKSI TAHUN 2024"],
        [
          ...["No", "Sasaran", "Indikator", "Langkah Aksi", "Indikator Kinerja", "Target", "Realisasi Bulan ke-"],
          ...kosong(11),
          "Capaian",
        ],
        [...kosong(6), ...NOMOR],
        [
          ...[1, "Layanan baik", "Indeks Kepuasan Masyarakat", "Melatih petugas", "Jumlah orang dilatih", 24],
          ...[2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1],
        ],
      ]),
      lembar("PK", [
        ["PERJANJIAN KINERJA TAHUN 2024"],
        ["No", "Sasaran", "Indikator", "Satuan", "Target"],
        [1, "Layanan baik", "Indeks Kepuasan Masyarakat", "Nilai", 82],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ S4: 91.67 });
    expect(daftar(hasil)).toEqual({ "Indeks Kepuasan Masyarakat": [82, null, null] });
  });
});
