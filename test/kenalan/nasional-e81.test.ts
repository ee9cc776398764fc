import { hurufKolom } from "../../src/sheets/rumus-sel";
import { hitungLembar, kelompok, kosong, perBaris, ulang } from "../alat/formulir";
import type { Baris } from "../alat/lembar";

interface E81 {
  readonly judul: readonly string[];
  readonly nama: readonly string[];
  /** Target akhir, lalu, target, triwulan, tahun ini, s/d tahun ini, tingkat. */
  readonly kelompok: readonly [string, string, string, string, string, string, string];
  readonly tw?: readonly string[];
  readonly daun?: readonly [string, string];
  readonly nomor?: Baris;
  /** The cells that name a row. */
  readonly baris: readonly [Baris, Baris];
}

/** Formulir E.81 of Permendagri 86/2017: K and Rp of each group, and the quarters below theirs. */
function e81({
  judul,
  nama,
  kelompok: k,
  tw = ["I", "II", "III", "IV"],
  daun = ["K", "Rp"],
  nomor,
  baris,
}: E81): Baris[] {
  const n = nama.length;
  return [
    ...judul.map((satu) => [satu]),
    [
      ...nama,
      ...kelompok(2, k[0], k[1], k[2]),
      ...kelompok(8, k[3]),
      ...kelompok(2, k[4], k[5], k[6]),
      "Penanggung Jawab",
    ],
    [...kosong(n + 6), ...kelompok(2, ...tw)],
    ...(nomor ? [nomor] : []),
    [...kosong(n), ...ulang(10, ...daun)],
    [...baris[0], 500, 9e9, 100, 2e9, 100, 2e9, 25, 5e8, 25, 4e8, 25, 6e8, 25, 3e8],
    [...baris[1], 60, 3e9, 24, 1e9, 12, 6e8, 3, 1e8, 3, 1.2e8, 3, 1.3e8, 3, 1.5e8],
  ];
}

/** 25 + 25 + 25 + 25 of 100; 100 + 100 of 500; 0.5 + 0.4 + 0.6 + 0.3 and 2 of 9. 3 × 4 of 12; 24 + 12 of 60; 0.5 and 1 of 3. */
const E81_HASIL = [
  [100, 1.8e9, 200, 3.8e9, 40, 42.2222],
  [12, 5e8, 36, 1.5e9, 60, 50],
];

const RESMI = [
  "Target Renstra Perangkat Daerah pada Tahun 2026 (Akhir Periode Renstra Perangkat Daerah)",
  "Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Perangkat Daerah Tahun Lalu (2023)",
  "Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan (Tahun 2024) yang Dievaluasi",
  "Realisasi Kinerja Pada Triwulan",
  "Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang Dievaluasi",
  "Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d Tahun 2024",
  "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s/d Tahun 2024 (%)",
] as const;
const JUDUL_E81 = [
  "Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten Contoh",
  "Renja Perangkat Daerah Dinas Contoh Kabupaten Contoh",
  "Periode Pelaksanaan: 2024",
];
const NAMA_E81 = ["No", "Sasaran", "Program/Kegiatan", "Indikator Kinerja Program (outcome)/ Kegiatan (output)"];
const BARIS_E81 = [
  [1, "Meningkatnya produksi", "Program Pangan", "Produksi padi (ton)"],
  ["", "", "Kegiatan Penyuluhan", "Jumlah laporan"],
] as const;
const resmi: E81 = { judul: JUDUL_E81, nama: NAMA_E81, kelompok: RESMI, baris: BARIS_E81 };

test.each<readonly [string, E81]>([
  ["as the regulation draws it", resmi],
  [
    "with the column numbers and their formulas between the headings",
    {
      ...resmi,
      nomor: [
        ...[1, 2, 3, 4, 5, "", 6, "", 7, "", 8, "", 9, "", 10, "", 11, ""],
        ...["12=8+9+10+11", "", "13=6+12", "", "14=13/5x100%", "", 15],
      ],
    },
  ],
  [
    "with codes and sub kegiatan",
    {
      ...resmi,
      nama: [
        ...["No", "Kode", "", "", "", ""],
        "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan",
        "Indikator Kinerja Program (outcome)/Kegiatan (output)/Sub Kegiatan",
      ],
      baris: [
        [1, 2, "05", "02", "", "", "Program Pangan", "Produksi padi (ton)"],
        ["", 2, "05", "02", "2.01", "", "Kegiatan Penyuluhan", "Jumlah laporan"],
      ],
    },
  ],
  ["without a title, quarters as figures", { ...resmi, judul: [], tw: ["1", "2", "3", "4"] }],
  [
    "in the words of Permendagri 54/2010",
    {
      ...resmi,
      judul: ["EVALUASI RENJA SKPD"],
      kelompok: [
        "Target Renstra SKPD pada Tahun 2026 (Akhir Periode Renstra SKPD)",
        "Realisasi Capaian Kinerja Renstra SKPD s/d Renja SKPD Tahun Lalu (n-2)",
        "Target Kinerja dan Anggaran Renja SKPD Tahun Berjalan (tahun n-1) yang dievaluasi",
        "Realisasi Kinerja Pada Triwulan",
        "Realisasi Capaian Kinerja dan Anggaran Renja SKPD yang dievaluasi (tahun n-1)",
        "Realisasi Kinerja dan Anggaran Renstra SKPD s/d Tahun n-1",
        "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra SKPD s/d tahun n-1 (%)",
      ],
    },
  ],
  [
    "of the RKPD, another year",
    {
      ...resmi,
      judul: ["Evaluasi Terhadap Hasil RKPD Kabupaten Contoh Tahun 2022"],
      kelompok: [
        "Target RPJMD Kabupaten pada Tahun 2026 (Akhir Periode RPJMD)",
        "Realisasi Capaian Kinerja RPJMD Kabupaten sampai dengan RKPD Kabupaten Tahun Lalu (n-2)",
        "Target Kinerja dan Anggaran RKPD Kabupaten Tahun Berjalan (Tahun n-1) yang Dievaluasi",
        "Realisasi Kinerja Pada Triwulan",
        "Realisasi Capaian Kinerja dan Anggaran RKPD Kabupaten yang Dievaluasi",
        "Realisasi Kinerja dan Anggaran RPJMD Kabupaten s/d Tahun 2022 (Akhir Tahun Pelaksanaan RKPD Tahun 2022)",
        "Tingkat Capaian Kinerja dan Realisasi Anggaran RPJMD Kabupaten s/d Tahun 2022 (%)",
      ],
    },
  ],
  [
    "in an office's shorter words",
    {
      judul: ["Evaluasi Renja Dinas Contoh Tahun 2024"],
      nama: ["No", "Program / Kegiatan / Sub Kegiatan", "Indikator"],
      kelompok: [
        "Target Renstra s.d. Akhir Periode (2026)",
        "Realisasi s.d. Tahun 2023",
        "Target Renja Tahun 2024",
        "Realisasi Triwulan",
        "Realisasi Renja 2024",
        "Realisasi Renstra s.d. 2024",
        "Capaian Renstra s.d. 2024 (%)",
      ],
      tw: ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"],
      daun: ["Kinerja", "Anggaran (Rp)"],
      baris: [
        [1, "Program Pangan", "Produksi padi (ton)"],
        ["", "Kegiatan Penyuluhan", "Jumlah laporan"],
      ],
    },
  ],
])("E.81 %s is read by its words alone", (_, formulir) => {
  const baris = e81(formulir);
  const awal = hurufKolom(formulir.nama.length + 14);
  const [satu, dua] = [baris.length - 2, baris.length - 1];
  expect(perBaris(hitungLembar(baris))).toEqual({ [satu]: [awal, ...E81_HASIL[0]!], [dua]: [awal, ...E81_HASIL[1]!] });
});
