import { hitungMonev, pesanTemuan } from "../../alat/hitung-baris";
import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

type Hasil = ReturnType<typeof hitungLembar>;

const sampai = ({ laporan }: Hasil): unknown[] => laporan.indikator.map((i) => i.realisasi?.sampaiTw);

describe("a 0 of every row in the last quarters", () => {
  it("is no figure yet: an index was 0 % without a word", () => {
    const hasil = hitungMonev(
      [1, "Jumlah dokumen", "Dokumen", 12, 3, 3, 3, 0, ""],
      [2, "Nilai SAKIP", "Nilai", 75, 70, 70, 72, 0, ""],
      [3, "Persentase air bersih", "%", 80, 60, 65, 70, 0, ""],
    );
    expect(tulisan(hasil)).toEqual({ I4: 75, I5: 96, I6: 87.5 });
    expect(sampai(hasil)).toEqual([3, 3, 3]);
    expect(pesanTemuan(hasil, "T12")).toEqual([expect.stringContaining("Monev!H4, Monev!H5, Monev!H6")]);
  });

  it("is 0 where one row has more, or none was due", () => {
    const satu = hitungMonev(
      [1, "Jumlah dokumen", "Dokumen", 12, 3, 3, 3, 0, ""],
      [2, "Jumlah desa dibina", "Desa", 20, 5, 5, 6, 4, ""],
    );
    expect(tulisan(satu)).toEqual({ I4: 75, I5: 100 });
    expect(sampai(satu)).toEqual([null, null]);
    expect(kodeTemuan(satu)).not.toContain("T12");
    const awal = hitungMonev(
      [1, "Jumlah dokumen", "Dokumen", 12, 0, "", "", "", ""],
      [2, "Jumlah desa", "Desa", 20, 0, "", "", "", ""],
    );
    expect(tulisan(awal)).toEqual({ I4: 0, I5: 0 });
    expect(sampai(awal)).toEqual([1, 1]);
  });

  it("is said of a budget, which reaches until the quarter before", () => {
    const hasil = hitungLembar(
      lembar("K", [
        ["PENGUKURAN KINERJA TAHUN 2024"],
        ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
        [1, "Nilai layanan", "Nilai", 80, 84, ""],
      ]),
      lembar("Anggaran", [
        ["REALISASI ANGGARAN TAHUN 2024"],
        ["No", "Program", "Pagu", "Realisasi", "", "", "", "Jumlah", "%"],
        ["", "", "", "TW I", "TW II", "TW III", "TW IV", "", ""],
        [1, "Program A", 1e9, 2e8, 3e8, 3e8, 0, "", ""],
        [2, "Program B", 5e8, 1e8, 1e8, 2e8, 0, "", ""],
      ]),
    );
    expect(tulisan(hasil)).toEqual({ F3: 105, H4: 8e8, I4: 80, H5: 4e8, I5: 80 });
    expect(hasil.laporan.anggaran.sampaiBulan).toBe(9);
    expect(pesanTemuan(hasil, "T12")).toEqual([expect.stringContaining("s/d September")]);
  });
});

const BULAN = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Ags", "Sep", "Okt", "Nov", "Des"];

describe("twelve months beside their sum", () => {
  const bulanan = (...isi: readonly Baris[]): Hasil =>
    hitungLembar(
      lembar("Bulanan", [
        ["REALISASI KINERJA BULANAN TAHUN 2024"],
        [
          "No",
          "Indikator Kinerja",
          "Satuan",
          "Target",
          "Realisasi",
          ...BULAN.slice(1).map(() => ""),
          "Jumlah",
          "Capaian (%)",
        ],
        ["", "", "", "", ...BULAN, "", ""],
        ...isi,
      ]),
    );
  const baris = (nama: string, sebulan: number, banyak: number, sisa: 0 | ""): Baris => [
    ...["", nama, "Surat", sebulan * 12],
    ...BULAN.map((_, i) => (i < banyak ? sebulan : sisa)),
    ...[sebulan * banyak, ""],
  ];

  it.each(["", 0] as const)(
    "reach until June where no row has more: the sum stood for the year (%p behind it)",
    (sisa) => {
      const hasil = bulanan(baris("Jumlah surat", 10, 6, sisa), baris("Jumlah berkas", 2, 6, sisa));
      expect(daftar(hasil)).toEqual({ "Jumlah surat": [120, 60, 50], "Jumlah berkas": [24, 12, 50] });
      expect(sampai(hasil)).toEqual([2, 2]);
    },
  );

  it("are the year where one row reaches December", () => {
    expect(sampai(bulanan(baris("Jumlah surat", 10, 12, ""), baris("Jumlah berkas", 2, 6, "")))).toEqual([null, null]);
  });
});

describe("months with targets of their own, beside a PK that has the year's", () => {
  const pk = (target: number): ReturnType<typeof lembar> =>
    lembar("PK", [
      ["PERJANJIAN KINERJA TAHUN 2024"],
      ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
      [1, "Layanan", "Jumlah surat", "Surat", target],
    ]);
  const monev = lembar("Monev", [
    ["MONEV KINERJA BULANAN TAHUN 2024"],
    ["No", "Indikator Kinerja", "Satuan", ...BULAN.flatMap((b) => [b, "", ""])],
    ["", "", "", ...BULAN.flatMap(() => ["T", "R", "%"])],
    [1, "Jumlah surat", "Surat", ...BULAN.flatMap((_, i) => [10, i === 3 ? 4 : 10, ""])],
  ]);

  it("are added where their targets add up to it", () => {
    expect(daftar(hitungLembar(pk(120), monev))).toEqual({ "Jumlah surat": [120, 114, 95] });
  });

  it("are asked about where nothing proves how they make it", () => {
    const hasil = hitungLembar(pk(11), monev);
    expect(daftar(hasil)).toEqual({ "Jumlah surat": [11, null, null] });
    expect(pesanTemuan(hasil, "T17")).toEqual([expect.stringContaining("Jumlah surat")]);
  });
});

it.each<[string, readonly Baris[]]>([
  [
    "columns",
    [
      ["No", "Indikator Kinerja", "Satuan", "Target", "Pembilang", "Penyebut", "Realisasi", "Capaian (%)"],
      [1, "Persentase desa maju", "%", 80, 36, 40, "", ""],
    ],
  ],
  [
    "rows",
    [
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Persentase desa maju", "%", 80, "", ""],
      ["", "X: Jumlah desa maju", "Desa", "", 36, ""],
      ["", "Y: Jumlah desa", "Desa", "", 40, ""],
    ],
  ],
])("proposes what numerator and denominator in %s make, and writes nothing", (_, isi) => {
  const hasil = hitungLembar(lembar("K", [["PENGUKURAN KINERJA TAHUN 2024"], ...isi]));
  expect(tulisan(hasil)).toEqual({});
  expect(daftar(hasil)).toEqual({ "Persentase desa maju": [80, null, null] });
  const [satu = "", ...lain] = pesanTemuan(hasil, "T11");
  expect(lain).toEqual([]);
  expect(satu).toContain("adalah 90,00% (capaian 112,50%)");
});

it("names the blank columns of one sheet in one finding, and its blank means in another", () => {
  const kolom = hitungLembar(
    lembar("Monev", [
      ["MONEV KINERJA TAHUN 2024"],
      [
        ...["No", "Indikator", "Satuan", "Target 2024", "Realisasi TW I"],
        ...["II", "III"].flatMap((tw) => [
          `Realisasi TW ${tw}`,
          `Realisasi s.d. TW ${tw}`,
          `Capaian s.d. TW ${tw} (%)`,
        ]),
      ],
      [1, "Jumlah dokumen", "Dokumen", 12, 3, 3, "", "", 3, "", ""],
    ]),
  );
  const [satu = "", ...lain] = pesanTemuan(kolom, "T29");
  expect(lain).toEqual([]);
  for (const sel of ["Monev!H2", "Monev!H3", "Monev!K2", "Monev!K3"]) expect(satu).toContain(sel);
  const rerata = hitungLembar(
    lembar("K", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Indeks kepuasan", "Indeks", 80, 84, ""],
      ["", "Rata-rata A", "", "", "", ""],
      ["", "Rata-rata Dinas", "", "", "", ""],
      ["", "Rata-rata Total Kinerja", "", "", "", ""],
    ]),
  );
  const [baris = "", ...barisLain] = pesanTemuan(rerata, "T29");
  expect(barisLain).toEqual([]);
  for (const sel of ["K!B5", "K!F5", "K!B6", "K!F6"]) expect(baris).toContain(sel);
});
