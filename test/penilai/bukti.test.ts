import { join } from "node:path";
import { periksaBuku } from "../../src/app/periksa";
import { olahHitung } from "../../src/app/olah-hitung";
import { olahPeriksa } from "../alat/olah-periksa";
import { sekaligus } from "../../src/domain/alur/bertahap";
import { keBilangan } from "../../src/domain/angka/desimal";
import type { JenisIndikator } from "../../src/domain/capaian/capaian";
import type { Laporan } from "../../src/domain/laporan/laporan";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { kunciNama } from "../../src/domain/teks/nama-indikator";
import { semuaTabel } from "../../src/plan/lembar/rencana-tabel";
import type { CellValue, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { isKurang } from "../../src/tables/model-tabel";
import { baca, buka, hitungSelesai, pencariSel, potret } from "../alat/buku";
import { tabelSelesai } from "../alat/buku-tabel";
import { bukuKerja, lembar } from "../alat/lembar";
import { terapkan } from "../alat/terapkan";

const bukti = (nama: string): Uint8Array => baca(join(__dirname, "../fixtures/bukti", `${nama}.xlsx`));

/** Name, realisasi as it was read, and capaian in percent of every indikator of a report. */
const angkaLaporan = ({ indikator }: Laporan) =>
  indikator.map(({ nama, realisasi, capaian }) => [
    nama,
    realisasi?.dari,
    capaian.status === "dinilai" ? keBilangan(capaian.persen).toFixed(2) : capaian.status,
  ]);

async function dihitung(nama: string) {
  const { hasil, isi } = await hitungSelesai(bukti(nama));
  const sel = pencariSel(await potret(isi));
  return { hasil, isi, nilai: (alamat: string): CellValue => sel(alamat).nilai };
}

/** Codes of what Periksa finds in a workbook that was computed. */
async function kodePeriksa(isi: Uint8Array): Promise<string[]> {
  buka(isi);
  const hasil = await periksaBuku();
  if (hasil.status !== "selesai") throw new Error(hasil.status);
  return hasil.temuan.filter(({ tingkat }) => tingkat !== "catatan").map(({ kode, pesan }) => `${kode} ${pesan}`);
}

type Angka = readonly (readonly [alamat: string, nilai: number | string])[];

/** Worked out by hand: minimum (2·18 − 20)/18, (2·14 − 19.8)/14, (2·22 − 21)/22; quarters (2·24 − 23)/24 and so on. */
const SEL: readonly (readonly [buku: string, sel: Angka])[] = [
  [
    "min",
    [
      ["'Pengukuran Kinerja'!G5", 88.8889],
      ["'Pengukuran Kinerja'!G6", 75],
      ["'Pengukuran Kinerja'!G7", 100],
      ["'Capaian 2023'!F4", 104.5455],
      ["'Capaian 2023'!F5", 107.1429],
      ["Nasional!H4", 58.5714],
      ["Nasional!I4", 88.8889],
    ],
  ],
  [
    "tw",
    [
      ["'Monev TW 1'!H6", 104.1667],
      ["'Monev TW 2'!H6", 100],
      ["'Monev TW 3'!H6", 95],
      ["'Monev TW 4'!H6", 88.8889],
      ["'Monev TW 1'!H7", 97.5],
      ["'Monev TW 2'!H7", 98.8235],
      ["'Monev TW 3'!H7", 97.7273],
      ["'Monev TW 4'!H7", 98.8889],
    ],
  ],
  [
    "monev-d2",
    [
      ["Monev!J4", 100],
      ["Monev!K4", "Sangat Baik"],
      ["Monev!J5", 101.1111],
      ["Monev!K5", "Sangat Baik"],
    ],
  ],
];

test.each(SEL)("%s: every result cell holds what it means, and Periksa has nothing against it", async (buku, sel) => {
  const { nilai, isi } = await dihitung(buku);
  for (const [alamat, harapan] of sel) {
    const ada = nilai(alamat);
    if (typeof harapan === "number") expect([alamat, Number(ada).toFixed(4)]).toEqual([alamat, harapan.toFixed(4)]);
    else expect([alamat, ada]).toEqual([alamat, harapan]);
  }
  expect(await kodePeriksa(isi)).toEqual([]);
});

test.each([
  [
    "min",
    [
      ["Prevalensi stunting", "20", "88.89"],
      ["Persentase puskesmas terakreditasi", "60", "75.00"],
      ["Predikat SAKIP Dinas", "BB", "100.00"],
    ],
  ],
  [
    "tw",
    [
      ["Prevalensi stunting", "20", "88.89"],
      ["Persentase ibu hamil diperiksa", "89", "98.89"],
    ],
  ],
  [
    "monev-d2",
    [
      ["Jumlah dokumen kebijakan", "4", "100.00"],
      ["Persentase layanan", "91", "101.11"],
    ],
  ],
])("%s: the report has the same figures", async (buku, harapan) => {
  const { hasil } = await dihitung(buku);
  const tanpaAsal = angkaLaporan(hasil.laporan).map(([nama, , persen]) => [nama, persen]);
  expect(tanpaAsal).toEqual(harapan.map(([nama, , persen]) => [nama, persen]));
});

/** All numbers of a table's sheet, to two decimals. */
async function angkaTabel(isi: Uint8Array, nama: string): Promise<string[]> {
  const { sheets } = await potret(isi);
  const ada = sheets.find((satu) => satu.name === nama);
  if (!ada) throw new Error(`tidak ada ${nama}`);
  return ada.values.flat().flatMap((satu) => (typeof satu === "number" ? [satu.toFixed(2)] : []));
}

test("Tabel III.2, III.5 and the one of the target akhir hold the figures of the cells", async () => {
  const { isi } = await tabelSelesai((await dihitung("min")).isi);
  expect(await angkaTabel(isi, "Tabel III.2")).toEqual(expect.arrayContaining(["88.89", "75.00", "100.00"]));
  expect(await angkaTabel(isi, "Tabel III.5")).toEqual(expect.arrayContaining(["58.57", "88.89"]));
  // (2·14 − 20)/14 of stunting's end target; 60 of 100 puskesmas.
  expect(await angkaTabel(isi, "Tabel III.4")).toEqual(expect.arrayContaining(["88.89", "57.14"]));
  expect(await angkaTabel(isi, "Tabel III.7")).toEqual(expect.arrayContaining(["75.00", "60.00"]));
});

const SASARAN = "Meningkatnya kualitas kesehatan";
const pk = (nama: string, satuan: string, target: CellValue) =>
  lembar("PK", [
    ["PERJANJIAN KINERJA TAHUN 2024"],
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
    [1, SASARAN, nama, satuan, target],
  ]);
const ukur = (nama: string, satuan: string, target: CellValue, realisasi: CellValue) =>
  lembar("Pengukuran", [
    ["PENGUKURAN KINERJA TAHUN 2024"],
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "%", "Kriteria"],
    [1, SASARAN, nama, satuan, target, realisasi, "", ""],
  ]);
const anggaran = (nama: string) =>
  lembar("Anggaran", [
    ["ANGGARAN DAN REALISASI TAHUN 2024"],
    ["No", "Sasaran", "Indikator", "Kinerja", "", "", "Anggaran", "", "", "Efisiensi"],
    ["", "", "", "Target", "Realisasi", "% Realisasi", "Target (Rp)", "Realisasi (Rp)", "% Realisasi", ""],
    [1, SASARAN, nama, 50, 40, "", 1000, 900, "", ""],
  ]);
const nasional = (nama: string) =>
  lembar("Nasional", [
    ["PERBANDINGAN DENGAN NASIONAL TAHUN 2024"],
    ["No", "Indikator", "Target", "", "Realisasi", "", "Capaian (%)", ""],
    ["", "", "Nasional", "PD", "Nasional", "PD", "Nasional", "PD"],
    [1, nama, 60, 50, 30, 40, "", ""],
  ]);

function sesudahHitung(buku: WorkbookSnapshot, jenis: Readonly<Record<string, JenisIndikator>>) {
  const pengaturan = { ...PENGATURAN_BAWAAN, jenis };
  const hasil = olahHitung(buku, pengaturan);
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  const sesudah = terapkan(buku, hasil.rencana.plan.writes);
  const lagi = olahPeriksa(sesudah, pengaturan);
  if ("pesan" in lagi) throw new Error(lagi.pesan);
  const tabel = sekaligus(semuaTabel(hasil.laporan, sesudah)).flatMap((satu) => (isKurang(satu) ? [] : [satu]));
  const isi = (alamat: string) => pencariSel(sesudah)(alamat).nilai;
  return { isi, tabel, temuan: lagi.temuan.map(({ kode }) => kode), laporan: hasil.laporan };
}

// A realisasi of 40 of the target 50, smaller is better: (2·50 − 40)/50. The nation: (2·60 − 30)/60.
test.each(["Angka Kematian Ibu", "Nilai Ketersediaan Layanan"])(
  "a jenis that was chosen counts in every cell, table and check: %s",
  (nama) => {
    const buku = bukuKerja(pk(nama, "Nilai", 50), ukur(nama, "Nilai", 50, 40), anggaran(nama), nasional(nama));
    const { isi, temuan, laporan } = sesudahHitung(buku, { [kunciNama(nama)]: "minimum" });
    expect(isi("Pengukuran!G3")).toBe(120);
    expect(isi("Anggaran!F4")).toBe(120);
    expect([isi("Nasional!G4"), isi("Nasional!H4")]).toEqual([150, 120]);
    expect(angkaLaporan(laporan).map(([, , persen]) => persen)).toEqual(["120.00"]);
    expect(temuan.filter((kode) => kode === "T04")).toEqual([]);
  },
);

test.each(["\u200e", "\u2060", "\u00ad", "\u200b"])("an invisible mark makes no second indikator (%j)", (tanda) => {
  const nama = "Indeks SPBE Kabupaten";
  const { laporan } = sesudahHitung(bukuKerja(pk(nama, "Nilai", 3), ukur(nama + tanda, "Nilai", 3, 2.7)), {});
  expect(angkaLaporan(laporan).map(([, , persen]) => persen)).toEqual(["90.00"]);
  const polos = ukur(nama, "Nilai", 3, 2.7);
  const judul = polos.values.map((baris, i) => (i === 1 ? baris.map((satu) => `${satu}${tanda}`) : baris));
  const { isi } = sesudahHitung(bukuKerja(pk(nama, "Nilai", 3), { ...polos, values: judul, formulas: judul }), {});
  expect(isi("Pengukuran!G3")).toBe(90);
});
