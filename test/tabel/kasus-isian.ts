import { NAMA, NAMA_2, PROGRAM, PROGRAM_2, RUMUS, SASARAN, SASARAN_2, type Baris, type Kasus } from "./isi-isian";
import { KASUS_RENCANA } from "./kasus-isian-rencana";

const IKU: readonly Baris[] = [
  [1, SASARAN, NAMA, RUMUS],
  [2, SASARAN_2, NAMA_2, "wisata tertata / seluruh wisata x 100%"],
];
const NASIONAL: readonly Baris[] = [
  [1, SASARAN, NAMA, "%", 75, 72],
  [2, SASARAN_2, NAMA_2, "%", 60, 66],
];

export const KASUS: readonly Kasus[] = [
  ...KASUS_RENCANA,
  { nomor: "III.3", lembar: "IKU", sel: "A5", ketikan: IKU, baris: [[SASARAN, NAMA, RUMUS]] },
  {
    nomor: "III.6",
    lembar: "IKU",
    sel: "A5",
    ketikan: IKU,
    baris: [[SASARAN_2, NAMA_2, "wisata tertata / seluruh wisata x 100%"]],
  },
  { nomor: "III.5", lembar: "Nasional", sel: "A5", ketikan: NASIONAL, baris: [[75, 80, 72, 70, 96, 87.5]] },
  { nomor: "III.8", lembar: "Nasional", sel: "A5", ketikan: NASIONAL, baris: [[60, 80, 66, 70, 110, 87.5]] },
  {
    nomor: "III.9",
    lembar: "Realisasi Anggaran",
    sel: "A5",
    ketikan: [
      [1, SASARAN, 1_000_000_000, 900_000_000],
      [2, SASARAN_2, 500_000_000, 400_000_000],
    ],
    baris: [
      [SASARAN, 1_000_000_000, 900_000_000, 90],
      [SASARAN_2, 500_000_000, 400_000_000, 80],
      ["Total Belanja Langsung", 1_500_000_000, 1_300_000_000, 86.67],
    ],
  },
  {
    nomor: "III.10",
    lembar: "Tindak Lanjut LHE",
    sel: "A5",
    ketikan: [
      [1, "Susun pohon kinerja", "Pohon kinerja disusun", "Selesai"],
      [2, "Ukur tiap triwulan", "Diukur sejak triwulan I", "Proses"],
    ],
    baris: [
      ["Susun pohon kinerja", "Pohon kinerja disusun"],
      ["Ukur tiap triwulan", "Diukur sejak triwulan I"],
    ],
  },
  {
    nomor: "III.12",
    lembar: "Kinerja Program 2025",
    sel: "A5",
    ketikan: [
      [1, SASARAN, NAMA, 80, 70, PROGRAM, "Persentase sampah terangkut", 50, 40],
      [2, SASARAN_2, NAMA_2, 80, 70, PROGRAM_2, "Jumlah wisata yang ditata", 12, 9],
    ],
    baris: [
      [SASARAN, PROGRAM, "Persentase sampah terangkut", 50, 40, 80],
      [SASARAN_2, PROGRAM_2, "Jumlah wisata yang ditata", 12, 9, 75],
    ],
  },
  {
    nomor: "III.13",
    lembar: "Realisasi 2023-2025",
    sel: "A5",
    ketikan: [
      [1, SASARAN, NAMA, "%", 60, 65, 70],
      [2, SASARAN_2, NAMA_2, "%", 50, 55, 70],
    ],
    baris: [
      [NAMA, "%", 60, 65, 70],
      [NAMA_2, "%", 50, 55, 70],
    ],
  },
  {
    nomor: "Lampiran 2",
    lembar: "IKU",
    sel: "A5",
    ketikan: IKU,
    baris: [
      [SASARAN, NAMA],
      [SASARAN_2, NAMA_2],
    ],
  },
  ...(["I", "II", "III", "IV"] as const).map((tw): Kasus => ({
    nomor: `Lampiran 5 TW ${tw}`,
    lembar: `Monev TW ${tw}`,
    sel: "A7",
    ketikan: [
      [1, SASARAN, NAMA, "%", 80, 20, 18, "", "Sesuai rencana", "Bidang Kebersihan"],
      [2, SASARAN_2, NAMA_2, "%", 80, 40, 30, "", "Terlambat", "Bidang Wisata"],
    ],
    baris: [
      [SASARAN, NAMA, "%", 80, 20, 18, 90, "Sesuai rencana", "Bidang Kebersihan"],
      [SASARAN_2, NAMA_2, "%", 80, 40, 30, 75, "Terlambat", "Bidang Wisata"],
    ],
  })),
  {
    nomor: "Grafik Triwulan",
    lembar: "Rencana Aksi 2025",
    sel: "A5",
    ketikan: [
      [1, SASARAN, NAMA, "%", 80, 20, 40, 60, 80],
      [2, SASARAN_2, NAMA_2, "%", 80, 10, 30, 50, 80],
    ],
    baris: [
      [NAMA, "%", "TW I", 20],
      ["TW II", 40],
      [NAMA_2, "%", "TW I", 10],
      ["TW III", 50],
    ],
  },
];
