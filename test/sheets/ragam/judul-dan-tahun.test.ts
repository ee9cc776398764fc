import { anggaran, daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

describe("a heading of names over two columns with words of their own", () => {
  it("is one header: indikator and satuan", () => {
    const hasil = hitungLembar(
      lembar("Capaian", [
        ["CAPAIAN KINERJA TAHUN 2024"],
        ["No", "Indikator Kinerja", "", "Target", "Realisasi", "Capaian (%)"],
        ["", "Uraian", "Satuan", "", "", ""],
        [1, "Indeks layanan", "Indeks", 4, 3.8, ""],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ F4: 95 });
    expect(daftar(hasil)).toEqual({ "Indeks layanan": [4, 3.8, 95] });
  });

  it("is one header: code and name of the program", () => {
    const hasil = hitungLembar(
      lembar("Anggaran", [
        ["REALISASI ANGGARAN TAHUN 2024"],
        ["Program", "", "Pagu", "Realisasi", "%"],
        ["Kode", "Nama Program", "", "", ""],
        ["1.01", "Program A", 400e6, 380e6, ""],
        ["1.02", "Program B", 600e6, 540e6, ""],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ E4: 95, E5: 90 });
    expect(anggaran(hasil)).toEqual([1000e6, 920e6]);
  });

  it("reads the years of a program's plan and what came of it", () => {
    const hasil = hitungLembar(
      lembar("Evaluasi", [
        [
          "Program",
          "Indikator",
          "",
          "Target Akhir RPJMD (2023)",
          "Target Tahun Ke-",
          "",
          "Realisasi Tahun Ke-",
          "",
          "Capaian Akhir",
          "Rasio Capaian Akhir (%)",
        ],
        ["", "Uraian", "Satuan", "", 2022, 2023, 2022, 2023, "", ""],
        [
          "Program Pengelolaan Sampah",
          "Persentase sampah tertangani",
          "%",
          "80,00",
          "75,00",
          "80,00",
          "72,00",
          "76,00",
          "76,00",
          "",
        ],
        [
          "Program Pengendalian Pencemaran",
          "Indeks kualitas air",
          "Indeks",
          "60,00",
          "55,00",
          "60,00",
          "54,00",
          "57,00",
          "57,00",
          "",
        ],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ J3: 95, J4: 95 });
  });
});

describe("rows that say of which year they are", () => {
  it("give the table its year", () => {
    const hasil = hitungLembar(
      lembar("Rekap", [
        ["Tahun", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian"],
        [2024, "Layanan", "Indeks layanan", 4, 3.8, ""],
      ]),
    );
    expect([hasil.laporan.tahun, tulisan(hasil)]).toEqual([2024, { F2: 95 }]);
  });

  it("are of several years: the last is reported, each has its result", () => {
    const hasil = hitungLembar(
      lembar("Rekap", [
        ["Tahun", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian"],
        [2023, "Layanan", "Indeks layanan", 3.6, 3.6, ""],
        [2024, "Layanan", "Indeks layanan", 4, 3.8, ""],
      ]),
    );
    expect(hasil.laporan.tahun).toBe(2024);
    expect(daftar(hasil)).toEqual({ "Indeks layanan": [4, 3.8, 95] });
    expect(tulisan(hasil)).toEqual({ F2: 100, F3: 95 });
  });
});

describe("a column that says what its row is", () => {
  it("keeps programs and kegiatan out of the office's list, and fills them", () => {
    const hasil = hitungLembar(
      lembar("Capaian", [
        ["CAPAIAN KINERJA TAHUN 2024"],
        ["No", "Level", "Indikator", "Target", "Realisasi", "Capaian (%)"],
        [1, "Sasaran", "Indeks layanan", 4, 3.8, ""],
        [2, "Program", "Persentase berita tayang", 80, 84, ""],
        [3, "Kegiatan", "Jumlah berita", 100, 90, ""],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ F3: 95, F4: 105, F5: 90 });
    expect(daftar(hasil)).toEqual({ "Indeks layanan": [4, 3.8, 95] });
  });

  it("makes no year of a month: two months are measured, and what makes the year is asked", () => {
    const hasil = hitungLembar(
      lembar("Capaian", [
        ["CAPAIAN KINERJA TAHUN 2024"],
        ["Bulan", "Indikator", "Target", "Realisasi", "Capaian (%)"],
        ["Januari", "Jumlah layanan", 100, 90, ""],
        ["Februari", "Jumlah layanan", 100, 110, ""],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ E3: 90, E4: 110 });
    expect(daftar(hasil)).toEqual({ "Jumlah layanan": [null, null, null] });
    expect(kodeTemuan(hasil)).toEqual(["T17"]);
  });
});

describe("two columns of realisasi beside one target", () => {
  const dua = (pertama: string, kedua: string): ReturnType<typeof hitungLembar> =>
    hitungLembar(
      lembar("Pengukuran", [
        ["PENGUKURAN KINERJA TAHUN 2024"],
        ["No", "Indikator", "Target", pertama, kedua, "Capaian (%)"],
        [1, "Indeks layanan", 4, 3.7, 3.8, ""],
      ]),
    );

  it.each([
    ["Realisasi (BPS)", "Realisasi (Dinas)"],
    ["Realisasi Sementara", "Realisasi Final"],
    ["Realisasi Perkotaan", "Realisasi Perdesaan"],
  ])("%s | %s: asked, and nothing is written", (pertama, kedua) => {
    const hasil = dua(pertama, kedua);
    expect([tulisan(hasil), kodeTemuan(hasil)]).toEqual([{}, ["T25"]]);
  });

  it.each([
    ["Realisasi", "Realisasi Provinsi"],
    ["Realisasi Kabupaten", "Realisasi Provinsi"],
  ])("%s | %s: the office's own counts", (pertama, kedua) => {
    expect(tulisan(dua(pertama, kedua))).toEqual({ F3: 92.5 });
  });
});

describe("pairs of several years side by side", () => {
  const RPJMD = (tahun: readonly number[], realisasi: readonly (number | string)[]): ReturnType<typeof hitungLembar> =>
    hitungLembar(
      lembar("Ukur", [
        ["PENGUKURAN KINERJA TAHUN 2024"],
        ["No", "Sasaran", "Indikator", "Target RPJMD", "", "", "", "Realisasi", "", "", "", "Capaian 2024"],
        ["", "", "", ...tahun, ...tahun, ""],
        [1, "Meningkatnya layanan", "Indeks layanan", ...tahun.map((t) => 60 + 2 * (t - 2021)), ...realisasi, ""],
      ]),
    );

  it("are of the title's year where a later one is still blank", () => {
    const hasil = RPJMD([2022, 2023, 2024, 2025], [62, 65, 67, ""]);
    expect(daftar(hasil)).toEqual({ "Indeks layanan": [66, 67, 101.52] });
    expect(tulisan(hasil)).toMatchObject({ L4: 101.52 });
    expect(hasil.laporan.indikator[0]?.tahunLalu?.realisasi?.angka).toMatchObject({ jenis: "angka" });
  });

  it("have the year before as last year's, in whatever order they stand", () => {
    const maju = RPJMD([2021, 2022, 2023, 2024], [59, 62, 65, 67]);
    const mundur = RPJMD([2024, 2023, 2022, 2021], [67, 65, 62, 59]);
    for (const hasil of [maju, mundur]) {
      expect(daftar(hasil)).toEqual({ "Indeks layanan": [66, 67, 101.52] });
      const lalu = hasil.laporan.indikator[0]?.tahunLalu?.realisasi?.angka;
      expect(lalu?.jenis === "angka" && lalu.nilai.toFixed()).toBe("65");
    }
  });
});
