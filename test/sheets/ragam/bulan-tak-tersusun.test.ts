import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";
import { BULAN, perBulan } from "../../alat/per-bulan";

const KUNJUNGAN = [4, 4, 4, 4, 3, 4, 4, 4, 4, 4, 3, 4]; // 46

const sheet = (...isi: readonly Baris[]): ReturnType<typeof hitungLembar> =>
  hitungLembar(lembar("Kinerja", [["CAPAIAN KINERJA TAHUN 2024"], ...isi]));
const PK = lembar("PK", [
  ["PERJANJIAN KINERJA TAHUN 2024"],
  ["No", "Indikator Kinerja", "Satuan", "Target"],
  [1, "Jumlah kunjungan lapangan", "Kali", 48],
]);

it("asks of a table with a row among its months that is none: January's 4 of 48 is no year", () => {
  const bulan = perBulan([1, "Jumlah kunjungan lapangan", "Kali", 48], (i) => [KUNJUNGAN[i] ?? ""]);
  const hasil = hitungLembar(
    lembar("Kinerja", [
      ["CAPAIAN KINERJA TAHUN 2024"],
      ["No", "Indikator", "Satuan", "Target", "Bulan", "Realisasi"],
      ...bulan.slice(0, 5),
      ["", "", "", "", "lembur", 3],
      ...bulan.slice(5),
    ]),
    PK,
  );
  expect(daftar(hasil)).toEqual({ "Jumlah kunjungan lapangan": [48, null, null] });
  expect(tulisan(hasil)).toEqual({});
  expect(hasil.temuan.find(({ kode }) => kode === "T25")?.pesan).toContain(
    "kolom “Bulan” berisi nama bulan, dan tidak jelas baris mana yang berlaku setahun",
  );
});

it("adds no eleven months where the twelfth holds words, and names its cell", () => {
  const isi = KUNJUNGAN.map((n, i) => (i === 4 ? "empat" : n));
  const baris = sheet(
    ["No", "Indikator", "Satuan", "Target", "Bulan", "Realisasi"],
    ...perBulan([1, "Jumlah kunjungan lapangan", "Kali", 48], (i) => [isi[i] ?? ""]),
  );
  const kolom = sheet(
    ["No", "Indikator", "Satuan", "Target", "Realisasi", ...Array<string>(11).fill(""), "Capaian (%)"],
    ["", "", "", "", ...BULAN, ""],
    [1, "Jumlah kunjungan lapangan", "Kali", 48, ...isi, ""],
  );
  for (const hasil of [baris, kolom]) {
    expect(daftar(hasil)).toEqual({ "Jumlah kunjungan lapangan": [48, null, null] });
    expect(tulisan(hasil)).toEqual({});
    expect(kodeTemuan(hasil)).toEqual(["T09"]);
  }
});

it.each(["Waktu Rilis", "Bulan"])("leaves the one month beside each of several names alone: %s", (judul) => {
  const hasil = sheet(
    ["No", "Indikator Kinerja", "Target", judul, "Realisasi", "Capaian (%)"],
    [1, "Jumlah dokumen perencanaan", 4, "Maret", 4, ""],
    [2, "Nilai SAKIP", 70, "Desember", 63, ""],
    [3, "Indeks Kepuasan Masyarakat", 80, "Juni", 84, ""],
  );
  expect(tulisan(hasil)).toEqual({ F3: 100, F4: 90, F5: 105 });
  expect(kodeTemuan(hasil)).toEqual([]);
});
