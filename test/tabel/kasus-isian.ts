export type Baris = readonly (string | number)[];

export const SASARAN = "Meningkatnya mutu kebersihan";
export const NAMA = "Persentase layanan kebersihan nomor 1 yang diselesaikan tepat waktu sesuai standar";
export const PROGRAM = "PROGRAM PENGELOLAAN PERSAMPAHAN";

/** A table without a source: its blank sheet, what staff type into it from a cell on, and what the table then says. */
export interface Kasus {
  readonly nomor: string;
  readonly lembar: string;
  readonly sel: string;
  readonly ketikan: readonly Baris[];
  /** In one row of the table, in this order. */
  readonly baris: Baris;
}

const RENSTRA: Baris = [1, "Kota yang bersih", SASARAN, NAMA, "%", 60, 70, 80, 85, 90, 95, 95];
export const KASUS: readonly Kasus[] = [
  {
    nomor: "I.1",
    lembar: "Pegawai",
    sel: "A6",
    ketikan: [
      [1, "Kepala Dinas", 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0],
      [2, "Analis", 3, 0, 3, 0, 0, 2, 0, 2, 0, 0, 0, 2],
    ],
    baris: ["JUMLAH SELURUHNYA", 4, 1, 3, 0, 0, 3, 1, 2, 0, 0, 1, 2],
  },
  {
    nomor: "I.2",
    lembar: "Sarana Prasarana",
    sel: "A5",
    ketikan: [
      [1, "Tanah", 2, 1_500_000_000],
      [2, "Kendaraan", 10, 250_000_000],
    ],
    baris: [12, 1_750_000_000],
  },
  {
    nomor: "I.3",
    lembar: "Anggaran 2024-2025",
    sel: "B5",
    ketikan: [
      [1_000_000_000, 200_000_000, 0, 0],
      [1_100_000_000, 150_000_000, 0, 0],
    ],
    baris: [2025, 1_100_000_000, 150_000_000, 0, 0, 1_250_000_000],
  },
  { nomor: "II.1", lembar: "Renstra", sel: "A6", ketikan: [RENSTRA], baris: [NAMA, "%", 60, 70, 80, 85, 90, 95, 95] },
  {
    nomor: "Lampiran 1",
    lembar: "Renstra",
    sel: "A6",
    ketikan: [RENSTRA],
    baris: ["Kota yang bersih", SASARAN, NAMA, 70, 80, 85, 90, 95],
  },
  {
    nomor: "II.2",
    lembar: "Strategi",
    sel: "C5",
    ketikan: [["Memperluas layanan", "Layanan di setiap desa"]],
    baris: [SASARAN, "Memperluas layanan", "Layanan di setiap desa"],
  },
  {
    nomor: "II.3",
    lembar: "Program Kegiatan",
    sel: "A5",
    ketikan: [
      [1, SASARAN, "1.1", PROGRAM, 500_000_000, 600_000_000],
      ["", "", "1.1.1", "Kegiatan Pengangkutan Sampah", 500_000_000, 600_000_000],
    ],
    baris: [PROGRAM, 500_000_000, 600_000_000, 100_000_000],
  },
  {
    nomor: "II.4",
    lembar: "PK 2025",
    sel: "A5",
    ketikan: [[1, SASARAN, NAMA, "%", 85, "layanan tepat waktu / seluruh layanan"]],
    baris: [SASARAN, NAMA, "%", 85, "Triwulan I"],
  },
  {
    nomor: "II.6",
    lembar: "PK Perubahan 2025",
    sel: "A5",
    ketikan: [[1, SASARAN, NAMA, "%", 82]],
    baris: [SASARAN, NAMA, "%", 82, "Triwulan I"],
  },
  {
    nomor: "II.8",
    lembar: "PK Perubahan II 2025",
    sel: "A5",
    ketikan: [[1, SASARAN, NAMA, "%", 81]],
    baris: [SASARAN, NAMA, "%", 81, "Triwulan I"],
  },
  {
    nomor: "III.3",
    lembar: "IKU",
    sel: "A5",
    ketikan: [[1, SASARAN, NAMA, "layanan tepat waktu / seluruh layanan x 100%"]],
    baris: [SASARAN, NAMA, "layanan tepat waktu / seluruh layanan x 100%"],
  },
  { nomor: "III.5", lembar: "Nasional", sel: "E5", ketikan: [[75, 72]], baris: [75, 80, 72, 70, 96, 87.5] },
  {
    nomor: "III.9",
    lembar: "Realisasi Anggaran",
    sel: "C5",
    ketikan: [
      [1_000_000_000, 900_000_000],
      [500_000_000, 400_000_000],
    ],
    baris: ["Total Belanja Langsung", 1_500_000_000, 1_300_000_000],
  },
  {
    nomor: "III.10",
    lembar: "Tindak Lanjut LHE",
    sel: "A5",
    ketikan: [[1, "Susun pohon kinerja", "Pohon kinerja disusun", "Selesai"]],
    baris: ["Susun pohon kinerja", "Pohon kinerja disusun"],
  },
  {
    nomor: "III.12",
    lembar: "Kinerja Program 2025",
    sel: "A5",
    ketikan: [[1, SASARAN, NAMA, 80, 70, PROGRAM, "Persentase sampah terangkut", 50, 40]],
    baris: [SASARAN, PROGRAM, "Persentase sampah terangkut", 50, 40, 80],
  },
  {
    nomor: "III.13",
    lembar: "Realisasi 2023-2025",
    sel: "E5",
    ketikan: [[60, 65, 70]],
    baris: [NAMA, "%", 60, 65, 70],
  },
  { nomor: "Lampiran 2", lembar: "IKU", sel: "A5", ketikan: [[1, SASARAN, NAMA]], baris: [SASARAN, NAMA] },
  ...(["I", "II", "III", "IV"] as const).map((tw): Kasus => ({
    nomor: `Lampiran 5 TW ${tw}`,
    lembar: `Monev TW ${tw}`,
    sel: "E7",
    ketikan: [[80, 20, 18, "", "Sesuai rencana", "Bidang Kebersihan"]],
    baris: [SASARAN, NAMA, "%", 80, 20, 18, 90, "Sesuai rencana", "Bidang Kebersihan"],
  })),
  {
    nomor: "Grafik Triwulan",
    lembar: "Rencana Aksi 2025",
    sel: "E5",
    ketikan: [[80, 20, 40, 60, 80]],
    baris: [NAMA, "%", "TW I", 20],
  },
];
