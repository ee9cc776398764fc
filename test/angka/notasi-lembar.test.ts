import { olahHitung } from "../../src/app/olah-hitung";
import { olahPeriksa } from "../alat/olah-periksa";
import { aturPenerimaan } from "../../src/domain/temuan/temuan-diterima";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import { bukuKerja, lembar } from "../alat/lembar";

type Isi = string | number;
type BarisUji = readonly [nama: string, satuan: string, jenis: string, target: Isi, realisasi: Isi];

const SASARAN = "Meningkatnya mutu layanan";
const buku = (baris: readonly BarisUji[]): ReturnType<typeof bukuKerja> =>
  bukuKerja(
    lembar("Pengukuran", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Jenis", "Target", "Realisasi", "%", "Kriteria"],
      ...baris.map(([nama, satuan, jenis, t, r], i) => [i + 1, SASARAN, nama, satuan, jenis, t, r, "", ""]),
    ]),
  );

interface Hasil {
  readonly capaian: readonly (number | null)[];
  readonly ditulis: readonly string[];
  readonly temuan: readonly { readonly kode: string; readonly kunci: string }[];
}

function hitung(baris: readonly BarisUji[], pengaturan: Pengaturan = PENGATURAN_BAWAAN): Hasil {
  const hasil = olahHitung(buku(baris), pengaturan);
  const periksa = olahPeriksa(buku(baris), pengaturan);
  if ("pesan" in hasil || "pesan" in periksa) throw new Error("not recognised");
  return {
    capaian: hasil.laporan.indikator.map(({ capaian }) =>
      capaian.status === "dinilai" ? Number(capaian.persen.toFixed(2)) : null,
    ),
    ditulis: hasil.rencana.plan.writes.map(({ cell, after }) => `${cell.row},${cell.column} ${String(after.content)}`),
    temuan: periksa.temuan,
  };
}

describe("notations of one row give the figure that is right by hand (baca.md §3)", () => {
  test.each<[...BarisUji, number | null]>([
    ["Indeks kepuasan", "nilai", "maksimum", "≥ 80", 85, 106.25],
    ["Angka keluhan", "kasus", "minimum", "≤ 5", 4, 120],
    ["Keluhan", "kasus", "", "≤ 5", 4, 120],
    ["Keluhan", "kasus", "maksimum", "maks. 5", 4, 80],
    ["Waktu layanan", "hari", "", "paling lambat 10 hari kerja", "8 hari kerja", 120],
    ["Waktu layanan", "hari", "minimum", "7-8", 9, 87.5],
    ["Waktu layanan", "hari", "minimum", "7-8", 6.5, 107.14],
    ["Kadar air", "%", "rentang", "7-8", 9, 87.5],
    ["Persen realisasi", "%", "", "90-95", 97, 102.11],
    ["Dokumen", "ada/tidak", "", "Ada", "Ada", 100],
    ["Dokumen", "ada/tidak", "", "Ada", "Tidak ada", 0],
    ["Keluhan warga", "ada/tidak", "", "Tidak ada", "Tidak ada", 100],
    ["Laporan", "waktu", "", "Tepat waktu", "Terlambat", 0],
    ["Laporan", "ya/tidak", "", "Ya", "Ya", 100],
    ["Opini BPK", "opini", "", "WTP", "WTP", 100],
    ["Nilai SAKIP", "nilai", "", "BB (75)", "BB (77,5)", 103.33],
    ["Nilai SAKIP", "predikat", "", "BB", "BB (77,5)", 100],
    ["Predikat SAKIP", "predikat", "", "BB", "bb", 100],
    ["Indeks Kepuasan", "indeks", "", "3,50 (Baik)", "3,55 (Baik)", 101.43],
    ["Rasio guru", "rasio", "minimum", "1 : 15", "1 : 14", 106.67],
    ["Rasio guru", "rasio", "", "1 : 15", "1 : 14", null],
    ["Maturitas SPIP", "level", "", "Level 3", "Level 3", 100],
    ["Maturitas SPIP", "level", "", "Level III", 3, 100],
    ["Raperda dibahas", "", "", "4 Raperda", "3 Raperda", 75],
    ["Jumlah kajian yang disusun", "", "", "4 Kajian", 3, 75],
    ["Nilai akhir", "nilai", "", "min. 70", 72, 102.86],
    ["Nilai akhir", "nilai", "", 70, "> 72", null],
    ["Nilai akhir", "nilai", "", 70, "O9,1", null],
    ["Nilai akhir", "nilai", "", "٧٠", "７０", 100],
    ["Pendapatan", "Rupiah", "", "2,5 M", "Rp 2.000.000.000", 80],
  ])("%s (%s, %s): %s, %s → %s", (nama, satuan, jenis, target, realisasi, capaian) => {
    const { capaian: hasil, ditulis, temuan } = hitung([[nama, satuan, jenis, target, realisasi]]);
    expect(hasil).toEqual([capaian]);
    expect(ditulis.length > 0).toBe(capaian !== null);
    if (capaian === null) expect(temuan.some(({ kode }) => ["T09", "T12", "T17"].includes(kode))).toBe(true);
  });
});

describe("what can't be believed is asked before it is written (baca.md §1)", () => {
  const RAGU: readonly (readonly [...BarisUji, string])[] = [
    ["Indeks KAMI", "nilai", "", 3, 36, "T12"],
    ["Laju pemanfaatan data", "%", "", 70, 0.7, "T09"],
    ["Laju pemanfaatan data", "%", "", 0.7, 70, "T09"],
    ["Persentase desa yang berkembang", "%", "", 80, 105, "T12"],
    ["Persentase desa berkembang", "", "", "80%", 380, "T12"],
    ["Peserta pelatihan", "orang", "", 45413, 28, "T12"],
  ];
  test.each(RAGU)("%s (%s%s): %s, %s", (nama, satuan, jenis, target, realisasi, kode) => {
    const { capaian, ditulis, temuan } = hitung([[nama, satuan, jenis, target, realisasi]]);
    expect([capaian, ditulis]).toEqual([[null], []]);
    expect(temuan.map((t) => t.kode)).toContain(kode);
  });

  test.each<[...BarisUji, number]>([
    ["Jumlah UMKM", "unit", "", 10, 30, 300],
    ["Pertumbuhan ekonomi", "%", "", 5, 0.9, 18],
    ["Inflasi", "%", "minimum", 3, 0.5, 183.33],
    ["Serapan lulusan", "%", "", "85%", 87.65, 103.12],
    ["Persentase desa berkembang", "%", "", "0,7%", "0,7%", 100],
    ["Peserta pelatihan", "orang", "", 45413, 45000, 99.09],
  ])("%s (%s%s): %s, %s is %s", (nama, satuan, jenis, target, realisasi, capaian) => {
    expect(hitung([[nama, satuan, jenis, target, realisasi]]).capaian).toEqual([capaian]);
  });

  test("an accepted doubt lets the figure through, and stays listed as accepted", () => {
    const baris: readonly BarisUji[] = [["Jumlah UMKM yang dibina", "unit", "", 10, 45]];
    const kunci = hitung(baris).temuan.find(({ kode }) => kode === "T12")?.kunci ?? "";
    const diterima = aturPenerimaan(PENGATURAN_BAWAAN, [{ kunci, alasan: "Ada bantuan pusat." }]);
    const hasil = hitung(baris, diterima);
    expect(hasil.capaian).toEqual([450]);
    expect(hasil.ditulis).toContain("2,7 450");
    expect(hasil.temuan).toContainEqual(expect.objectContaining({ kunci, diterima: "Ada bantuan pusat." }));
    expect(hitung([["Jumlah UMKM yang dibina", "unit", "", 10, 54]], diterima).capaian).toEqual([null]);
  });

  test("the bound is a setting", () => {
    expect(hitung([["UMKM", "unit", "", 10, 45]], { ...PENGATURAN_BAWAAN, batasCapaianWajar: 500 }).capaian).toEqual([
      450,
    ]);
  });
});

test.each(["\u200e", "\u2060", "\u00ad", "\ufe0f"])(
  "a name with %j is the same indikator, a heading the same column",
  (tanda) => {
    const hasil = olahHitung(
      bukuKerja(
        lembar("PK", [
          ["PERJANJIAN KINERJA TAHUN 2024"],
          ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
          [1, SASARAN, "IPM", "Nilai", 70],
        ]),
        lembar("Pengukuran", [
          ["PENGUKURAN KINERJA TAHUN 2024"],
          ["No", "Sasaran", `Indikator Kinerja${tanda}`, "Satuan", `Target${tanda}`, `Realisasi${tanda}`, "%"],
          [1, SASARAN, `IPM${tanda}`, "Nilai", 70, 63, ""],
        ]),
      ),
      PENGATURAN_BAWAAN,
    );
    if ("pesan" in hasil) throw new Error(hasil.pesan);
    expect(hasil.laporan.indikator.map((i) => [i.nama, i.target?.dari, i.realisasi?.dari])).toEqual([
      ["IPM", "pk", "pengukuran"],
    ]);
    expect(hasil.temuan).toEqual([]);
  },
);
