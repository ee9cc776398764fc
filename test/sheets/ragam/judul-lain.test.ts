import { anggaran, daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const IBU = "Persentase ibu hamil terlayani";
const MUTU = "Persentase puskesmas terakreditasi";
/** 81 of 90 is 90 %, 88 of 80 is 110 %. */
const DAFTAR = { [IBU]: [90, 81, 90], [MUTU]: [80, 88, 110] };

const pengukuran = (...baris: readonly Baris[]): ReturnType<typeof lembar> =>
  lembar("Pengukuran", [["PENGUKURAN KINERJA TAHUN 2024"], ...baris]);

it.each(["(%)", "%", "(persen)"])("takes “%s” alone below a measure for what it is counted in", (satuan) => {
  const hasil = hitungLembar(
    pengukuran(
      ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
      ["", "", "", satuan, satuan, satuan],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
      [1, "Derajat kesehatan meningkat", IBU, 90, 81, ""],
      [2, "Mutu layanan meningkat", MUTU, 80, 88, ""],
    ),
  );
  expect(daftar(hasil)).toEqual(DAFTAR);
  expect(tulisan(hasil)).toEqual({ F5: 90, F6: 110 });
});

it("keeps “%” beside another child for a percentage: 50 of 40 documents, 125 %", () => {
  const hasil = hitungLembar(
    pengukuran(
      ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", ""],
      ["", "", "", "", "", "Volume", "%"],
      [1, "Mutu layanan meningkat", "Dokumen mutu", "Dokumen", 40, 50, ""],
    ),
  );
  expect(daftar(hasil)).toEqual({ "Dokumen mutu": [40, 50, 125] });
  expect(tulisan(hasil)).toEqual({ G4: 125 });
});

it("takes “Capaian Akhir (%)” beside “Realisasi Akhir” for the year's capaian, and “Target Akhir” for its target", () => {
  const hasil = hitungLembar(
    pengukuran(
      [
        "No",
        "Sasaran",
        "Indikator Kinerja",
        "Target Akhir",
        "Realisasi TW I",
        "Realisasi TW II",
        "Realisasi Akhir",
        "Capaian Akhir (%)",
      ],
      [1, "Derajat kesehatan meningkat", IBU, 90, 20, 45, 81, ""],
      [2, "Mutu layanan meningkat", MUTU, 80, 20, 40, 88, ""],
    ),
  );
  expect(daftar(hasil)).toEqual(DAFTAR);
  expect(tulisan(hasil)).toEqual({ H3: 90, H4: 110 });
});

it("leaves “Target Akhir” beside the year's own target to the plan", () => {
  const hasil = hitungLembar(
    pengukuran(
      ["No", "Sasaran", "Indikator Kinerja", "Target 2024", "Realisasi 2024", "Capaian (%)", "Target Akhir Renstra"],
      [1, "Derajat kesehatan meningkat", IBU, 90, 81, "", 100],
    ),
  );
  expect(daftar(hasil)).toEqual({ [IBU]: [90, 81, 90] });
  expect(hasil.laporan.indikator[0]?.targetAkhir?.angka).toMatchObject({ jenis: "angka" });
});

it.each(["Sasaran Kegiatan", "Sasaran Program"])(
  "takes “%s” for the sasaran of the only indikator of a table",
  (judul) => {
    const hasil = hitungLembar(
      pengukuran(
        ["No", judul, "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
        [1, "Pelayanan ibu hamil terlaksana", IBU, 90, 81, ""],
        [2, "Akreditasi terlaksana", MUTU, 80, 88, ""],
      ),
    );
    expect(hasil.laporan.indikator.map((i) => i.sasaran)).toEqual([
      "Pelayanan ibu hamil terlaksana",
      "Akreditasi terlaksana",
    ]);
    expect(daftar(hasil)).toEqual(DAFTAR);
  },
);

it.each(["Upaya Kesehatan / Kegiatan", "Jenis Kegiatan"])("knows “%s” as the name of what is measured", (judul) => {
  const hasil = hitungLembar(
    pengukuran(
      ["No", judul, "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Pelayanan ibu hamil", "%", 90, 81, ""],
      [2, "Akreditasi puskesmas", "%", 80, 88, ""],
    ),
  );
  expect(tulisan(hasil)).toEqual({ F3: 90, F4: 110 });
});

it("finds a header whose groups have no known meaning by the words below them", () => {
  const hasil = hitungLembar(
    pengukuran(["No", "Indikator", "Target", "Realisasi"], [1, IBU, 90, 81]),
    lembar("Anggaran", [
      ["REALISASI ANGGARAN TAHUN 2024"],
      ["No", "Program", "APBN", "", "", "APBD", "", ""],
      ["", "", "Pagu", "Realisasi", "%", "Pagu", "Realisasi", "%"],
      [1, "Program Kesehatan", 400_000_000, 380_000_000, "", 100_000_000, 70_000_000, ""],
    ]),
  );
  expect(anggaran(hasil)).toEqual([500_000_000, 450_000_000]);
  expect(tulisan(hasil)).toEqual({ E4: 95, H4: 70 });
});

it.each([
  ["Target Penetapan Kinerja", "Realisasi", "Capaian (%)"],
  ["Target Penerapan", "Realisasi Penerapan", "Capaian (%)"],
  ["Rencana Tingkat Capaian (Target)", "Realisasi", "Tk. Capaian"],
  ["Rencana Tingkat Capaian", "Yang Dicapai", "Tkt. Capaian (%)"],
  ["Target", "Realisasi Kumulatif", "Prosen Capaian"],
  ["Target", "Kinerja Aktual", "Capaian (%)"],
])("reads “%s | %s | %s”: 81 of 90, 88 of 80", (target, realisasi, capaian) => {
  const hasil = hitungLembar(
    pengukuran(
      ["No", "Sasaran", "Tolak Ukur", target, realisasi, capaian],
      [1, "Derajat kesehatan meningkat", IBU, 90, 81, ""],
      [2, "Mutu layanan meningkat", MUTU, 80, 88, ""],
    ),
  );
  expect(daftar(hasil)).toEqual(DAFTAR);
  expect(tulisan(hasil)).toEqual({ F3: 90, F4: 110 });
  expect(anggaran(hasil)).toEqual([null, null]);
});

it.each(["Pendapatan", "Realokasi", "Reboisasi", "Penyampaian", "Angkatan", "Kekurangan", "constructor"])(
  "takes “%s” for the word that it is, not for a mistyped one: it measures nothing",
  (lain) => {
    const hasil = hitungLembar(
      pengukuran(
        ["No", "Sasaran", "Indikator", "Target", lain, "Realisasi", "Capaian"],
        [1, "Derajat kesehatan meningkat", IBU, 90, 12, 81, ""],
        [2, "Mutu layanan meningkat", MUTU, 80, 34, 88, ""],
      ),
    );
    expect(daftar(hasil)).toEqual(DAFTAR);
    expect(tulisan(hasil)).toEqual({ G3: 90, G4: 110 });
    expect(anggaran(hasil)).toEqual([null, null]);
  },
);

it("writes “Capaian › Kinerja (%) | Anggaran (%)” for both sides: 81 of 90, 150 of 200 million", () => {
  const hasil = hitungLembar(
    pengukuran(
      ["No", "Indikator", "Target", "Pagu", "Realisasi", "", "Capaian", ""],
      ["", "", "", "", "Kinerja", "Anggaran", "Kinerja (%)", "Anggaran (%)"],
      [1, IBU, 90, 200_000_000, 81, 150_000_000, "", ""],
      [2, MUTU, 80, 100_000_000, 88, 90_000_000, "", ""],
    ),
  );
  expect(daftar(hasil)).toEqual(DAFTAR);
  expect(tulisan(hasil)).toEqual({ G4: 90, H4: 75, G5: 110, H5: 90 });
  expect(anggaran(hasil)).toEqual([300_000_000, 240_000_000]);
});

it("reads “Kinerja | Anggaran” below “Target” and below “Capaian” as target and realisasi of both sides", () => {
  const hasil = hitungLembar(
    pengukuran(
      ["No", "Indikator", "Target", "", "Capaian", ""],
      ["", "", "Kinerja", "Anggaran", "Kinerja", "Anggaran"],
      [1, IBU, 90, 200_000_000, 81, 150_000_000],
      [2, MUTU, 80, 100_000_000, 88, 90_000_000],
    ),
  );
  expect(daftar(hasil)).toEqual(DAFTAR);
  expect(anggaran(hasil)).toEqual([300_000_000, 240_000_000]);
});

it("takes the last year of a whole plan's targets for the target akhir: 81 of 96 is 84.38 %, 88 of 84 is 104.76 %", () => {
  const hasil = hitungLembar(
    pengukuran(
      [
        "No",
        "Indikator",
        "Target Renstra",
        "",
        "",
        "",
        "",
        "Tahun 2024",
        "",
        "",
        "Capaian terhadap Target Akhir Renstra (%)",
      ],
      ["", "", 2022, 2023, 2024, 2025, 2026, "Target PK", "Realisasi", "Capaian (%)", ""],
      [1, IBU, 80, 85, 90, 93, 96, 90, 81, "", ""],
      [2, MUTU, 76, 78, 80, 82, 84, 80, 88, "", ""],
    ),
  );
  expect(daftar(hasil)).toEqual(DAFTAR);
  expect(tulisan(hasil)).toEqual({ J4: 90, K4: 84.38, J5: 110, K5: 104.76 });
});

it("reads twelve bare months beside a target below a title of realisasi: 1,150 of 1,200 orang", () => {
  const bulan = "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".split(" ");
  const hasil = hitungLembar(
    lembar("Bulan", [
      ["REKAP REALISASI KINERJA BULANAN TAHUN 2024"],
      ["No", "Indikator", "Satuan", "Target", ...bulan, "Jumlah", "% Capaian"],
      [1, "Jumlah pemohon", "Orang", 1200, 100, 100, 50, 100, 100, 100, 100, 100, 100, 100, 100, 100, 1150, ""],
    ]),
  );
  expect(daftar(hasil)).toEqual({ "Jumlah pemohon": [1200, 1150, 95.83] });
  expect(tulisan(hasil)).toEqual({ R3: 95.83 });
});

it("reads “Angka | Satuan” below Target and Realisasi: the unit beside it makes no detail of the figure", () => {
  const hasil = hitungLembar(
    pengukuran(
      ["No", "Indikator", "Target", "", "Realisasi", "", "Capaian (%)"],
      ["", "", "Angka", "Satuan", "Angka", "Satuan", ""],
      [1, IBU, 90, "%", 81, "%", ""],
      [2, MUTU, 80, "%", 88, "%", ""],
    ),
  );
  expect(daftar(hasil)).toEqual(DAFTAR);
  expect(tulisan(hasil)).toEqual({ G4: 90, G5: 110 });
});

it("reads “Vol | Sat | Rp” below Target and Realisasi as both sides: 150 of 200 million is 75 %", () => {
  const hasil = hitungLembar(
    pengukuran(
      ["No", "Indikator", "Target", "", "", "Realisasi", "", "", "Capaian (%)", ""],
      ["", "", "Vol", "Sat", "Rp", "Vol", "Sat", "Rp", "Kinerja", "Keuangan"],
      [1, IBU, 90, "%", 200_000_000, 81, "%", 150_000_000, "", ""],
      [2, MUTU, 80, "%", 100_000_000, 88, "%", 90_000_000, "", ""],
    ),
  );
  expect(daftar(hasil)).toEqual(DAFTAR);
  expect(tulisan(hasil)).toEqual({ I4: 90, J4: 75, I5: 110, J5: 90 });
  expect(anggaran(hasil)).toEqual([300_000_000, 240_000_000]);
});

it("measures the office by its target where the nation's realisasi stands before its own: 81 of 90, not 85", () => {
  const hasil = hitungLembar(
    pengukuran(
      ["No", "Indikator", "Target", "Realisasi", "", "", "Capaian"],
      ["", "", "", "Nasional", "Provinsi", "Kabupaten", ""],
      [1, IBU, 90, 85, 83, 81, ""],
      [2, MUTU, 80, 86, 87, 88, ""],
    ),
  );
  expect(daftar(hasil)).toEqual(DAFTAR);
  expect(tulisan(hasil)).toEqual({ G4: 90, G5: 110 });
});

it("tells of an adjusted capaian that it leaves blank", () => {
  const hasil = hitungLembar(
    pengukuran(
      ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Capaian setelah penyesuaian (maks 120%)"],
      [1, IBU, 90, 81, "", ""],
      [2, MUTU, 80, 88, "", ""],
    ),
  );
  expect(tulisan(hasil)).toEqual({ E3: 90, E4: 110 });
  expect(kodeTemuan(hasil)).toEqual(["T29"]);
});
