import { keBilangan } from "../../src/domain/angka/desimal";
import { bacaLembar } from "../../src/sheets/baca-lembar";
import type { CellValue } from "../../src/sheets/snapshot";
import { hitungLembar, kelompok, kosong, perBaris, ulang } from "../alat/formulir";
import { lembar, type Baris } from "../alat/lembar";

interface TC27 {
  readonly judul: readonly string[];
  readonly nama?: readonly string[];
  readonly tahun: readonly string[];
  readonly utama?: string;
  readonly daun?: readonly [string, string];
  readonly sebut?: readonly [Baris, Baris, Baris];
}

const INDIKATOR_TC27 = "Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)";
const NAMA_TC27 = ["Tujuan", "Sasaran", "Kode", "Program dan Kegiatan", INDIKATOR_TC27];
const SEBUT_TC27 = [
  ["Terwujudnya sehat", "Meningkatnya mutu layanan", "", "", "Indeks Kepuasan Masyarakat"],
  ["", "", "1.02.02", "Program Upaya Kesehatan", "Persentase layanan"],
  ["", "", "1.02.02.2.01", "Kegiatan Penyediaan Layanan", "Jumlah dokumen"],
] as const;

/** Tabel T-C.27: target and rupiah of each year for sasaran, program and kegiatan in one table. */
function tc27({
  judul,
  nama = NAMA_TC27,
  tahun,
  utama = "Target Kinerja Program dan Kerangka Pendanaan",
  daun = ["Target", "Rp"],
  sebut = SEBUT_TC27,
}: TC27): Baris[] {
  const banyak = tahun.length;
  const angka = (awal: number, rupiah: boolean): CellValue[] =>
    Array.from({ length: banyak + 1 }, (_, i) => [awal + Math.min(i, banyak - 1), rupiah ? 1e8 * (i + 1) : ""]).flat();
  return [
    ...judul.map((satu) => [satu]),
    [
      ...nama,
      "Data Capaian pada Tahun Awal Perencanaan",
      ...kelompok(2 * banyak, utama),
      ...kelompok(2, "Kondisi Kinerja pada akhir periode Renstra Perangkat Daerah"),
      ...["Unit Kerja Perangkat Daerah Penanggung-jawab", "Lokasi"],
    ],
    [...kosong(nama.length + 1), ...kelompok(2, ...tahun)],
    [...kosong(nama.length + 1), ...ulang(banyak + 1, ...daun)],
    [...sebut[0], 79, ...angka(80, false), "Dinas", "Kabupaten"],
    [...sebut[1], 59, ...angka(60, true), "Dinas", "Kabupaten"],
    [...sebut[2], 9, ...angka(10, true), "Dinas", "Kabupaten"],
  ];
}

const TC27_RESMI: TC27 = {
  judul: [
    "Tabel T-C.27",
    "Rencana Program, Kegiatan, Indikator Kinerja, Kelompok Sasaran, dan Pendanaan Indikatif Dinas Contoh",
    "Tahun 2021-2025",
  ],
  tahun: ["Tahun-1", "Tahun-2", "Tahun-3", "Tahun-4", "Tahun-5"],
};
const TAHUN_TC27 = ["2021", "2022", "2023", "2024", "2025"];

test.each<readonly [string, TC27]>([
  ["as the regulation draws it", TC27_RESMI],
  ["with the years set apart", { ...TC27_RESMI, tahun: [1, 2, 3, 4, 5].map((n) => `Tahun - ${n}`) }],
  ["with the years themselves, K for target", { ...TC27_RESMI, tahun: TAHUN_TC27, daun: ["K", "Rp"] }],
  [
    "without codes and title",
    {
      judul: ["Renstra Dinas Contoh"],
      nama: NAMA_TC27.filter((satu) => satu !== "Kode"),
      tahun: TAHUN_TC27.map((satu) => `Tahun ${satu}`),
      sebut: [
        ["Terwujudnya sehat", "Meningkatnya mutu layanan", "", "Indeks Kepuasan Masyarakat"],
        ["", "", "Program Upaya Kesehatan", "Persentase layanan"],
        ["", "", "Kegiatan Penyediaan Layanan", "Jumlah dokumen"],
      ],
    },
  ],
  [
    "with codes in five columns, an indikator of its own, and “Capaian” in the heading",
    {
      judul: ["RENCANA STRATEGIS DINAS CONTOH"],
      nama: [
        ...["Tujuan", "Sasaran", "Indikator Sasaran", "Kode", "", "", "", ""],
        ...["Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan", "Indikator Program/Kegiatan/Sub Kegiatan"],
      ],
      tahun: TAHUN_TC27,
      utama: "Capaian Kinerja dan Kerangka Pendanaan",
      sebut: [
        ["Terwujudnya sehat", "Meningkatnya mutu layanan", "Indeks Kepuasan Masyarakat", ...kosong(7)],
        ["", "", "", 1, "02", "02", "", "", "Program Upaya Kesehatan", "Persentase layanan"],
        ["", "", "", 1, "02", "02", "2.01", "", "Kegiatan Penyediaan Layanan", "Jumlah dokumen"],
      ],
    },
  ],
])("T-C.27 %s is read by its words alone: the sasaran's targets, no program's", (_, formulir) => {
  const [dokumen] = bacaLembar(lembar("Sheet1", tc27(formulir))).dokumen;
  if (dokumen?.bentuk !== "indikator") throw new Error("no list of indikator");
  expect([dokumen.asal.peran, dokumen.asal.bacaan?.keyakinan]).toEqual(["renstra", "yakin"]);
  const target = dokumen.baris.map((b) => [
    b.indikator.teks,
    ...[...b.targetTahun].map(([tahun, { angka }]) => [
      tahun,
      angka.jenis === "angka" ? keBilangan(angka.nilai) : null,
    ]),
  ]);
  expect(target).toEqual([["Indeks Kepuasan Masyarakat", ...TAHUN_TC27.map((tahun, i) => [Number(tahun), 80 + i])]]);
});

const BPS = [
  ...["No", "Sasaran", "Kode", "Indikator Kinerja", "Satuan", "Target 2024"],
  ...["Target", "Realisasi", "Capaian"].flatMap((satu) => ["I", "II", "III", "IV"].map((tw) => `${satu} TW ${tw}`)),
];
test.each([
  ["X: jumlah publikasi tepat waktu", "Y: jumlah publikasi"],
  ["Pembilang: publikasi tepat waktu", "Penyebut: publikasi"],
  ["Jumlah publikasi tepat waktu (pembilang)", "Jumlah publikasi (penyebut)"],
])("a working paper of BPS with rows “%s” is read by its words alone", (pembilang, penyebut) => {
  const olah = hitungLembar([
    ["Kertas Kerja Pengukuran Kinerja BPS Kabupaten Contoh 2024"],
    BPS,
    [1, "Terwujudnya data", "1.1", "Persentase publikasi tepat waktu", "%", 100, 25, 50, 75, 100, 25, 40, 90],
    ["", "", "", pembilang, "", "", "", "", "", "", 5, 8, 18],
    ["", "", "", penyebut, "", "", "", "", "", "", 20, 20, 20],
  ]);
  // 25 of 25, 40 of 50, 90 of 75.
  expect(perBaris(olah)).toEqual({ 2: ["O", 100, 80, 120] });
  expect(olah.laporan.indikator.map((i) => i.nama)).toEqual(["Persentase publikasi tepat waktu"]);
});
