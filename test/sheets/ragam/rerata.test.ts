import { anggaran, daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

type Hasil = ReturnType<typeof hitungLembar>;

const kinerja = (...isi: readonly Baris[]): Hasil =>
  hitungLembar(
    lembar("Capaian", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)", "Predikat"],
      ...isi,
    ]),
  );

const DUA: readonly Baris[] = [
  [1, "Layanan baik", "Indeks Kepuasan", "Indeks", 80, 84],
  [2, "Layanan baik", "Waktu layanan tepat", "%", 90, 81],
];

describe("a row of means below the capaian", () => {
  it.each(["Rata-rata", "RATA - RATA CAPAIAN", "Rerata Capaian Kinerja :", "RATA-RATA CAPAIAN DARI 2 INDIKATOR"])(
    "%s: 105 and 90 make 97.5, with its grade; the year not yet measured doesn't enter",
    (label) => {
      const hasil = kinerja(...DUA, ["", "", "", "", "", "", "", ""], [label]);
      expect(tulisan(hasil)).toEqual({
        ...{ G3: 105, H3: "Sangat Baik", G4: 90, H4: "Tinggi" },
        ...{ G6: 97.5, H6: "Sangat Baik" },
      });
      expect(Object.keys(daftar(hasil))).toHaveLength(2);
    },
  );

  it("leaves out what was not assessed", () => {
    const hasil = kinerja(...DUA, [3, "Layanan baik", "Nilai SAKIP", "Nilai", 70, ""], ["Rata-rata"]);
    expect(tulisan(hasil)).toMatchObject({ G6: 97.5 });
  });

  it.each<[string, readonly Baris[]]>([
    ["the label names another number of indikator", [...DUA, ["Rata-rata dari 3 indikator"]]],
    ["it stands above its rows", [["Rata-rata"], ...DUA]],
    ["a capaian of its rows is doubted", [...DUA, [3, "Layanan baik", "Nilai SAKIP", "Nilai", 7, 70], ["Rata-rata"]]],
    [
      "it is of several sasaran, one a row or one a sasaran",
      [...DUA, [3, "Desa maju", "Desa mandiri", "Desa", 10, 12], ["Rata-rata capaian sasaran"]],
    ],
  ])("stays blank where %s", (_, isi) => {
    const hasil = kinerja(...isi);
    const baris = isi.findIndex(([awal]) => String(awal).startsWith("Rata")) + 3;
    expect(Object.keys(tulisan(hasil))).not.toContain(`G${baris}`);
  });

  it("of all sasaran, after those of each, is asked about and heads nothing", () => {
    const hasil = kinerja(...DUA, ["", "Rata-rata capaian"], ["", "Rata-rata capaian seluruh sasaran"]);
    expect(tulisan(hasil)).toMatchObject({ G5: 97.5 });
    expect(tulisan(hasil)).not.toHaveProperty("G6");
    expect(kodeTemuan(hasil)).toContain("T29");
  });

  it("is of the rows since the one before; of the whole, after parts, nobody can tell which mean is meant", () => {
    const hasil = kinerja(
      ...DUA,
      ["Rata-rata"],
      [3, "Desa maju", "Desa mandiri", "Desa", 10, 12],
      ["Rata-rata"],
      ["Rata-rata keseluruhan"],
    );
    expect(tulisan(hasil)).toMatchObject({ G5: 97.5, G7: 120 });
    expect(Object.keys(tulisan(hasil))).not.toContain("G8");
  });

  it.each([
    ["agrees", 97.5, false],
    ["limits each capaian to 100", 95, false],
    ["differs", 99, true],
  ])("keeps a typed mean that %s", (_, tertulis, disebut) => {
    const hasil = kinerja(...DUA, ["Rata-rata", "", "", "", "", "", tertulis]);
    expect(Object.keys(tulisan(hasil))).not.toContain("G5");
    expect(kodeTemuan(hasil).includes("T05")).toBe(disebut);
  });
});

describe("indikator beside the programs of each, a mean and a total for each sasaran in one row", () => {
  const JUTA = 1_000_000;
  const program = (nomor: string, nama: string, pagu: number, realisasi: number): Baris => [
    ...["", "", "", "", "", "", "", nomor, nama],
    ...[pagu * JUTA, realisasi * JUTA, ""],
  ];
  const hasil = hitungLembar(
    lembar("Efisiensi", [
      ["EFISIENSI KINERJA TAHUN 2024"],
      ["No.", "Indikator", "", "Satuan", "Kinerja", "", "", "Keuangan", "", "", "", ""],
      ["", "", "", "", "Target", "Realisasi", "%", "Program", "", "Pagu", "Realisasi", "%"],
      [1, "Sasaran : Meningkatnya layanan"],
      ["", "1.1", "Indeks Kepuasan", "Indeks", 80, 84],
      program("1.1.1", "Program Pelayanan", 100, 90),
      program("1.1.2", "Program Sarana", 300, 294),
      ["", "1.2", "Waktu layanan tepat", "%", 90, 81],
      program("1.2.1", "Program Aparatur", 200, 180),
      ["RATA-RATA CAPAIAN DARI 2 INDIKATOR", "", "", "", "", "", "", "TOTAL PER SASARAN"],
      [2, "Sasaran : Meningkatnya kemandirian desa"],
      ["", "2.1", "Desa mandiri", "Desa", 10, 12],
      program("2.1.1", "Program Desa", 400, 380),
      ["RATA-RATA CAPAIAN DARI 1 INDIKATOR", "", "", "", "", "", "", "TOTAL PER SASARAN"],
    ]),
  );

  it("97.5 and 120; 564 of 600 million is 94 %, 380 of 400 is 95 %, together 944 of 1,000", () => {
    expect(tulisan(hasil)).toEqual({
      ...{ G5: 105, L6: 90, L7: 98, G8: 90, L9: 90 },
      ...{ G10: 97.5, J10: 600 * JUTA, K10: 564 * JUTA, L10: 94 },
      ...{ G12: 120, L13: 95 },
      ...{ G14: 120, J14: 400 * JUTA, K14: 380 * JUTA, L14: 95 },
    });
    expect(anggaran(hasil)).toEqual([1000 * JUTA, 944 * JUTA]);
  });
});

it.each(["Rata-rata Capaian Dinas", "Rata-rata Kinerja"])(
  "leaves %s alone behind the mean of a sasaran: of two indikator or of one, nobody can tell",
  (label) => {
    const hasil = hitungLembar(
      lembar("Ukur", [
        ["PENGUKURAN KINERJA TAHUN 2024"],
        ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian (%)"],
        [1, "Meningkatnya layanan", "Indeks layanan", 80, 84, ""],
        ["", "Rata-rata Capaian Sasaran 1", "", "", "", ""],
        [2, "Meningkatnya hukum", "Indeks hukum", 50, 40, ""],
        ["", label, "", "", "", ""],
      ]),
    );
    expect(tulisan(hasil)).toMatchObject({ F3: 105, F4: 105, F5: 80 });
    expect(Object.keys(tulisan(hasil))).not.toContain("F6");
  },
);
