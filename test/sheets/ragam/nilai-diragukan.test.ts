import { hitungMonev, hitungPengukuran, pesanTemuan } from "../../alat/hitung-baris";
import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

type Hasil = ReturnType<typeof hitungLembar>;

const satuTw = (tw: string, ...isi: readonly Baris[]): ReturnType<typeof lembar> =>
  lembar(`Monev TW ${tw}`, [
    [`MONITORING RENCANA AKSI TRIWULAN ${tw} TAHUN 2024`],
    ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    ...isi,
  ]);

describe("a 0 that most likely says that nobody has filled it in", () => {
  it("is asked about where an index or percentage had been more before", () => {
    const hasil = hitungMonev(
      [1, "Indeks kepuasan masyarakat", "Indeks", 85, 84, 84.5, 85, 0, ""],
      [2, "Persentase sekolah terakreditasi", "%", 90, 60, 70, 80, 0, ""],
      [3, "Persentase guru bersertifikat", "%", 80, 50, 60, 70, 72, ""],
      [4, "Jumlah guru dilatih", "Orang", 100, 25, 25, 25, 0, ""],
    );
    expect(tulisan(hasil)).toEqual({ I6: 90, I7: 75 });
    expect(pesanTemuan(hasil, "T12")).toEqual([
      expect.stringContaining(
        "Apakah realisasi “Indeks kepuasan masyarakat”, “Persentase sekolah terakreditasi” memang 0 (Monev!H4, Monev!H5)?",
      ) as string,
    ]);
    expect(daftar(hasil)["Indeks kepuasan masyarakat"]).toEqual([85, 0, null]);
  });

  it("also where each quarter has its own sheet", () => {
    const isi = (satu: number, dua: number): Baris[] => [
      [1, "Persentase sekolah terakreditasi", "%", 90, satu, ""],
      [2, "Persentase guru bersertifikat", "%", 80, dua, ""],
    ];
    const hasil = hitungLembar(satuTw("III", ...isi(81, 60)), satuTw("IV", ...isi(0, 72)));
    expect(pesanTemuan(hasil, "T12")).toEqual([expect.stringContaining("'Monev TW IV'!E3") as string]);
    expect(daftar(hasil)).toEqual({
      "Persentase sekolah terakreditasi": [90, 0, null],
      "Persentase guru bersertifikat": [80, 72, 90],
    });
  });

  it.each([
    ["a lone sheet of TW IV", (isi: Baris[]): Hasil => hitungLembar(satuTw("IV", ...isi))],
    ["the year's own table", (isi: Baris[]): Hasil => hitungPengukuran(...isi)],
  ])("in every row of %s", (_, hitung) => {
    const hasil = hitung([
      [1, "Jumlah dokumen", "Dokumen", 12, 0, ""],
      [2, "Persentase air bersih", "%", 80, 0, ""],
    ]);
    expect(tulisan(hasil)).toEqual({});
    expect(pesanTemuan(hasil, "T12")).toHaveLength(1);
    expect(Object.values(daftar(hasil)).map(([, , capaian]) => capaian)).toEqual([null, null]);
  });

  it("is 0 where less is better, where events are counted, and where one quarter had no target", () => {
    const kurang = hitungMonev(
      [1, "Angka putus sekolah (makin rendah makin baik)", "%", 2, 1, 1, 1, 0, ""],
      [2, "Persentase guru bersertifikat", "%", 80, 50, 60, 70, 72, ""],
    );
    // (2 × 2 − 0) / 2 × 100 = 200.
    expect(tulisan(kurang)).toEqual({ I4: 200, I5: 90 });
    const kejadian = hitungPengukuran(
      [1, "Jumlah kejadian kebakaran", "Kejadian", 5, 0, ""],
      [2, "Jumlah pengaduan masyarakat", "Kasus", 4, 0, ""],
    );
    expect(kodeTemuan(kejadian)).not.toContain("T12");
    const cacah = hitungPengukuran(
      [1, "Jumlah dokumen", "Dokumen", 5, 0, ""],
      [2, "Jumlah desa dibina", "Desa", 4, 3, ""],
    );
    expect(tulisan(cacah)).toEqual({ F3: 0, F4: 75 });
    expect(kodeTemuan(cacah)).not.toContain("T12");
  });
});

describe("units in the cells", () => {
  it("that differ are named, those that say the same are not", () => {
    const hasil = hitungPengukuran(
      [1, "Tersusunnya kajian", "", "10 Dokumen", "9 Laporan", ""],
      [2, "Jumlah pelatihan", "", "10 Dok", "9 Dokumen", ""],
      [3, "Jumlah peserta", "", "100 org", "90 orang", ""],
      [4, "Persentase layanan", "", "80 %", "72 persen", ""],
      [5, "Kegiatan pembinaan", "Kegiatan", "10 keg", "9 Keg.", ""],
      [6, "Penyusunan kajian", "Dokumen", 10, "9 Laporan", ""],
      [7, "Tersedianya data", "Dokumen/Laporan", "10 Dokumen", "9 Laporan", ""],
    );
    expect(pesanTemuan(hasil, "T20").map((p) => p.slice(0, p.indexOf(";")))).toEqual([
      "Target “Tersusunnya kajian” dalam dokumen (K!D3), realisasinya dalam laporan (K!E3)",
      "Target “Penyusunan kajian” dalam Dokumen (K!D8), realisasinya dalam laporan (K!E8)",
      "Target “Tersedianya data” dalam dokumen (K!D9), realisasinya dalam laporan (K!E9)",
    ]);
    expect(tulisan(hasil)).toEqual({ F3: 90, F4: 90, F5: 90, F6: 90, F7: 90, F8: 90, F9: 90 });
  });

  it("that measure one thing differently make no capaian: 2 jam against 90 menit", () => {
    const hasil = hitungPengukuran(
      [1, "Waktu pemulihan sistem", "", "2 jam", "90 menit", ""],
      [2, "Jumlah data", "Set", 4, 3, ""],
    );
    expect(tulisan(hasil)).toEqual({ F4: 75 });
    expect(pesanTemuan(hasil, "T12")).toEqual([expect.stringContaining("satuannya berlainan") as string]);
  });
});

test("a name that may as well speak of what one wants more of is asked about, not judged", () => {
  const hasil = hitungPengukuran([1, "Jumlah perkara", "Perkara", 80, 72, ""], [2, "Jumlah data", "Set", 4, 3, ""]);
  expect(tulisan(hasil)).toEqual({ F3: 90, F4: 75 });
  expect(pesanTemuan(hasil, "T17")).toEqual([
    expect.stringMatching(/^Apakah “Jumlah perkara” \(K!B3\) makin rendah makin baik\?/) as string,
  ]);
});

describe("a figure below zero", () => {
  it("of what can't be negative makes no capaian; of a growth it does", () => {
    const hasil = hitungPengukuran(
      [1, "Angka partisipasi kasar", "%", 100, "(95)", ""],
      [2, "Pertumbuhan PAD", "%", 5, -2, ""],
    );
    // −2 / 5 × 100.
    expect(tulisan(hasil)).toEqual({ F4: -40 });
    expect(pesanTemuan(hasil, "T12")).toEqual([expect.stringContaining("K!E3") as string]);
  });
});

describe("what is above the scale", () => {
  it("is named when computing, too: its capaian stayed blank without a word", () => {
    const hasil = hitungPengukuran([1, "Indeks SPBE", "Indeks", 3, 36, ""], [2, "Jumlah data", "Set", 4, 3, ""]);
    expect(tulisan(hasil)).toEqual({ F4: 75 });
    expect(pesanTemuan(hasil, "T12")).toEqual([
      expect.stringContaining("melebihi nilai tertinggi yang mungkin") as string,
    ]);
  });
});

describe("two notations in one row", () => {
  it("are asked about where the column decides what the row denies, with what either would be", () => {
    const hasil = hitungPengukuran(
      [1, "Produksi padi", "Ton", "1.200", "1,080", ""],
      [2, "Produksi jagung", "Ton", "2.500,5", "2.250,45", ""],
    );
    // 2,250.45 / 2,500.5 × 100 = 90.
    expect(tulisan(hasil)).toEqual({ F4: 90 });
    expect(pesanTemuan(hasil, "T09").join(" ")).toContain("“1,080” yang tidak dapat dibaca sebagai angka");
    expect(pesanTemuan(hasil, "T09").join(" ")).toContain("ribuan (1080) maupun desimal (1,08)");
  });

  it("are read where all agree", () => {
    const hasil = hitungPengukuran(
      [1, "Produksi padi", "Ton", "1.200", "1.080", ""],
      [2, "Produksi jagung", "Ton", "2.500,5", "2.250,45", ""],
    );
    expect(tulisan(hasil)).toEqual({ F3: 90, F4: 90 });
  });
});
