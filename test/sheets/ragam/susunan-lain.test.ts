import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const JUDUL = ["No", "Sasaran", "Indikator", "Satuan"] as const;

it.each(["PENCAPAIAN TARGET PER TRIWULAN", "TAHAPAN PENCAPAIAN TARGET TAHUN 2025", "CAPAIAN TARGET TIAP TRIWULAN"])(
  "takes %s of a plan for targets, never for what was reached",
  (kelompok) => {
    const hasil = hitungLembar(
      lembar("Renaksi", [
        ["RENCANA AKSI PENCAPAIAN KINERJA TAHUN 2025"],
        [...JUDUL, "TARGET 2025", kelompok, "", "", ""],
        ["", "", "", "", "", "TW I", "TW II", "TW III", "TW IV"],
        [1, "Lestarinya budaya", "Jumlah cagar budaya ditetapkan", "Objek", 12, 3, 3, 3, 3],
      ]),
    );
    expect(daftar(hasil)).toEqual({ "Jumlah cagar budaya ditetapkan": [12, null, null] });
    expect(tulisan(hasil)).toEqual({});
  },
);

describe("Volume and % below Realisasi, beside a capaian", () => {
  const ukur = (satuan: readonly [string, string]): ReturnType<typeof hitungLembar> =>
    hitungLembar(
      lembar("Ukur", [
        ["PENGUKURAN KINERJA TAHUN 2023"],
        ["No", "Indikator", "Satuan", "Target", "Realisasi", "", "Capaian (%)"],
        ["", "", "", "", "Volume", "%", ""],
        [1, "Balita ditimbang", satuan[0], 80, 152, 76, ""],
        [2, "Lansia diperiksa", satuan[1], 50, 210, 55, ""],
      ]),
    );

  it("divides the one in the satuan of the indikator: 76 of 80 and 55 of 50 percent", () => {
    expect(tulisan(ukur(["%", "%"]))).toEqual({ G4: 95, G5: 110 });
  });

  it("divides the volume where nothing is in percent: 152 of 80 and 210 of 50 people", () => {
    const hasil = ukur(["Orang", "Orang"]);
    expect(daftar(hasil)["Balita ditimbang"]).toEqual([80, 152, 190]);
    expect(Object.keys(tulisan(hasil))).not.toContain("F4");
  });

  it("divides neither where the satuan differ", () => {
    expect(() => ukur(["%", "Orang"])).toThrow(
      "lembar “Ukur” berisi indikator, tetapi di bawah judul “Realisasi” tidak ada kolom yang pasti merupakan realisasinya",
    );
  });
});

it.each([
  ["TW1", "TW2", "TW3", "TW4"],
  ["Maret", "Juni", "September", "Desember"],
  ["B03", "B06", "B09", "B12"],
  ["Jan-Mar", "Apr-Jun", "Jul-Sep", "Okt-Des"],
  ["Triwulan Pertama", "Triwulan Kedua", "Triwulan Ketiga", "Triwulan Keempat"],
])("reads the targets of a PK's quarters under %s, a blank row and a sasaran before the first", (...tw) => {
  const hasil = hitungLembar(
    lembar("PK", [
      ["PERJANJIAN KINERJA TAHUN 2024"],
      [...JUDUL, "Target", ...tw],
      [],
      ["S1", "Meningkatnya tata kelola"],
      ["", "", "Nilai Kinerja Anggaran", "Nilai", 98.7, 0, 0, 0, 98.7],
    ]),
    lembar("TW1", [
      ["PENGUKURAN KINERJA TRIWULAN I TAHUN 2024"],
      [...JUDUL, "Target PK", "Realisasi TW1", "Target TW1", "Capaian TW1 (%)"],
      [1, "Meningkatnya tata kelola", "Nilai Kinerja Anggaran", "Nilai", 98.7, 0, 0, ""],
    ]),
  );
  expect(daftar(hasil)).toEqual({ "Nilai Kinerja Anggaran": [98.7, null, null] });
  expect(tulisan(hasil)).toEqual({});
});

it("divides by the target of the quarter wherever it stands: 88.20 of 88 and not of 90.43", () => {
  const hasil = hitungLembar(
    lembar("TW1", [
      ["PENGUKURAN KINERJA TRIWULAN I TAHUN 2024"],
      [...JUDUL, "Target PK", "Realisasi TW1", "Target TW1", "Capaian TW1 (%)"],
      [1, "Meningkatnya mutu", "Persentase PTS terakreditasi", "%", 90.43, 88.2, 88, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ H3: 100.23 });
});

it("measures no realisasi by the target of a later year between them: 57 of 60", () => {
  const hasil = hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      [...JUDUL, "Target", "Target 2025", "Realisasi", "Target 2026", "%"],
      [1, "Meningkatnya mutu air", "Indeks Kualitas Air", "Indeks", 60, 62, 57, 64, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ I3: 95 });
});

it("takes the one target of a later year for the target akhir of a result against the Renstra: 76 of 95", () => {
  const hasil = hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2023"],
      [...JUDUL, "Target 2023", "Realisasi 2023", "%", "Target 2026", "Capaian terhadap Renstra (%)"],
      [1, "Majunya layanan", "Persentase OPD digital", "%", 80, 76, "", 95, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ G3: 95, I3: 80 });
  expect(kodeTemuan(hasil)).toEqual([]);
});

it.each(["Hasil", "Hasil (%)"])("reads %s beside a target as the realisasi, its parts left out: 76 of 80", (judul) => {
  const hasil = hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA LOKA POM TAHUN 2023"],
      ["No", "Sasaran Kegiatan", "Indikator", "Target (%)", "Realisasi", "", "", "% Capaian"],
      ["", "", "", "", "Numerator", "Denominator", judul, ""],
      [1, "Obat aman", "Persentase obat memenuhi syarat", 80, 190, 250, 76, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ H4: 95 });
});

it("reads target, realisasi and capaian that take turns below one indikator: a target was listed as what was reached", () => {
  const hasil = hitungLembar(
    lembar("Kinerja", [
      ["CAPAIAN KINERJA TAHUN 2024"],
      ["Indikator", "Uraian", "TW I", "TW II", "TW III", "TW IV", "Tahun 2024"],
      ["Indeks layanan publik", "Target", 70, 72, 74, 76, 76],
      ["", "Realisasi", 69, 73, 74, 77, ""],
      ["", "Capaian (%)", "", "", "", "", ""],
      ["Indeks reformasi hukum", "Target", 60, 60, 62, 64, 64],
      ["", "Realisasi", 61, 62, 63, 66, ""],
      ["", "Capaian (%)", "", "", "", "", ""],
    ]),
  );
  expect(daftar(hasil)).toEqual({
    "Indeks layanan publik": [76, 77, 101.32],
    "Indeks reformasi hukum": [64, 66, 103.13],
  });
  expect(tulisan(hasil)).toEqual({
    ...{ C5: 98.57, D5: 101.39, E5: 100, F5: 101.32, G5: 101.32 },
    ...{ C8: 101.67, D8: 103.33, E8: 101.61, F8: 103.13, G8: 103.13 },
  });
});

it("takes 0 beside a quarter's target of 0 for nothing due yet, where no other quarter is on the sheet", () => {
  const hasil = hitungLembar(
    lembar("Monev TW II", [
      ["MONEV RENCANA AKSI TRIWULAN II TAHUN 2024"],
      [
        "No",
        "Sasaran",
        "Indikator",
        "Target Tahun",
        "Target TW II",
        "Realisasi TW II",
        "Capaian TW II (%)",
        "Capaian terhadap Target Tahun (%)",
      ],
      [1, "Meningkatnya layanan", "Persentase layanan", 90, 45, 50, "", ""],
      [2, "", "Nilai AKIP", 80, 0, 0, "", ""],
      [3, "", "Persentase aduan tuntas", 80, 40, 0, "", ""],
    ]),
  );
  expect(daftar(hasil)["Nilai AKIP"]).toEqual([80, null, null]);
  expect(tulisan(hasil)).toMatchObject({ G3: 111.11, H3: 55.56, G5: 0, H5: 0 });
  expect(Object.keys(tulisan(hasil)).filter((sel) => sel.endsWith("4"))).toEqual([]);
});

it("names a column of weighted results that stays blank", () => {
  const hasil = hitungLembar(
    lembar("IKU", [
      ["PENGUKURAN INDIKATOR KINERJA UTAMA TAHUN 2024"],
      ["No", "Indikator", "Bobot (%)", "Target", "Realisasi", "Capaian (%)", "Nilai Tertimbang"],
      [1, "Indeks layanan", 40, 80, 60, "", ""],
      [2, "Indeks hukum", 60, 80, 88, "", ""],
    ]),
  );
  expect(tulisan(hasil)).toMatchObject({ F3: 75, F4: 110 });
  expect(kodeTemuan(hasil)).toContain("T29");
});

it.each([
  [["BPBD KABUPATEN CONTOH"], "BPBD KABUPATEN CONTOH"],
  [["POLRES CONTOH"], "POLRES CONTOH"],
  [["DPMPTSP KAB. CONTOH", "DINAS PENANAMAN MODAL KABUPATEN CONTOH"], "DINAS PENANAMAN MODAL KABUPATEN CONTOH"],
])("names the office of %j, in full where a title does", (judul, nama) => {
  const hasil = hitungLembar(
    ...judul.map((satu, i) =>
      lembar(`Monev ${i}`, [
        ["PENGUKURAN KINERJA TAHUN 2024"],
        [satu],
        ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian (%)"],
        [1, "Meningkatnya layanan", `Indeks layanan ${i}`, 80, 60, ""],
      ]),
    ),
  );
  expect(hasil.laporan.instansi).toBe(nama);
});

it("names the tingkat capaian of an evaluation form that may be of the year or of the Renstra", () => {
  const kRp = (judul: string): string[] => [judul, ""];
  const hasil = hitungLembar(
    lembar(
      "E81",
      [
        ["EVALUASI TERHADAP HASIL RKPD"],
        ["DINAS UJI TAHUN 2024"],
        [
          ...["No", "Sasaran", "Program/Kegiatan", "Indikator Kinerja"],
          ...["Target Renstra 2026", "Realisasi s/d 2023", "Target 2024"].flatMap(kRp),
          ...["I", "II", "III", "IV"].flatMap((tw) => kRp(`Realisasi TW ${tw}`)),
          ...["Realisasi 2024", "Realisasi s/d 2024", "Tingkat Capaian (%)"].flatMap(kRp),
        ],
        ["", "", "", "", ...Array.from({ length: 10 }, () => ["K", "Rp"]).flat()],
        [1, "Meningkatnya layanan", "Program A", "Jumlah pelatihan", 50, 5000, 20, 2000, 10, 1000],
      ].map((baris, i) => (i === 4 ? [...baris, 2, 200, 3, 300, 2, 200, 3, 250, "", "", "", "", "", ""] : baris)),
    ),
  );
  expect(tulisan(hasil)).toEqual({ S5: 10, T5: 950, U5: 30, V5: 2950 });
  expect(kodeTemuan(hasil)).toEqual(["T29"]);
});

it("fills the share of the plan's end where another sheet holds that target", () => {
  const hasil = hitungLembar(
    lembar("IKU", [
      ["INDIKATOR KINERJA UTAMA 2021-2026"],
      ["No", "Indikator", "Kondisi Awal 2020", "Target", "", "", "", "", "", "Kondisi Akhir"],
      ["", "", "", 2021, 2022, 2023, 2024, 2025, 2026, ""],
      [1, "Indeks layanan", 60, 62, 64, 66, 68, 70, 72, 72],
    ]),
    lembar("Capaian", [
      ["CAPAIAN IKU TAHUN 2024"],
      ["No", "Indikator", "Realisasi 2024", "Capaian 2024 (%)", "Capaian terhadap Target Akhir (%)"],
      [1, "Indeks layanan", 69, "", ""],
    ]),
  );
  expect(tulisan(hasil)).toMatchObject({ D3: 101.47, E3: 95.83 });
});
