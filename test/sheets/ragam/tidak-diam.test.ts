import { daftar, hitungLembar, kodeTemuan, tulisan as semuaTulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

type Hasil = ReturnType<typeof hitungLembar>;

/** What is written, colours of cells that are right already left out. */
const tulisan = (hasil: Hasil): Record<string, unknown> =>
  Object.fromEntries(Object.entries(semuaTulisan(hasil)).filter(([, isi]) => isi !== ""));
const pesan = (hasil: Hasil, kode: string): string[] => hasil.temuan.filter((t) => t.kode === kode).map((t) => t.pesan);

const LAIN = lembar("IKU", [
  ["PENGUKURAN KINERJA TAHUN 2024"],
  ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
  [1, "Terpeliharanya keamanan", "Indeks rasa aman", 75, 78, 104],
]);

it.each(["Realisasi", "Target"])(
  "asks which of two columns “%s” counts where they differ, and not where they agree",
  (judul) => {
    const tabel = (kedua: number): Hasil =>
      hitungLembar(
        LAIN,
        lembar("Ukur", [
          ["PENGUKURAN KINERJA DINAS TAHUN 2024"],
          ["No", "Indikator", judul, judul, judul === "Target" ? "Realisasi" : "Target", "Capaian (%)"],
          [1, "Persentase PMKS tertangani", 80, kedua, 84, ""],
          [2, "Jumlah KPM graduasi", 200, 200, 190, ""],
        ]),
      );
    expect(tulisan(tabel(70))).toEqual({});
    expect(pesan(tabel(70), "T25")).toEqual([expect.stringContaining("tertulis dua kali dengan angka yang berlainan")]);
    expect(tulisan(tabel(80))).toEqual(judul === "Target" ? { F3: 105, F4: 95 } : { F3: 95.24, F4: 105.26 });
  },
);

describe("years in rows below one name", () => {
  const tahun = (tabel: readonly Baris[]): Hasil =>
    hitungLembar(lembar("Seri", [["PERBANDINGAN CAPAIAN KINERJA 2023 - 2024"], ...tabel]));

  it("lists the last year's figures and fills each year's", () => {
    const hasil = tahun([
      ["No", "Indikator", "Satuan", "Tahun", "Target", "Realisasi", "Capaian (%)"],
      [1, "Persentase penyelesaian perkara", "%", 2023, 72, 72, ""],
      ["", "", "", 2024, 75, 78, ""],
      [2, "Jumlah pelanggaran", "Kasus", 2023, "≤ 110", 104, ""],
      ["", "", "", 2024, "≤ 100", 95, ""],
    ]);
    expect(daftar(hasil)).toEqual({
      "Persentase penyelesaian perkara": [75, 78, 104],
      "Jumlah pelanggaran": [100, 95, 105],
    });
    expect(tulisan(hasil)).toEqual({ G3: 100, G4: 104, G5: 105.45, G6: 105 });
  });
});

it("reads rows that say in turn that they are target and realisasi, rather than lose what was reached", () => {
  const hasil = hitungLembar(
    LAIN,
    lembar("FRA", [
      ["FORM RENCANA AKSI TAHUN 2024"],
      ["No", "Sasaran", "Indikator", "Satuan", "Uraian", "TW I", "TW II", "TW III", "TW IV"],
      [1, "Data berkualitas", "Persentase publikasi tepat waktu", "%", "Target", 20, 50, 75, 100],
      ["", "", "", "", "Realisasi", 20, 45, 75, 98],
    ]),
  );
  expect(pesan(hasil, "T25")).toEqual([]);
  expect(daftar(hasil)).toEqual({
    "Indeks rasa aman": [75, 78, 104],
    "Persentase publikasi tepat waktu": [100, 98, 98],
  });
});

describe("a scale of the sheet's own", () => {
  const bab3 = (kategori: string, legenda: readonly Baris[]): Hasil =>
    hitungLembar(
      lembar("Bab III", [
        ["PENGUKURAN CAPAIAN KINERJA TAHUN 2024"],
        ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian (%)", "Kategori"],
        [1, "Meningkatnya RB", "Indeks RB", 75, 67.5, "", kategori],
        [2, "Meningkatnya SAKIP", "Nilai SAKIP", 80, 64, "", ""],
        [""],
        ["Keterangan"],
        ...legenda,
      ]),
    );
  const ANGKA = { F3: 90, F4: 80 };

  it.each<[string, string, readonly Baris[]]>([
    [
      "other words",
      "",
      [
        ["", "> 100 %", "Sangat Berhasil"],
        ["", "85 - 100 %", "Berhasil"],
        ["", "< 85 %", "Tidak Berhasil"],
      ],
    ],
    [
      "other bounds",
      "",
      [
        ["", "≥ 85", "Sangat Tinggi"],
        ["", "70 s.d. 84,99", "Tinggi"],
        ["", "< 70", "Rendah"],
      ],
    ],
    ["a word of staff's", "Berhasil", []],
  ])("leaves kriteria and colours to staff: %s", (_, kategori, legenda) => {
    const hasil = bab3(kategori, legenda);
    expect(tulisan(hasil)).toEqual(ANGKA);
    expect(hasil.rencana.plan.writes.filter((w) => w.after.fill !== undefined)).toEqual([]);
    expect(pesan(hasil, "T29")).toEqual([expect.stringContaining("skala kriteria sendiri")]);
  });

  it.each<[string, readonly Baris[]]>([
    [
      "the very scale in use",
      [
        ["", "91 ≤", "Sangat Tinggi"],
        ["", "76 ≤ 90", "Tinggi"],
        ["", "66 ≤ 75", "Sedang"],
      ],
    ],
    [
      "a legend of grades",
      [
        ["A", "88,31 - 100", "Sangat Baik"],
        ["B", "76,61 - 88,30", "Baik"],
        ["C", "65 - 76,60", "Kurang Baik"],
      ],
    ],
  ])("judges by the settings beside %s", (_, legenda) => {
    expect(tulisan(bab3("", legenda))).toEqual({ ...ANGKA, G3: "Tinggi", G4: "Tinggi" });
  });
});

it("fills the table of belanja beside that of programs, its blank total too, and lists the programs", () => {
  const hasil = hitungLembar(
    LAIN,
    lembar("DIPA", [
      ["REALISASI ANGGARAN TAHUN 2024"],
      ["No", "Jenis Belanja", "Pagu", "Realisasi", "Persentase", "Sisa"],
      [1, "Belanja Pegawai", 6000000000, 5940000000, "", ""],
      [2, "Belanja Barang", 4000000000, 3840000000, "", ""],
      ["TOTAL"],
      [""],
      ["B. Per Program"],
      ["No", "Program", "Pagu", "Realisasi", "Persentase", "Sisa"],
      [1, "Program Dukungan Manajemen", 10000000000, 9780000000, "", ""],
      ["TOTAL", "", "", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toMatchObject({
    ...{ E3: 99, F3: 60000000, E4: 96, F4: 160000000, C5: 10000000000, D5: 9780000000, E5: 97.8, F5: 220000000 },
    ...{ E9: 97.8, F9: 220000000, C10: 10000000000, D10: 9780000000, E10: 97.8, F10: 220000000 },
  });
  expect(hasil.laporan.anggaran.sasaran.map((s) => s.nama)).toEqual(["Program Dukungan Manajemen"]);
});

it("fills the share of the year's target on a sheet of one quarter", () => {
  const hasil = hitungLembar(
    lembar("TW III", [
      ["MONITORING KINERJA TRIWULAN III TAHUN 2024"],
      [
        "No",
        "Indikator",
        "Target 2024",
        "Target s.d. TW III",
        "Realisasi s.d. TW III",
        "Capaian (%)",
        "Capaian thd Target Tahunan (%)",
      ],
      [1, "Indeks Kualitas Air", 60, 58, 57.42, "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ F3: 99, G3: 95.7 });
});

it("names kinerja beside a budget whose indikator column it doesn't know", () => {
  const hasil = hitungLembar(
    lembar("Lamp", [
      ["CAPAIAN KINERJA DAN ANGGARAN TAHUN 2024"],
      ["Sasaran", "Target", "Realisasi", "%", "Pagu (Rp)", "Realisasi (Rp)", "%"],
      ["Meningkatnya pelayanan", 80, 84, "", 250000000, 240000000, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ D3: 105, G3: 96 });
  expect(kodeTemuan(hasil)).toContain("T25");
});
