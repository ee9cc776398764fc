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

it("reads T, R and C (%) under years where no other word names a measure", () => {
  const hasil = hitungLembar(
    lembar("Tabel 3.3", [
      ["Perbandingan Realisasi Kinerja Tahun 2022 dan 2023"],
      ["Indikator Kinerja", 2022, "", "", 2023, "", ""],
      ["", "T", "R", "C (%)", "T", "R", "C (%)"],
      ["Persentase penyelesaian tindak pidana", 62, 62, 100, 65, 61.75, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ G4: 95 });
  expect(daftar(hasil)).toEqual({ "Persentase penyelesaian tindak pidana": [65, 61.75, 95] });
});

it("measures rincian output in place, in a quarter's report too where neither figure is the year's", () => {
  const hasil = (target: string): Record<string, unknown> =>
    tulisan(
      hitungLembar(
        lembar("TW III", [
          ["LAPORAN CAPAIAN OUTPUT TRIWULAN III TAHUN 2023"],
          ["No", "Klasifikasi Rincian Output (KRO)/RO", target, "Realisasi", "Satuan", "Capaian (%)"],
          [1, "Layanan paspor", 5000, 4500, "Dokumen", ""],
        ]),
      ),
    );
  expect(hasil("Target")).toEqual({ F3: 90 });
  expect(() => hasil("Target Tahunan")).toThrow(/periode di judul kolomnya berlainan/);
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

it("reads an evaluation of a Renstra whose headings hold the years themselves", () => {
  const tahun = (ukuran: string): string[] => [2022, 2023].flatMap((t) => [`${ukuran} ${t}`, ""]);
  const hasil = hitungLembar(
    lembar("E80", [
      ["EVALUASI HASIL RENSTRA DINAS PERTANAHAN"],
      [
        "No",
        "Program/Kegiatan",
        "Indikator Kinerja Program/Kegiatan",
        "Target Akhir Renstra",
        "",
        ...tahun("Target Tahun"),
        ...tahun("Realisasi"),
        ...tahun("Rasio"),
      ],
      ["", "", "", ...Array.from({ length: 7 }, () => ["K", "Rp"]).flat()],
      [
        1,
        "Program Penatagunaan Tanah",
        "Persentase tanah bersertifikat",
        90,
        900000000,
        80,
        300000000,
        90,
        400000000,
        84,
        270000000,
        90,
        396000000,
      ],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ N4: 105, O4: 90, P4: 100, Q4: 99 });
});

it("lists the office's indikator of an evaluation over several years by the last year that was reached", () => {
  const tahun = [2022, 2023, 2024, "", "", "", "", "", ""];
  const hasil = hitungLembar(
    lembar("Eval Renstra", [
      ["EVALUASI RENSTRA BADAN KESBANGPOL TAHUN 2022-2024"],
      [
        "No",
        "Sasaran",
        "Indikator",
        "Satuan",
        "Target Tahun",
        "",
        "",
        "Realisasi Tahun",
        "",
        "",
        "Tingkat Capaian (%)",
        "",
        "",
      ],
      ["", "", "", "", ...tahun.slice(0, 3), ...tahun.slice(0, 3), ...tahun.slice(0, 3)],
      [1, "Terjaganya kerukunan", "Indeks Kerukunan", "Indeks", 75, 78, 80, 76.5, 74.1, "", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ K4: 102, L4: 95 });
  expect(daftar(hasil)).toEqual({ "Indeks Kerukunan": [78, 74.1, 95] });
});
