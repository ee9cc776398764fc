import { NAMA, NAMA_2, PROGRAM, RUMUS, SASARAN, SASARAN_2, type Baris, type Kasus } from "./isi-isian";

const RENSTRA: readonly Baris[] = [
  [1, "Kota yang bersih", SASARAN, NAMA, "%", 60, 70, 80, 85, 90, 95, 95],
  [2, "Kota yang ramai", SASARAN_2, NAMA_2, "%", 51, 52, 53, 54, 55, 56, 57],
];
const pk = (nomor: string, lembar: string, target: number): Kasus => ({
  nomor,
  lembar,
  sel: "A5",
  ketikan: [
    [1, SASARAN, NAMA, "%", target, RUMUS],
    [2, SASARAN_2, NAMA_2, "%", target - 10],
  ],
  baris: [
    [SASARAN, NAMA, "%", target, "Triwulan I"],
    [SASARAN_2, NAMA_2, "%", target - 10, "Triwulan I"],
  ],
});

/** Of the tables of chapters I and II. */
export const KASUS_RENCANA: readonly Kasus[] = [
  {
    nomor: "I.1",
    lembar: "Pegawai",
    sel: "A6",
    ketikan: [
      [1, "Kepala Dinas", 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0],
      [2, "Analis", 3, 0, 3, 0, 0, 2, 0, 2, 0, 0, 0, 2],
    ],
    baris: [
      ["Kepala Dinas", 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0],
      ["Analis", 3, 0, 3, 0, 0, 2, 0, 2, 0, 0, 0, 2],
      ["JUMLAH SELURUHNYA", 4, 1, 3, 0, 0, 3, 1, 2, 0, 0, 1, 2],
    ],
  },
  {
    nomor: "I.2",
    lembar: "Sarana Prasarana",
    sel: "A5",
    ketikan: [
      [1, "Tanah", 2, 1_500_000_000],
      [2, "Kendaraan", 10, 250_000_000],
    ],
    baris: [
      ["Tanah", 2, 1_500_000_000],
      ["Kendaraan", 10, 250_000_000],
      [12, 1_750_000_000],
    ],
  },
  {
    nomor: "I.3",
    lembar: "Anggaran 2024-2025",
    sel: "B5",
    ketikan: [
      [1_000_000_000, 200_000_000, 0, 0],
      [1_100_000_000, 150_000_000, 0, 0],
    ],
    baris: [
      [2024, 1_000_000_000, 200_000_000, 0, 0, 1_200_000_000],
      [2025, 1_100_000_000, 150_000_000, 0, 0, 1_250_000_000],
    ],
  },
  {
    nomor: "II.1",
    lembar: "Renstra",
    sel: "A6",
    ketikan: RENSTRA,
    baris: [
      [NAMA, "%", 60, 70, 80, 85, 90, 95, 95],
      [NAMA_2, "%", 51, 52, 53, 54, 55, 56, 57],
    ],
  },
  {
    nomor: "Lampiran 1",
    lembar: "Renstra",
    sel: "A6",
    ketikan: RENSTRA,
    baris: [
      ["Kota yang bersih", SASARAN, NAMA, 70, 80, 85, 90, 95],
      ["Kota yang ramai", SASARAN_2, NAMA_2, 52, 53, 54, 55, 56],
    ],
  },
  {
    nomor: "II.2",
    lembar: "Strategi",
    sel: "C5",
    ketikan: [
      ["Memperluas layanan", "Layanan di setiap desa"],
      ["Menata tempat wisata", "Wisata yang ramah keluarga"],
    ],
    baris: [
      [SASARAN, "Memperluas layanan", "Layanan di setiap desa"],
      [SASARAN_2, "Menata tempat wisata", "Wisata yang ramah keluarga"],
    ],
  },
  {
    nomor: "II.3",
    lembar: "Program Kegiatan",
    sel: "A5",
    ketikan: [
      [1, SASARAN, "1.1", PROGRAM, 500_000_000, 600_000_000],
      ["", "", "1.1.1", "Kegiatan Pengangkutan Sampah", 500_000_000, 600_000_000],
    ],
    baris: [
      [PROGRAM, 500_000_000, 600_000_000, 100_000_000],
      ["Kegiatan Pengangkutan Sampah", 500_000_000, 600_000_000, 100_000_000],
    ],
  },
  pk("II.4", "PK 2025", 85),
  pk("II.6", "PK Perubahan 2025", 82),
  pk("II.8", "PK Perubahan II 2025", 81),
];
