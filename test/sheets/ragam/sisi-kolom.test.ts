import { anggaran, daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const PK = lembar("PK", [
  ["PERJANJIAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
  [1, "Meningkatnya mutu data", "Nilai SAKIP", "Nilai", 80],
]);

it("names the heading of the names where it stands above the others, and says that none is there where only a title is", () => {
  const isi = [
    ["Persentase publikasi tepat waktu", "Kumulatif", 25, 50, 25, 45],
    ["Jumlah layanan data yang dipenuhi", "Kumulatif", 10, 20, 12, 20],
  ];
  const anak = ["", "", "Target", "", "Realisasi", ""];
  const baca = (kepala: readonly string[]): string => {
    const hasil = hitungLembar(PK, lembar("FRA", [["CAPAIAN KINERJA TAHUN 2024"], kepala, anak, ...isi]));
    return hasil.temuan.map(({ pesan }) => pesan).find((p) => p.includes("FRA")) ?? "";
  };
  expect(baca(["Nama Laporan", "Ragam", "Rencana Kegiatan"])).toContain("“Nama Laporan” (A2), tidak dikenali");
  expect(baca([])).toContain("kolom A yang berisi nama-nama tidak berjudul di baris 3");
});

it("takes a column headed N0 for the rows' numbers, not for their sasaran", () => {
  const hasil = hitungLembar(
    lembar("Tabel", [
      ["Tabel 3.1 Pencapaian Kinerja Tahun 2019"],
      ["N0", "Indikator Kinerja Utama", "Satuan", "Target", "Realisasi", "Capaian"],
      ["Sasaran Strategis 1. Meningkatnya Akuntabilitas Keuangan"],
      [1, "Persentase tindak lanjut hasil pemeriksaan", "%", 80, 76, ""],
      [2, "Level kapabilitas APIP", "Level", 3, 3, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ F4: 95, F5: 100 });
  expect(kodeTemuan(hasil)).not.toContain("T12");
});

it("reads K and Rp at the end of a heading as its side, and measures K by its own realisasi, not by the fisik", () => {
  const hasil = hitungLembar(
    lembar("Laporan", [
      ["LAPORAN DETAIL SUB KEGIATAN TAHUN 2024"],
      [
        "Kode",
        "Sub Kegiatan",
        "Target K",
        "Realisasi K",
        "% K",
        "Target Rp",
        "Realisasi Rp",
        "% Rp",
        "Realisasi Fisik (%)",
      ],
      ["1.02.02.2.02.0001", "Pelayanan Kesehatan Ibu Hamil", 200, 150, "", 30000000, 27000000, "", 80],
      ["1.02.02.2.02.0002", "Pelayanan Kesehatan Ibu Bersalin", 150, 120, "", 20000000, 20000000, "", 100],
    ]),
  );
  // 150/200, 27/30, 120/150, 20/20
  expect(tulisan(hasil)).toEqual({ E3: 75, H3: 90, E4: 80, H4: 100 });
  expect(anggaran(hasil)).toEqual([50000000, 47000000]);
});

const TW = ["I", "II", "III", "IV"];
const monev = (keuangan: string): ReturnType<typeof hitungLembar> => {
  const anak = ["Kinerja", keuangan, "Rp."];
  return hitungLembar(
    lembar("Monev", [
      ["MONITORING DAN EVALUASI CAPAIAN KINERJA ATAS RENCANA AKSI TAHUN 2023"],
      [
        "PROGRAM / KEGIATAN / SUB KEGIATAN",
        "INDIKATOR",
        "TARGET KINERJA DAN ANGGARAN",
        "",
        "REALISASI TOTAL",
        "",
        "",
        ...TW.flatMap((tw) => [`REALISASI TW ${tw}`, "", ""]),
      ],
      ["", "", "Target", "Pagu", ...anak, ...TW.flatMap(() => anak)],
      [
        "PROGRAM PENGELOLAAN INFORMASI",
        "Persentase informasi yang dilayani",
        100,
        500000000,
        95,
        "80%",
        400000000,
        ...[25, 50, 75, 95].flatMap((k) => [k, "20%", 100000000]),
      ],
      [
        "PROGRAM PENGELOLAAN APLIKASI",
        "Persentase layanan SPBE",
        80,
        300000000,
        80,
        "80%",
        240000000,
        ...[20, 40, 60, 80].flatMap((k) => [k, "20%", 60000000]),
      ],
    ]),
  );
};

it.each(["Keuangan", "Keuangan (%)"])(
  "keeps the money's percentage out of the kinerja of a quarter: %s",
  (keuangan) => {
    const hasil = monev(keuangan);
    expect(tulisan(hasil)).toEqual({});
    expect(daftar(hasil)["Persentase informasi yang dilayani"]).toEqual([100, 95, 95]);
    expect(daftar(hasil)["Persentase layanan SPBE"]).toEqual([80, 80, 100]);
    expect(anggaran(hasil)).toEqual([800000000, 640000000]);
  },
);
