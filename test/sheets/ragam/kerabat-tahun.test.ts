import { daftar, hitungLembar, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

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

it("reads a Renstra with programs whose years stand alone over “Target | Rp”", () => {
  const hasil = hitungLembar(
    lembar("Renstra", [
      ["Rencana Program, Kegiatan, Indikator Kinerja, dan Pendanaan Indikatif"],
      [
        "Tujuan",
        "Sasaran",
        "Program dan Kegiatan",
        "Indikator Kinerja Tujuan, Sasaran, Program, Kegiatan",
        2023,
        "",
        2024,
        "",
      ],
      ["", "", "", "", "Target", "Rp", "Target", "Rp"],
      ["Lestarinya budaya", "", "", "Indeks Pembangunan Kebudayaan", 52, "", 53, ""],
      ["", "Meningkatnya pelestarian", "", "Persentase cagar budaya lestari", 50, "", 60, ""],
      ["", "", "Program Pelestarian", "Jumlah cagar budaya ditetapkan", 7, 120000000, 8, 150000000],
    ]),
    lembar("LKj", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator", "Realisasi"],
      [1, "Persentase cagar budaya lestari", 57],
    ]),
  );
  expect(daftar(hasil)).toEqual({ "Persentase cagar budaya lestari": [60, 57, 95] });
});

it("adds up the tables of a sheet whose title names a bagian, one a sasaran", () => {
  const kepala = ["Indikator Sasaran", "Target", "Realisasi", "Cap. (%)"];
  const hasil = hitungLembar(
    lembar("LKJIP", [
      ["BAGIAN ORGANISASI SETDA KABUPATEN CONTOH TAHUN 2023"],
      ["Sasaran 1 : Meningkatnya kualitas reformasi birokrasi"],
      kepala,
      ["Indeks RB", 64, 67.2, ""],
      ["Sasaran 2 : Meningkatnya kualitas pelayanan publik"],
      kepala,
      ["Indeks Pelayanan Publik", 3.5, 3.15, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ D4: 105, D7: 90 });
  expect(daftar(hasil)).toEqual({ "Indeks RB": [64, 67.2, 105], "Indeks Pelayanan Publik": [3.5, 3.15, 90] });
});

it("takes a list of IKU with the targets of one year for the IKU", () => {
  const hasil = hitungLembar(
    lembar("IKU", [
      ["INDIKATOR KINERJA UTAMA DINAS PARIWISATA"],
      ["No", "Sasaran Strategis", "Indikator Kinerja Utama", "Sumber Data", "Target 2024"],
      [1, "Ekraf tumbuh", "Pertumbuhan pelaku ekraf", "Dinas", 5],
    ]),
  );
  expect(daftar(hasil)).toEqual({ "Pertumbuhan pelaku ekraf": [5, null, null] });
});

it.each([
  ["Jabatan", "Kepala Dinas", "Kabid Tanaman Pangan", "Kasi Benih"],
  ["Eselon", "II", "III", "IV"],
])(
  "lists the head's indikator of a table of several levels, and fills the others' results in place: %s",
  (judul, ...milik) => {
    const isi = [
      ["Meningkatnya produksi", "Produksi padi", 5000, 4750, ""],
      ["Meningkatnya luas tanam", "Luas tanam padi", 1000, 1050, ""],
      ["Tersedianya benih", "Jumlah benih disalurkan", 200, 180, ""],
    ];
    const hasil = hitungLembar(
      lembar("PK", [
        ["CAPAIAN PERJANJIAN KINERJA TAHUN 2023"],
        [judul, "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
        ...isi.map((baris, i) => [milik[i] ?? "", ...baris]),
      ]),
    );
    expect(tulisan(hasil)).toEqual({ F3: 95, F4: 105, F5: 90 });
    expect(daftar(hasil)).toEqual({ "Produksi padi": [5000, 4750, 95] });
  },
);
