import { olahHitung } from "../../src/app/olah-hitung";
import { sekaligus } from "../../src/domain/alur/bertahap";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { semuaTabel } from "../../src/plan/lembar/rencana-tabel";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { isKurang, type HasilTabel } from "../../src/tables/model-tabel";
import { bukuKerja, lembar, type Baris } from "../alat/lembar";

const NAMA = "Nilai layanan utama";
const judul = (teks: string): Baris[] => [[teks], ["DINAS CONTOH KABUPATEN CONTOH"], [""]];
const AWAL = ["No", "Sasaran", "Indikator Kinerja", "Satuan"];
const SATU = [1, "Meningkatnya layanan", NAMA, "Nilai"];
const PK = lembar("PK", [...judul("PERJANJIAN KINERJA TAHUN 2024"), [...AWAL, "Target"], [...SATU, 80]]);
const tahunan = (tahun: number, target: number, realisasi: number, nama = `Pengukuran ${tahun}`) =>
  lembar(nama, [
    ...judul(`PENGUKURAN KINERJA TAHUN ${tahun}`),
    [...AWAL, "Target", "Realisasi", "Capaian (%)"],
    [...SATU, target, realisasi, ""],
  ]);

function olah(buku: WorkbookSnapshot) {
  const hasil = olahHitung(buku, PENGATURAN_BAWAAN);
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  const satu = sekaligus(semuaTabel(hasil.laporan, buku)).find(({ nomor }) => nomor === "III.10");
  if (!satu) throw new Error("III.10 is not listed");
  return { laporan: hasil.laporan, tabel: satu };
}

/** Years of the columns, and the row of the one indikator: realisasi, then capaian with two decimals. */
function isi(hasil: HasilTabel) {
  if (isKurang(hasil)) return hasil.kurang;
  const [realisasi, capaian] = hasil.kepala.slice(3).map((k) => ("anak" in k ? k.anak.map((a) => a.teks) : []));
  const sel = hasil.baris[0]!.sel.slice(3).map((s) => (typeof s?.isi === "number" ? Number(s.isi.toFixed(2)) : s?.isi));
  return [realisasi, sel.slice(0, realisasi!.length), sel.slice(capaian!.length)];
}

test.each([
  [
    "sheets of several years, each with its title",
    bukuKerja(tahunan(2024, 80, 79), tahunan(2023, 78, 75), tahunan(2022, 75, 70), tahunan(2021, 60, 66)),
    // 66/60, 70/75, 75/78, 79/80.
    [
      ["2021", "2022", "2023", "2024"],
      [66, 70, 75, 79],
      [110, 93.33, 96.15, 98.75],
    ],
  ],
  [
    "columns of years beside one target: earlier years have none to be measured by",
    bukuKerja(
      lembar("Pengukuran", [
        ...judul("PENGUKURAN KINERJA TAHUN 2024"),
        [...AWAL, "Target", "Realisasi 2022", "Realisasi 2023", "Realisasi 2024", "Capaian (%)"],
        [...SATU, 80, 70, 75, 79, ""],
      ]),
    ),
    [
      ["2022", "2023", "2024"],
      [70, 75, 79],
      ["", "", 98.75],
    ],
  ],
  [
    "pairs of years side by side",
    bukuKerja(
      lembar("Tren", [
        ...judul("PERKEMBANGAN KINERJA"),
        [...AWAL, "2022", "", "2023", "", "2024", ""],
        ["", "", "", "", "Target", "Realisasi", "Target", "Realisasi", "Target", "Realisasi"],
        [...SATU, 75, 70, 78, 75, 80, 79],
      ]),
    ),
    [
      ["2022", "2023", "2024"],
      [70, 75, 79],
      [93.33, 96.15, 98.75],
    ],
  ],
  [
    "a Renstra with realisasi, of which five years are the most",
    bukuKerja(
      lembar("Renstra", [
        ...judul("RENSTRA TAHUN 2019-2024"),
        [...AWAL, "Target", "", "", "", "", "", "Realisasi", "", "", "", "", ""],
        ["", "", "", "", 2019, 2020, 2021, 2022, 2023, 2024, 2019, 2020, 2021, 2022, 2023, 2024],
        [...SATU, 50, 50, 50, 50, 50, 80, 40, 41, 42, 43, 44, 79],
      ]),
      PK,
    ),
    [
      ["2020", "2021", "2022", "2023", "2024"],
      [41, 42, 43, 44, 79],
      [82, 84, 86, 88, 98.75],
    ],
  ],
  [
    "realisasi and capaian of several years without targets: the sheet's own percentages",
    bukuKerja(
      lembar("Tren", [
        ...judul("REALISASI DAN CAPAIAN KINERJA TAHUN 2022-2024"),
        [...AWAL, "Realisasi", "", "", "Capaian (%)", "", ""],
        ["", "", "", "", 2022, 2023, 2024, 2022, 2023, 2024],
        [...SATU, 70, 75, 79, 93.5, [0.965, "0.0%"], 98.75],
      ]),
      PK,
    ),
    [
      ["2022", "2023", "2024"],
      [70, 75, 79],
      [93.5, 96.5, 98.75],
    ],
  ],
] as const)("years of realisasi and capaian: %s", (_, buku, harapan) => {
  expect(isi(olah(buku).tabel)).toEqual(harapan);
});

test("two sheets of one year that differ leave it blank, and say so below the table", () => {
  const { tabel } = olah(
    bukuKerja(
      PK,
      tahunan(2024, 80, 79),
      tahunan(2023, 78, 75),
      tahunan(2022, 75, 70),
      tahunan(2022, 75, 71, "Salinan"),
      tahunan(2021, 60, 66),
    ),
  );
  expect(isi(tabel)).toEqual([
    ["2021", "2022", "2023", "2024"],
    [66, "", 75, 79],
    [110, "", 96.15, 98.75],
  ]);
  expect(isKurang(tabel) ? [] : tabel.keterangan).toEqual([
    `Realisasi tahun 2022 tidak dicantumkan karena lembar-lembarnya berbeda: ${NAMA}.`,
  ]);
});

test.each([
  ["two years are no series", bukuKerja(tahunan(2024, 80, 79), tahunan(2023, 78, 75))],
  [
    "a column whose year nothing tells is no figure of any",
    bukuKerja(
      lembar("Pengukuran", [
        ...judul("PENGUKURAN KINERJA TAHUN 2024"),
        [...AWAL, "Target", "Realisasi Tahun Lalu", "Realisasi", "Capaian (%)"],
        [...SATU, 80, 75, 79, ""],
      ]),
    ),
  ],
])("%s", (_, buku) => {
  expect(isi(olah(buku).tabel)).toMatch(/^belum ada sumber: lembar yang menyebut realisasi sedikitnya tiga tahun/);
});

test("an older year beside this year's is never last year's, and the latest of several years is no report year by itself", () => {
  const loncat = olah(
    bukuKerja(
      lembar("Pengukuran", [
        ...judul("PENGUKURAN KINERJA TAHUN 2024"),
        [...AWAL, "Target", "Realisasi 2021", "Realisasi 2024", "Capaian (%)"],
        [...SATU, 80, 70, 79, ""],
      ]),
    ),
  );
  expect(loncat.laporan.indikator[0]).toMatchObject({ tahunLalu: null, realisasi: { angka: { jenis: "angka" } } });
  const sampai2023 = olah(
    bukuKerja(
      lembar("Tren", [
        ...judul("PERKEMBANGAN KINERJA"),
        [...AWAL, "2021", "", "2022", "", "2023", ""],
        ["", "", "", "", "Target", "Realisasi", "Target", "Realisasi", "Target", "Realisasi"],
        [...SATU, 75, 70, 78, 75, 79, 77],
      ]),
      PK,
    ),
  );
  const [i] = sampai2023.laporan.indikator;
  expect(sampai2023.laporan.tahun).toBe(2024);
  // 2023's 77 was listed as 2024's.
  expect(i!.realisasi).toBeNull();
  expect(i!.tahunLalu!.realisasi!.angka).toMatchObject({ jenis: "angka" });
  expect(String(i!.tahunLalu!.realisasi!.angka.jenis === "angka" && i!.tahunLalu!.realisasi!.angka.nilai)).toBe("77");
  expect(isi(sampai2023.tabel)).toEqual([
    ["2021", "2022", "2023", "2024"],
    [70, 75, 77, ""],
    [93.33, 96.15, 97.47, ""],
  ]);
});
