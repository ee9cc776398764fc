import { anggaran, daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const JUTA = 1_000_000;
const PK = lembar("PK", [
  ["PERJANJIAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator", "Satuan", "Target"],
  [1, "Derajat kesehatan meningkat", "Angka Harapan Hidup", "Tahun", 70],
]);
const anggaranTahun = (...baris: readonly Baris[]): ReturnType<typeof lembar> =>
  lembar("Anggaran", [["REALISASI ANGGARAN TAHUN 2024"], ...baris]);

/** Two sasaran with two parts each: 1,000 + 500 and 2,000 + 700 million of pagu, 900 + 450 and 1,900 + 650 spent. */
const berpasangan = (satu: string, dua: string): ReturnType<typeof lembar> =>
  anggaranTahun(
    ["No", "Sasaran", satu, "", dua, ""],
    ["", "", "Pagu", "Realisasi", "Pagu", "Realisasi"],
    [1, "Derajat kesehatan meningkat", 1000 * JUTA, 900 * JUTA, 500 * JUTA, 450 * JUTA],
    [2, "Mutu layanan meningkat", 2000 * JUTA, 1900 * JUTA, 700 * JUTA, 650 * JUTA],
  );
const SELURUHNYA = [4200 * JUTA, 3900 * JUTA];
const TIDAK_TAHU = [null, null];

it.each([
  ["Belanja Operasi", "Belanja Modal"],
  ["Belanja Pegawai", "Belanja Barang dan Jasa"],
  ["Rupiah Murni", "PNBP"],
  ["APBN", "APBD"],
])("adds up parts that don't overlap: %s and %s", (satu, dua) => {
  expect(anggaran(hitungLembar(PK, berpasangan(satu, dua)))).toEqual(SELURUHNYA);
});

it.each([
  ["APBD", "DAK"],
  ["APBN", "PHLN lainnya"],
  ["Bidang Kesmas", "Bidang P2P"],
  ["Anggaran Murni", "Anggaran Perubahan"],
  ["Belanja Operasi", "Belanja Pegawai"],
])("takes neither of two pairs for the whole, and says so: %s, %s", (satu, dua) => {
  const hasil = hitungLembar(PK, berpasangan(satu, dua));
  expect(anggaran(hasil)).toEqual(TIDAK_TAHU);
  expect(hasil.temuan).toContainEqual(
    expect.objectContaining({
      kode: "T25",
      pesan: expect.stringContaining(`(“${satu} › Pagu”, “${dua} › Pagu”)`) as string,
    }),
  );
});

it.each([
  ["Jumlah", ""],
  ["Total", ""],
  ["Anggaran", ""],
])("takes the pair under “%s” for the whole, wherever it stands", (judul) => {
  const di = (kiri: boolean): ReturnType<typeof lembar> => {
    const susun = (jumlah: Baris, bagian: Baris): Baris => (kiri ? [...jumlah, ...bagian] : [...bagian, ...jumlah]);
    return anggaranTahun(
      ["No", "Sasaran", ...susun([judul, "", ""], ["APBD", "", "DAK", ""])],
      ["", "", ...susun(["Pagu", "Realisasi", "%"], ["Pagu", "Realisasi", "Pagu", "Realisasi"])],
      [1, "Derajat", ...susun([1500 * JUTA, 1350 * JUTA, ""], [1000 * JUTA, 900 * JUTA, 500 * JUTA, 450 * JUTA])],
      [2, "Mutu", ...susun([2700 * JUTA, 2550 * JUTA, ""], [2000 * JUTA, 1900 * JUTA, 700 * JUTA, 650 * JUTA])],
    );
  };
  const kiri = hitungLembar(PK, di(true));
  expect(anggaran(kiri)).toEqual(SELURUHNYA);
  expect(tulisan(kiri)).toEqual({ E4: 90, E5: 94.44 });
  const kanan = hitungLembar(PK, di(false));
  expect(anggaran(kanan)).toEqual(SELURUHNYA);
  expect(tulisan(kanan)).toEqual({ I4: 90, I5: 94.44 });
});

it("pairs the pagu of each part with that part's realisasi, not with what stands next to it", () => {
  const hasil = hitungLembar(
    PK,
    anggaranTahun(
      [
        "No",
        "Sasaran",
        "Pagu APBD",
        "Pagu DAK",
        "Jumlah Pagu",
        "Realisasi APBD",
        "Realisasi DAK",
        "Jumlah Realisasi",
        "%",
      ],
      [1, "Derajat", 1000 * JUTA, 500 * JUTA, 1500 * JUTA, 900 * JUTA, 450 * JUTA, 1350 * JUTA, ""],
      [2, "Mutu", 2000 * JUTA, 700 * JUTA, 2700 * JUTA, 1900 * JUTA, 650 * JUTA, 2550 * JUTA, ""],
    ),
  );
  expect(anggaran(hasil)).toEqual(SELURUHNYA);
  expect(tulisan(hasil)).toEqual({ I3: 90, I4: 94.44 });
});

it("knows neither where pagu and realisasi of two parts stand in turns, without their sum", () => {
  const hasil = hitungLembar(
    PK,
    anggaranTahun(
      ["No", "Sasaran", "Pagu APBD", "Pagu DAK", "Realisasi APBD", "Realisasi DAK", "%"],
      [1, "Derajat", 1000 * JUTA, 500 * JUTA, 900 * JUTA, 450 * JUTA, ""],
    ),
  );
  expect(anggaran(hasil)).toEqual(TIDAK_TAHU);
  expect(tulisan(hasil)).toEqual({});
  expect(kodeTemuan(hasil)).toContain("T25");
});

it("fills in a blank sum of the parts, of rows and of the total, and the percentages of each", () => {
  const hasil = hitungLembar(
    PK,
    anggaranTahun(
      ["No", "Kegiatan", "APBN", "", "", "APBD", "", "", "Total", "", ""],
      ["", "", "Pagu", "Realisasi", "%", "Pagu", "Realisasi", "%", "Pagu", "Realisasi", "%"],
      [1, "Pembinaan Kelembagaan Koperasi", 100 * JUTA, 90 * JUTA, "", 200 * JUTA, 150 * JUTA, "", "", "", ""],
      [2, "Pelatihan Kewirausahaan UMKM", 50 * JUTA, 50 * JUTA, "", 150 * JUTA, 140 * JUTA, "", "", "", ""],
    ),
  );
  expect(tulisan(hasil)).toEqual({
    ...{ E4: 90, H4: 75, I4: 300 * JUTA, J4: 240 * JUTA, K4: 80 },
    ...{ E5: 100, H5: 93.33, I5: 200 * JUTA, J5: 190 * JUTA, K5: 95 },
  });
  expect(anggaran(hasil)).toEqual([500 * JUTA, 430 * JUTA]);
});

it("leaves the sum blank where the realisasi of a part is not known yet", () => {
  const hasil = hitungLembar(
    PK,
    anggaranTahun(
      [
        "No",
        "Sasaran",
        "Anggaran Belanja Operasi",
        "Anggaran Belanja Modal",
        "Realisasi Belanja Operasi",
        "Realisasi Belanja Modal",
        "Serapan (%)",
      ],
      [1, "Jalan kabupaten mantap", 300 * JUTA, 700 * JUTA, 270 * JUTA, 680 * JUTA, ""],
      [2, "Layanan irigasi meningkat", 100 * JUTA, 400 * JUTA, 90 * JUTA, "", ""],
    ),
  );
  expect(tulisan(hasil)).toEqual({ G3: 95 });
  expect(anggaran(hasil)).toEqual([1500 * JUTA, null]);
});

it("computes the kinerja beside a budget of parts, and says that the budget is left out", () => {
  const hasil = hitungLembar(
    lembar("Kinerja", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      [
        "No",
        "Sasaran",
        "Indikator",
        "Satuan",
        "Target",
        "Realisasi",
        "Capaian",
        "Anggaran APBD",
        "",
        "Anggaran DAK",
        "",
      ],
      ["", "", "", "", "", "", "", "Pagu", "Realisasi", "Pagu", "Realisasi"],
      [1, "Derajat", "Angka Harapan Hidup", "Tahun", 70, 71.4, "", 1000 * JUTA, 900 * JUTA, 500 * JUTA, 450 * JUTA],
    ]),
  );
  expect(daftar(hasil)).toEqual({ "Angka Harapan Hidup": [70, 71.4, 102] });
  expect(tulisan(hasil)).toEqual({ G4: 102 });
  expect(anggaran(hasil)).toEqual(TIDAK_TAHU);
  expect(kodeTemuan(hasil)).toContain("T25");
});

it("takes no quarter's own budget for the year's: each stands beside the others, and their sum isn't told", () => {
  const hasil = hitungLembar(
    lembar("Monev", [
      ["MONITORING TAHUN 2024"],
      ["No", "Indikator Kinerja", "Target 2024", "TW I", "", "", "", "TW II", "", "", ""],
      ["", "", "", "Fisik", "", "Keuangan", "", "Fisik", "", "Keuangan", ""],
      ["", "", "", "Target", "Realisasi", "Target", "Realisasi", "Target", "Realisasi", "Target", "Realisasi"],
      [1, "Jumlah laporan", 12, 3, 3, 100 * JUTA, 90 * JUTA, 3, 2, 100 * JUTA, 80 * JUTA],
    ]),
  );
  expect(anggaran(hasil)).toEqual(TIDAK_TAHU);
  expect(kodeTemuan(hasil)).toContain("T25");
});
