import type { HasilOlahPeriksa } from "../../../src/app/olah-periksa";
import { figurTahun } from "../../../src/domain/laporan/riwayat";
import { keBilangan } from "../../../src/domain/angka/desimal";
import { PENGATURAN_BAWAAN } from "../../../src/domain/pengaturan/pengaturan";
import { daftar, hitungLembar, tulisan } from "../../alat/hitung-lembar";
import { bukuKerja, lembar, type Baris } from "../../alat/lembar";
import { olahPeriksa } from "../../alat/olah-periksa";

const tc23 = (judul: string, waktu: string, tahun: Baris): ReturnType<typeof lembar> =>
  lembar("T-C.23", [
    [judul],
    [
      "No",
      "Indikator",
      "Target NSPK",
      "Target IKK",
      `Target Renstra PD Tahun${waktu}`,
      "",
      `Realisasi Capaian Tahun${waktu}`,
      "",
      `Rasio Capaian pada Tahun${waktu}`,
      "",
    ],
    ["", "", "", "", ...tahun, ...tahun, ...tahun],
    [1, "Angka harapan hidup", "", "", 72, 75, 72, 72, "", ""],
    [2, "Cakupan imunisasi", "", "", 80, 90, 60, 99, "", ""],
  ]);
/** 72 of 72 and 72 of 75; 60 of 80 and 99 of 90. */
const RASIO = { I4: 100, J4: 96, I5: 75, J5: 110 };
const JUDUL = "PENCAPAIAN KINERJA PELAYANAN PERANGKAT DAERAH (RENSTRA)";

test("ratios of numbered years are filled in though no year is told", () => {
  const hasil = hitungLembar(tc23(JUDUL, " ke-", [1, 2]));
  expect(tulisan(hasil)).toEqual(RASIO);
  expect(daftar(hasil)).toEqual({});
});

test("norms of the ministries beside the office's targets of several years are no targets; the last year is listed", () => {
  const hasil = hitungLembar(tc23(JUDUL, "", [2023, 2024]));
  expect(tulisan(hasil)).toEqual(RASIO);
  expect(daftar(hasil)).toEqual({ "Angka harapan hidup": [75, 72, 96], "Cakupan imunisasi": [90, 99, 110] });
});

const E80 = lembar("E.80", [
  ["EVALUASI HASIL RENSTRA PERANGKAT DAERAH"],
  [
    "No",
    "Sasaran",
    "Program",
    "Indikator Kinerja",
    "Target Renstra Tahun",
    "",
    "",
    "",
    "Realisasi Capaian Tahun",
    "",
    "",
    "",
    "Rasio Capaian Tahun",
    "",
    "",
    "",
  ],
  ["", "", "", "", 2023, "", 2024, "", 2023, "", 2024, "", 2023, "", 2024, ""],
  ["", "", "", "", ...["", "", "", "", "", ""].flatMap(() => ["K", "Rp"])],
  [
    1,
    "Derajat kesehatan",
    "Program Kesehatan",
    "Angka harapan hidup",
    72,
    100,
    75,
    200,
    71,
    90,
    72,
    180,
    "",
    "",
    "",
    "",
  ],
]);
const UKUR = lembar("Ukur", [
  ["PENGUKURAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  [1, "Derajat kesehatan", "Angka harapan hidup", "Tahun", 75, 73, ""],
]);

function periksa(...semua: readonly ReturnType<typeof lembar>[]): HasilOlahPeriksa {
  const hasil = olahPeriksa(bukuKerja(...semua), PENGATURAN_BAWAAN);
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return hasil;
}

test("what an evaluation of several years says of the year and the one before is compared, and told as that year's", () => {
  const { temuan, laporan } = periksa(UKUR, E80);
  expect(temuan.map(({ kode, sel }) => [kode, sel.map((s) => s.column)])).toEqual([["T03", [5, 10]]]);
  const [satu] = laporan.indikator;
  const lalu = satu && figurTahun(satu, laporan, 2023);
  const nilai = [lalu?.target, lalu?.realisasi].map((n) =>
    n?.angka.jenis === "angka" ? keBilangan(n.angka.nilai) : null,
  );
  expect(nilai).toEqual([72, 71]);
});

test("a table of several years stands back behind the year's Pengukuran: filled in its place, and named where it differs", () => {
  const semua = [UKUR, tc23(JUDUL, "", [2023, 2024])];
  expect(daftar(hitungLembar(...semua))).toEqual({ "Angka harapan hidup": [75, 73, 97.33] });
  expect(tulisan(hitungLembar(...semua))).toEqual({ ...RASIO, G3: 97.33 });
  const berbeda = periksa(...semua).temuan.filter(({ kode }) => kode === "T03");
  expect(berbeda.map(({ sel }) => sel.map((s) => s.column))).toEqual([[5, 7]]);
});
