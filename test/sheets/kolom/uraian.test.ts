import { bacaLembar } from "../../../src/sheets/baca-lembar";
import { anggaran, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const JUTA = 1_000_000;
const PK = lembar("PK", [
  ["PERJANJIAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator", "Satuan", "Target"],
  [1, "Layanan baik", "Indeks Kepuasan", "Indeks", 80],
]);
const uang = (...isi: readonly Baris[]): Baris[] => [
  ["REALISASI ANGGARAN TAHUN 2024"],
  ["No", "Uraian", "Anggaran", "Realisasi", "%"],
  ...isi,
];

describe("“Uraian” as the only heading of names", () => {
  it("is of programs where its rows are: 90 of 100 and 285 of 300 million, together 375 of 400", () => {
    const hasil = hitungLembar(
      PK,
      lembar(
        "Anggaran",
        uang(
          [1, "Program Pelayanan", 100 * JUTA, 90 * JUTA],
          ["1.1", "Kegiatan Pengaduan", 100 * JUTA, 90 * JUTA],
          [2, "Program Sarana", 300 * JUTA, 285 * JUTA],
          ["2.1", "Kegiatan Gedung", 200 * JUTA, 195 * JUTA],
          ["2.2", "Kegiatan Kendaraan", 100 * JUTA, 90 * JUTA],
          ["", "Jumlah", "", ""],
        ),
      ),
    );
    expect(tulisan(hasil)).toEqual({
      ...{ E3: 90, E4: 90, E5: 95, E6: 97.5, E7: 90 },
      ...{ C8: 400 * JUTA, D8: 375 * JUTA, E8: 93.75 },
    });
    expect(anggaran(hasil)).toEqual([400 * JUTA, 375 * JUTA]);
  });

  it("is no budget of programs where its rows are kinds of belanja", () => {
    const hasil = hitungLembar(
      PK,
      lembar("LRA", uang([1, "Pendapatan", 900 * JUTA, 900 * JUTA], [2, "Belanja Pegawai", 100 * JUTA, 90 * JUTA])),
    );
    expect(tulisan(hasil)).toEqual({});
    expect(anggaran(hasil)).toEqual([null, null]);
    expect(kodeTemuan(hasil)).not.toContain("T25");
  });

  it("is asked about where its rows are neither", () => {
    const hasil = hitungLembar(
      PK,
      lembar("Anggaran", uang([1, "Pelayanan", 100 * JUTA, 90 * JUTA], [2, "Kendaraan", 50 * JUTA, 45 * JUTA])),
    );
    expect(tulisan(hasil)).toEqual({});
    expect(kodeTemuan(hasil)).toContain("T25");
  });

  it("beside targets and realisasi is asked about", () => {
    const kinerja = lembar("Data", [
      ["KINERJA TAHUN 2024"],
      ["No", "Uraian", "Target", "Realisasi", "Capaian"],
      [1, "Arsip yang ditata", 80, 72],
      [2, "Surat yang dibalas", 50, 45],
    ]);
    const hasil = hitungLembar(PK, kinerja);
    expect(tulisan(hasil)).toEqual({});
    expect(kodeTemuan(hasil)).toContain("T25");
  });

  it.each([
    [["No", "Indikator", "Uraian", "Target", "Realisasi"], "indikator"],
    [["No", "Uraian Indikator", "Target", "Realisasi"], "indikator"],
  ])("changes nothing where the table names its rows: %s", (kepala) => {
    const isi = kepala.map((judul) => (judul === "No" ? 1 : /Target|Realisasi/.test(judul) ? 80 : `Nama ${judul}`));
    const [dokumen] = bacaLembar(lembar("Ukur", [["PENGUKURAN KINERJA TAHUN 2024"], kepala, isi])).dokumen;
    expect(dokumen?.asal.peran).toBe("pengukuran");
  });
});
