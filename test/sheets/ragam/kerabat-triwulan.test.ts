import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const TW = [1, 2, 3, 4];

it("takes 1 to 4 under a group for quarters where the numbers beside them stand under “Triwulan”", () => {
  const hasil = hitungLembar(
    lembar("PK TW", [
      ["LAPORAN CAPAIAN PERJANJIAN KINERJA TAHUN 2024"],
      ["No", "Indikator", "Target PK", "Realisasi Triwulan", "", "", "", "Capaian Kinerja (%)", "", "", ""],
      ["", "", "", ...TW, ...TW],
      [1, "Indeks Ketahanan Daerah", 0.6, 0.48, 0.54, 0.57, 0.63, "", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ H4: 80, I4: 90, J4: 95, K4: 105 });
  expect(daftar(hasil)).toEqual({ "Indeks Ketahanan Daerah": [0.6, 0.63, 105] });
});

it("reads “Capaian s.d. Triwulan terhadap target TW” as the result of its quarter", () => {
  const hasil = hitungLembar(
    lembar("FRA", [
      ["FORM RENCANA AKSI TAHUN 2024"],
      [
        "Indikator",
        "Target Tahunan",
        "Target s.d. Triwulan",
        "",
        "",
        "",
        "Realisasi s.d. Triwulan",
        "",
        "",
        "",
        "Capaian s.d. Triwulan terhadap target TW (%)",
      ],
      ["", "", "I", "II", "III", "IV", "I", "II", "III", "IV", "I", "II", "III", "IV"],
      ["Jumlah publikasi terbit", 20, 5, 10, 15, 20, 4, 11, 15, 21, "", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ K4: 80, L4: 110, M4: 100, N4: 105 });
  expect(kodeTemuan(hasil)).toEqual([]);
});

it("takes the target of the year's row where no column holds it", () => {
  const baris = (periode: string, target: number, realisasi: number): (string | number)[] => [
    "",
    "",
    periode,
    target,
    realisasi,
    "",
  ];
  const hasil = hitungLembar(
    lembar("IKU", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator Kinerja", "Periode", "Target", "Realisasi", "% Capaian"],
      [1, "Produksi perikanan budidaya", "TW I", 100, 90, ""],
      baris("TW II", 120, 126),
      baris("TW III", 130, 130),
      baris("TW IV", 150, 144),
      baris("Tahunan", 500, 490),
    ]),
  );
  expect(tulisan(hasil)).toEqual({ F3: 90, F4: 105, F5: 100, F6: 96, F7: 98 });
  expect(daftar(hasil)).toEqual({ "Produksi perikanan budidaya": [500, 490, 98] });
});

it("reads “Target › Smt I | Smt II | Tahun” with the year's target last", () => {
  const hasil = hitungLembar(
    lembar("PK", [
      ["PERJANJIAN KINERJA DIREKTUR RSUD TAHUN 2024"],
      ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "", ""],
      ["", "", "", "Smt I", "Smt II", "Tahun"],
      [1, "Meningkatnya kemandirian", "Persentase pendapatan BLUD", 45, 55, 100],
    ]),
  );
  expect(daftar(hasil)).toEqual({ "Persentase pendapatan BLUD": [100, null, null] });
});

it("takes 1 to 12 under one heading for the months of the year", () => {
  const bulan = Array.from({ length: 12 }, (_, i) => i + 1);
  const hasil = hitungLembar(
    lembar("Aksi", [
      ["REALISASI KINERJA TAHUN 2024"],
      [
        "No",
        "Indikator Kinerja",
        "Target Setahun",
        "Realisasi",
        ...bulan.slice(1).map(() => ""),
        "Jumlah Realisasi",
        "Persentase",
      ],
      ["", "", "", ...bulan, "", ""],
      [1, "Jumlah laporan", 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 9, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ Q4: 75 });
  expect(daftar(hasil)).toEqual({ "Jumlah laporan": [12, 9, 75] });
});

it("fills the year's result where rows are labelled “Indikator: …”", () => {
  const hasil = hitungLembar(
    lembar("Monev", [
      ["LAPORAN MONEV KINERJA TAHUN 2023 KECAMATAN CONTOH"],
      [
        "No",
        "Sasaran/Indikator",
        "Satuan",
        "Target",
        "TW I",
        "TW II",
        "TW III",
        "TW IV",
        "Realisasi Setahun",
        "Capaian (%)",
      ],
      [1, "Sasaran: Pelayanan prima", "", "", "", "", "", "", "", ""],
      ["", "Indikator: Indeks Kepuasan Masyarakat", "Nilai", 84, 82, 83, 84, 85.68, 85.68, ""],
      ["", "Faktor penghambat: sarana", "", "", "", "", "", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ J4: 102 });
  expect(kodeTemuan(hasil)).toEqual([]);
});

it("computes an evaluation of the quarters so far, and asks how kinerja adds up", () => {
  const tw = ["I", "II"].flatMap((n) => [`Realisasi Triwulan ${n}`, ""]);
  const hasil = hitungLembar(
    lembar("E81", [
      ["EVALUASI RENJA DINAS PERDAGANGAN TRIWULAN II TAHUN 2024"],
      [
        "Program/Kegiatan",
        "Indikator",
        "Target Renja 2024",
        "",
        ...tw,
        "Realisasi s.d. Triwulan II",
        "",
        "Tingkat Capaian (%)",
        "",
      ],
      ["", "", ...Array.from({ length: 5 }, () => ["K", "Rp"]).flat()],
      ["Program Perizinan", "Jumlah izin terbit", 100, 200000000, 20, 40000000, 30, 60000000, "", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ J4: 100000000, L4: 50 });
  expect(kodeTemuan(hasil)).toEqual(["T17"]);
});

it("reads IKSP, the indikator of a sasaran program", () => {
  const hasil = hitungLembar(
    lembar("Cap", [
      ["CAPAIAN KINERJA TAHUN 2023 KANTOR PERTANAHAN"],
      ["Sasaran Program", "IKSP", "Satuan", "Target", "Realisasi", "% Capaian"],
      ["Layanan pertanahan", "Jumlah bidang terdaftar", "Bidang", 8000, 7600, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ F3: 95 });
  expect(daftar(hasil)).toEqual({ "Jumlah bidang terdaftar": [8000, 7600, 95] });
});
