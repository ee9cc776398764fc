import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const TAHUN_2024 = ["PENGUKURAN KINERJA TAHUN 2024"];

describe("a blank column behind target and realisasi", () => {
  const denganHasil = (judul: string): ReturnType<typeof hitungLembar> =>
    hitungLembar(
      lembar("Pengukuran", [
        TAHUN_2024,
        ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", judul],
        [1, "Layanan prima", "Indeks layanan", 4, 3.8, ""],
        [2, "Produk hukum", "Jumlah produk", 20, 25, ""],
      ]),
    );

  it.each([
    "Indeks Capaian (%)",
    "Indeks Capaian",
    "Achievement (%)",
    "R/T x 100%",
    "Tingkat Keberhasilan",
    "Progres (%)",
  ])("is filled under %s", (judul) => {
    expect(tulisan(denganHasil(judul))).toEqual({ F3: 95, F4: 125 });
  });

  it.each(["Hasil", "Skor (%)", "Nilai Kinerja", "Efektivitas (%)", "Deviasi", "Perolehan"])(
    "is named under %s, and nothing is written there",
    (judul) => {
      const hasil = denganHasil(judul);
      expect([tulisan(hasil), kodeTemuan(hasil)]).toEqual([{}, ["T29"]]);
    },
  );

  it.each(["Dokumen Pendukung", "Link Bukti", "Paraf"])("is nobody's result under %s", (judul) => {
    expect(kodeTemuan(denganHasil(judul))).toEqual([]);
  });
});

it("keeps money and kinerja under one heading apart: a spent amount is no pagu", () => {
  const hasil = hitungLembar(
    lembar("Monev", [
      ["MONITORING KINERJA DAN ANGGARAN TAHUN 2024"],
      ["No", "Indikator", "Target", "", "Realisasi TW III", "", "Realisasi TW IV", "", "Capaian (%)", ""],
      ["", "", "Kinerja", "Anggaran", "Kinerja", "Anggaran", "Kinerja", "Anggaran", "Kinerja", "Anggaran"],
      [1, "Jumlah layanan", 400, 1e8, 200, 5e7, 160, 4.5e7, "", ""],
    ]),
  );
  expect(hasil.dokumen.flatMap((d) => d.asal.bacaan?.kolom.map((k) => k.arti) ?? [])).toEqual(
    expect.arrayContaining(["Realisasi TW III (anggaran)", "Realisasi TW IV (anggaran)", "Capaian (%) (anggaran)"]),
  );
  expect(hasil.laporan.anggaran.total).toBeNull();
});

describe("what was before, what came in the period, and both together", () => {
  it.each([
    [["s.d. TW III", "TW IV", "s.d. TW IV"]],
    [["s.d. Triwulan Lalu", "Triwulan Ini", "s.d. Triwulan Ini"]],
    [["Sampai dengan TW III", "TW IV", "Sampai dengan TW IV"]],
    [["s/d Periode Lalu", "Periode Ini", "s/d Periode Ini"]],
  ])("%s: only the last is the realisasi", (kolom) => {
    const hasil = hitungLembar(
      lembar("Monev", [
        ["MONITORING KINERJA TRIWULAN IV TAHUN 2024"],
        ["No", "Indikator Kinerja", "Target 2024", "Realisasi", "", "", "Capaian (%)"],
        ["", "", "", ...kolom, ""],
        [1, "Jumlah bibit disalurkan", 10000, 7000, 2500, 9500, ""],
        [2, "Jumlah kelompok tani dibina", 50, 40, 12, 52, ""],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ G4: 95, G5: 104 });
    expect(daftar(hasil)["Jumlah bibit disalurkan"]).toEqual([10000, 9500, 95]);
  });

  it("leaves four quarters, each told so far, as they are", () => {
    const hasil = hitungLembar(
      lembar("Monev", [
        ["MONITORING KINERJA TAHUN 2024"],
        ["No", "Indikator", "Target", "Realisasi", "", "", "", "Capaian (%)"],
        ["", "", "", "s.d. TW I", "s.d. TW II", "s.d. TW III", "s.d. TW IV", ""],
        [1, "Jumlah bibit disalurkan", 10000, 2000, 5000, 7000, 9500, ""],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ H4: 95 });
  });
});

describe("the words that say which way is better", () => {
  it.each([
    ["Angka stunting", "semakin rendah semakin baik"],
    ["Angka stunting", "Makin kecil nilainya maka makin baik capaiannya"],
    ["Angka stunting", "Lower is better"],
    ["Angka stunting", "Indikator negatif"],
    ["Angka stunting (semakin turun semakin baik)", ""],
  ])("“%s” with the remark “%s” is better the lower it is", (nama, keterangan) => {
    const hasil = hitungLembar(
      lembar("Pengukuran", [
        TAHUN_2024,
        ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)", "Keterangan"],
        [1, nama, 20, 24, "", keterangan],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ E3: 80 });
  });

  it.each(["Turun", "Menurun dari tahun lalu", "Negatif", "Semakin baik"])(
    "a remark “%s” tells nothing of it",
    (keterangan) => {
      const hasil = hitungLembar(
        lembar("Pengukuran", [
          TAHUN_2024,
          ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)", "Keterangan"],
          [1, "Jumlah kunjungan", 20, 24, "", keterangan],
        ]),
      );
      expect(tulisan(hasil)).toEqual({ E3: 120 });
    },
  );
});

it("fills programs and kegiatan in one column with the sasaran, and lists only the sasaran's indikator", () => {
  const hasil = hitungLembar(
    lembar("Capaian", [
      ["CAPAIAN KINERJA TAHUN 2024"],
      ["No", "Sasaran / Program / Kegiatan", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
      ["1", "Sasaran: Meningkatnya layanan informasi", "Indeks layanan", 4, 3.8, ""],
      ["1.1", "Program Informasi Publik", "Persentase informasi tersebar", 80, 84, ""],
      ["1.1.1", "Kegiatan Pengelolaan Media", "Jumlah media", 10, 9, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ F3: 95, F4: 105, F5: 90 });
  expect(daftar(hasil)).toEqual({ "Indeks layanan": [4, 3.8, 95] });
  expect(hasil.laporan.indikator.map((i) => i.sasaran)).toEqual(["Meningkatnya layanan informasi"]);
});

it.each([
  "Sasaran 1 : Layanan prima",
  "SASARAN STRATEGIS 2. Layanan prima",
  "Sasaran 3 Layanan prima",
  "SS 1: Layanan prima",
])("knows the sasaran “%s” by its own words", (sasaran) => {
  const hasil = hitungLembar(
    lembar("Pengukuran", [
      TAHUN_2024,
      ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
      [1, sasaran, "Indeks layanan", 4, 3.8, ""],
    ]),
  );
  expect(hasil.laporan.indikator.map((i) => i.sasaran)).toEqual(["Layanan prima"]);
});
