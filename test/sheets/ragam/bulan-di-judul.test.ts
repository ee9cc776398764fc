import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const BUKU = ["Gemar membaca", "Jumlah buku dipinjam", "Buku"];
const INDEKS = ["Layanan baik", "Indeks Kepuasan Masyarakat", "Nilai"];
const BULANAN = [80, 100, 90, 90, 70, 110, 90, 90, 90, 100, 80, 90];
/** Excel's day number of the first of a month of 2024. */
const AWAL_2024 = [45292, 45323, 45352, 45383, 45413, 45444, 45474, 45505, 45536, 45566, 45597, 45627];
const tanggal = (bulan: readonly number[], format: string): Baris =>
  bulan.map((b) => [AWAL_2024[b - 1] ?? 0, format] as const);
const SETAHUN = Array.from({ length: 12 }, (_, i) => i + 1);
const kosong = (n: number): string[] => Array.from({ length: n }, () => "");

const pk = lembar("PK", [
  ["PERJANJIAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator", "Satuan", "Target"],
  [1, ...BUKU, 1200],
]);
const berjudul = (judul: string): ReturnType<typeof lembar> =>
  lembar("Capaian", [
    ["CAPAIAN KINERJA"],
    [judul],
    ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, ...BUKU, 1200, 540],
  ]);

describe("months typed as dates", () => {
  it.each(["mmm-yy", "mmmm", "d/m/yyyy"])("head twelve columns, shown as %s", (format) => {
    const hasil = hitungLembar(
      lembar("Kinerja", [
        ["PENGUKURAN KINERJA TAHUN 2024"],
        ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", ...kosong(11), "Capaian (%)"],
        [...kosong(5), ...tanggal(SETAHUN, format), ""],
        [1, ...BUKU, 1200, ...BULANAN],
      ]),
    );
    expect(daftar(hasil)).toEqual({ "Jumlah buku dipinjam": [1200, 1080, 90] });
    expect(tulisan(hasil)).toEqual({ R4: 90 });
  });

  it("head quarters where they are the quarters' last months, for targets and realisasi", () => {
    const akhir = tanggal([3, 6, 9, 12], "mmm-yy");
    const hasil = hitungLembar(
      lembar("Monev", [
        ["MONEV KINERJA TAHUN 2024"],
        ["No", "Sasaran", "Indikator", "Satuan", "Target", "", "", "", "Realisasi", "", "", "", "Capaian (%)"],
        [...kosong(4), ...akhir, ...akhir, ""],
        [1, ...INDEKS, 80, 81, 82, 82, 80, 80, 81, 84],
      ]),
    );
    expect(daftar(hasil)).toEqual({ "Indeks Kepuasan Masyarakat": [82, 84, 102.44] });
  });

  it("stay figures that can't be read among the data", () => {
    const hasil = hitungLembar(
      lembar("Kinerja", [
        ["PENGUKURAN KINERJA TAHUN 2024"],
        ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
        [1, ...INDEKS, 82, [45506, "d-mmm"]],
      ]),
    );
    expect(daftar(hasil)).toEqual({ "Indeks Kepuasan Masyarakat": [82, null, null] });
    expect(kodeTemuan(hasil)).toContain("T09");
  });
});

describe("titles that count up to a month", () => {
  it.each(["S.D. JUNI 2024", "SAMPAI DENGAN BULAN JUNI 2024", "PER 30 JUNI 2024", "BULAN JANUARI S.D. JUNI 2024"])(
    "%s: the end of TW II, 540 of 1,200 so far",
    (judul) => {
      const hasil = hitungLembar(berjudul(judul), pk);
      expect(tulisan(hasil)).toEqual({ G4: 45 });
      expect(hasil.laporan.indikator[0]?.realisasi?.sampaiTw).toBe(2);
    },
  );

  it.each(["S/D BULAN DESEMBER 2024", "KEADAAN 31 DESEMBER 2024"])("%s: the year", (judul) => {
    const hasil = hitungLembar(berjudul(judul));
    expect(daftar(hasil)).toEqual({ "Jumlah buku dipinjam": [1200, 540, 45] });
    expect(hasil.laporan.indikator[0]?.realisasi?.sampaiTw).toBeNull();
  });

  it.each(["S.D. MEI 2024", "LAPORAN BULAN AGUSTUS 2024", "NOVEMBER 2024"])(
    "%s: neither a quarter nor the year; the sheet is named",
    (judul) => {
      const hasil = hitungLembar(berjudul(judul), pk);
      expect(tulisan(hasil)).toEqual({});
      expect(daftar(hasil)).toEqual({ "Jumlah buku dipinjam": [1200, null, null] });
      expect(hasil.laporan.indikator[0]?.triwulan.some((t) => t.realisasi)).toBe(false);
    },
  );

  it.each([
    ["BULAN DESEMBER 2024", null],
    ["BULAN JUNI 2024", 2],
  ])("%s over “s.d. bulan ini”", (judul, sampaiTw) => {
    const hasil = hitungLembar(
      lembar("Capaian", [
        ["LAPORAN CAPAIAN KINERJA"],
        [judul],
        ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "", "", "Capaian (%)"],
        [...kosong(5), "s.d. Bulan Lalu", "Bulan Ini", "s.d. Bulan Ini", ""],
        [1, ...BUKU, 1200, 450, 90, 540],
      ]),
      pk,
    );
    expect(tulisan(hasil)).toEqual({ I5: 45 });
    expect(hasil.laporan.indikator[0]?.realisasi?.sampaiTw).toBe(sampaiTw);
  });

  it("hold for every table of the sheet whose own title names no time", () => {
    const hasil = hitungLembar(
      lembar("Monev", [
        ["MONEV TRIWULAN II TAHUN 2024"],
        ["Sasaran 1: Gemar membaca"],
        ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
        [1, ...BUKU.slice(1), 600, 540],
        [""],
        ["Sasaran 2: Layanan baik"],
        ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
        [1, ...INDEKS.slice(1), 80, 76],
      ]),
    );
    expect(hasil.laporan.terpilih.dipakai.map((d) => d.asal.peran)).toEqual(["monev-tw-2", "monev-tw-2"]);
    expect(tulisan(hasil)).toEqual({ F4: 90, F8: 95 });
  });
});

describe("columns that count up to a month", () => {
  const kolom = (judul: readonly string[], ...isi: readonly Baris[]): ReturnType<typeof hitungLembar> =>
    hitungLembar(
      lembar("Monev", [
        ["MONEV KINERJA TAHUN 2024"],
        ["No", "Sasaran", "Indikator", "Satuan", "Target", ...judul, "Capaian (%)"],
        ...isi,
      ]),
    );

  it("a lone “s/d Juni” is what there is at the end of TW II, not the year's", () => {
    const hasil = kolom(["Realisasi s/d Juni 2024"], [1, ...BUKU, 1200, 540]);
    expect(hasil.laporan.terpilih.dipakai.map((d) => d.asal.peran)).toEqual(["monev-tw-2"]);
    expect(daftar(hasil)).toEqual({ "Jumlah buku dipinjam": [1200, 540, 45] });
    expect(hasil.laporan.indikator[0]?.realisasi?.sampaiTw).toBe(2);
  });

  it.each([
    [["Realisasi s.d. Juni", "Realisasi s.d. Desember"], [540, 1080], "H3"],
    [
      ["Realisasi s.d. Maret", "Realisasi s.d. Juni", "Realisasi s.d. September", "Realisasi s.d. Desember"],
      [270, 540, 810, 1080],
      "J3",
    ],
  ])("%s: the last of them", (judul, angka, sel) => {
    const hasil = kolom(judul, [1, ...BUKU, 1200, ...angka]);
    expect(daftar(hasil)).toEqual({ "Jumlah buku dipinjam": [1200, 1080, 90] });
    expect(tulisan(hasil)).toEqual({ [sel]: 90 });
  });

  it("twelve totals so far end with the year's", () => {
    let jumlah = 0;
    const sampai = BULANAN.map((n) => (jumlah += n));
    const nama = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
    const hasil = kolom(
      nama.map((n) => `Realisasi s.d. ${n}`),
      [1, ...BUKU, 1200, ...sampai],
    );
    expect(daftar(hasil)).toEqual({ "Jumlah buku dipinjam": [1200, 1080, 90] });
  });
});

describe("rows of months", () => {
  const NAMA = ["Januari", "Februari", "Maret", "April"];
  it.each<[string, (i: number) => Baris[number]]>([
    ["in words", (i) => NAMA[i] ?? ""],
    ["as dates", (i) => [AWAL_2024[i] ?? 0, "mmm-yy"]],
  ])(
    "%s are measured in place, also their sum; neither the first of them nor the sum of four is the year's",
    (_, bulan) => {
      const hasil = hitungLembar(
        lembar("Bulanan", [
          ["PENGUKURAN KINERJA TAHUN 2024"],
          ["No", "Sasaran", "Indikator", "Satuan", "Bulan", "Target", "Realisasi", "Capaian (%)"],
          ...NAMA.map((_nama, i): Baris => [...(i === 0 ? [1, ...BUKU] : kosong(4)), bulan(i), 100, 80]),
          [...kosong(4), "Jumlah", 400, 320],
        ]),
        pk,
      );
      expect(daftar(hasil)).toEqual({ "Jumlah buku dipinjam": [1200, null, null] });
      expect(tulisan(hasil)).toEqual({ H3: 80, H4: 80, H5: 80, H6: 80, H7: 80 });
      expect(kodeTemuan(hasil)).toContain("T17");
    },
  );
});
