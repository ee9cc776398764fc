import { olahHitung } from "../../src/app/olah-hitung";
import { sekaligus } from "../../src/domain/alur/bertahap";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import { semuaTabel } from "../../src/plan/lembar/rencana-tabel";
import { isKurang, kolomTabel, type Tabel } from "../../src/tables/model-tabel";
import { bukuKerja, lembar, type Baris } from "../alat/lembar";
import { kalimatBuku } from "../naskah/alat";

const NAMA = "Nilai layanan utama";
const judul = (teks: string, daerah = "KABUPATEN CONTOH"): Baris[] => [[teks], [`DINAS CONTOH ${daerah}`], [""]];
const ukur = (daerah?: string) =>
  lembar("Pengukuran", [
    ...judul("PENGUKURAN KINERJA TAHUN 2024", daerah),
    ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Meningkatnya layanan", NAMA, "Nilai", 80, 79, ""],
  ]);
const banding = (...baris: readonly Baris[]) =>
  lembar("Pembanding", [...judul("PERBANDINGAN KINERJA TAHUN 2024"), ...baris]);

function tabel(buku: ReturnType<typeof bukuKerja>, pengaturan: Partial<Pengaturan> = {}): Tabel {
  const hasil = olahHitung(buku, { ...PENGATURAN_BAWAAN, ...pengaturan });
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  const satu = sekaligus(semuaTabel(hasil.laporan, buku)).find(({ nomor }) => nomor === "III.5");
  if (satu === undefined || isKurang(satu)) throw new Error("III.5 is not made");
  return satu;
}
const kepala = (satu: Tabel): string[] =>
  satu.kepala.flatMap((k) => ("anak" in k ? k.anak.map((a) => `${k.teks} ${a.teks}`) : [k.teks]));
const isi = (satu: Tabel): unknown[] => satu.baris[0]!.sel.map((sel) => sel?.isi);

const BERTINGKAT: readonly Baris[] = [
  ["No", "Indikator Kinerja", "Target", "", "", "Realisasi", "", "", ""],
  [
    "",
    "",
    "Nasional",
    "Provinsi Jawa Barat",
    "PD",
    "Nasional",
    "Provinsi Jawa Barat",
    "Rata-rata Kabupaten/Kota",
    "PD",
  ],
  [1, NAMA, 75, 74, 80, 77, 81, 70, 79],
];

test("the nation, a province by its name and a mean stand side by side, each with the figures that the sheet has", () => {
  const satu = tabel(bukuKerja(ukur(), banding(...BERTINGKAT)));
  expect(satu.judul).toBe(
    "Perbandingan Target dan Realisasi Kinerja PD dengan Nasional, Provinsi Jawa Barat, dan Rata-rata Kabupaten/Kota Tahun 2024",
  );
  expect(kepala(satu).slice(2)).toEqual([
    "Target Nasional",
    "Target Provinsi Jawa Barat",
    "Target PD",
    "Realisasi Nasional",
    "Realisasi Provinsi Jawa Barat",
    "Realisasi Rata-rata Kabupaten/Kota",
    "Realisasi PD",
    "Capaian (%) Nasional",
    "Capaian (%) Provinsi Jawa Barat",
    "Capaian (%) PD",
  ]);
  // 77/75, 81/74, 79/80.
  expect(isi(satu).slice(2, 9)).toEqual([75, 74, 80, 77, 81, 70, 79]);
  expect(
    isi(satu)
      .slice(9)
      .map((n) => Number(n).toFixed(2)),
  ).toEqual(["102.67", "109.46", "98.75"]);
  expect(kolomTabel(satu.kepala)).toHaveLength(12);
});

test("N5 has a sentence for each of them, and one for whom there are no figures", () => {
  const [kepalaSatu, kepalaDua] = BERTINGKAT;
  const baris: Baris = [1, NAMA, 75, 74, 80, 77, 81, "*", 79];
  const buku = bukuKerja(ukur(), banding(kepalaSatu!, kepalaDua!, baris));
  expect(kalimatBuku(buku).get("N5 1.1")).toBe(
    `Dibandingkan dengan nasional, realisasi indikator ${NAMA} (79) lebih tinggi daripada realisasi nasional (77), lebih baik 2. ` +
      `Dibandingkan dengan Provinsi Jawa Barat, realisasi indikator ${NAMA} (79) lebih rendah daripada realisasi Provinsi Jawa Barat (81), tertinggal 2 dari Provinsi Jawa Barat.`,
  );
  expect(kalimatBuku(buku).get("N5 1.2")).toBe(
    `Data rata-rata Kabupaten/Kota untuk indikator ${NAMA} belum tersedia, sehingga perbandingan belum dapat disajikan.`,
  );
});

test("a name chosen in Pengaturan stands for what the sheet calls no more than that", () => {
  const buku = bukuKerja(
    ukur(),
    banding(
      ["No", "Indikator Kinerja", "Realisasi Pembanding", "Realisasi Provinsi", "Realisasi PD"],
      [1, NAMA, 70, 81, 79],
    ),
  );
  const polos = tabel(buku);
  expect(polos.judul).toContain("PD dengan Pembanding dan Provinsi Tahun 2024");
  const pengaturan = { ...PENGATURAN_BAWAAN, pembanding: { provinsi: "Provinsi Banten", Pembanding: "Kota Serang" } };
  expect(tabel(buku, pengaturan).judul).toContain("PD dengan Kota Serang dan Provinsi Banten Tahun 2024");
  expect(kepala(tabel(buku, pengaturan)).slice(2)).toEqual([
    "Target PD",
    "Realisasi Kota Serang",
    "Realisasi Provinsi Banten",
    "Realisasi PD",
    "Capaian (%) PD",
  ]);
  expect(kalimatBuku(buku, pengaturan).get("N5 1.1")).toContain("lebih tinggi daripada realisasi Kota Serang (70)");
});

test.each([
  [
    "the kabupaten of the titles",
    ["No", "Indikator Kinerja", "Realisasi Provinsi Contoh", "Realisasi Kabupaten Contoh", "Realisasi Kota Lain"],
    [1, NAMA, 81, 79, 60],
    ["Realisasi Provinsi Contoh", "Realisasi Kota Lain", "Realisasi PD"],
    [81, 60, 79],
  ],
  [
    "the only kabupaten beside province and nation",
    ["No", "Indikator Kinerja", "Realisasi Nasional", "Realisasi Prov. Banten", "Realisasi Kab. Lebak"],
    [1, NAMA, 77, 81, 79],
    ["Realisasi Nasional", "Realisasi Prov. Banten", "Realisasi PD"],
    [77, 81, 79],
  ],
  [
    "no column: what the report says",
    ["No", "Indikator Kinerja", "Realisasi Kabupaten Lebak", "Realisasi Kabupaten Serang", "Realisasi Provinsi Banten"],
    [1, NAMA, 60, 61, 81],
    ["Realisasi Kabupaten Lebak", "Realisasi Kabupaten Serang", "Realisasi Provinsi Banten", "Realisasi PD"],
    [60, 61, 81, 79],
  ],
] as const)("the office's own column is %s", (_, judulKolom, baris, realisasi, angka) => {
  const satu = tabel(bukuKerja(ukur(), banding(judulKolom, baris)));
  const nama = kepala(satu);
  const milik = nama.flatMap((teks, ke) => (teks.startsWith("Realisasi") ? [[teks, isi(satu)[ke]]] : []));
  expect(milik).toEqual(realisasi.map((teks, ke) => [teks, angka[ke]]));
});

test("another's column beside the office's target and realisasi takes no part in the office's capaian", () => {
  const lembarUkur = lembar("Pengukuran", [
    ...judul("PENGUKURAN KINERJA TAHUN 2024"),
    [
      "No",
      "Indikator Kinerja",
      "Target",
      "Realisasi",
      "Capaian (%)",
      "Realisasi Provinsi Banten",
      "Capaian Provinsi Banten (%)",
    ],
    [1, NAMA, 80, 79, "", 81, ""],
  ]);
  const hasil = olahHitung(bukuKerja(lembarUkur), PENGATURAN_BAWAAN);
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  const [i] = hasil.laporan.indikator;
  expect(i!.capaian).toMatchObject({ status: "dinilai" });
  expect(i!.capaian.status === "dinilai" && i!.capaian.persen.toNumber()).toBe(98.75);
  // The province's target stands nowhere: its capaian is nobody's to compute.
  const ditulis = JSON.stringify(hasil.rencana.plan);
  expect(ditulis).toContain("98.75");
  expect(ditulis).not.toContain("101.25");
  expect(tabel(bukuKerja(lembarUkur)).judul).toContain("PD dengan Provinsi Banten");
});

test("an older year of the same party is no figure of this year's", () => {
  const satu = tabel(
    bukuKerja(
      ukur(),
      banding(
        [
          "No",
          "Indikator Kinerja",
          "Realisasi Nasional 2023",
          "Realisasi Nasional 2024",
          "Realisasi PD 2023",
          "Realisasi PD 2024",
        ],
        [1, NAMA, 71, 77, 70, 79],
      ),
    ),
  );
  expect(kepala(satu).filter((teks) => teks.startsWith("Realisasi"))).toEqual([
    "Realisasi Nasional",
    "Realisasi Nasional 2023",
    "Realisasi PD",
  ]);
  const ke = (teks: string) => isi(satu)[kepala(satu).indexOf(teks)];
  expect([ke("Realisasi Nasional 2023"), ke("Realisasi Nasional"), ke("Realisasi PD")]).toEqual([71, 77, 79]);
});
