import { hurufKolom } from "../../src/sheets/rumus-sel";
import type { CellValue } from "../../src/sheets/snapshot";
import { hitungLembar, kelompok, kosong, perBaris, ulang } from "../alat/formulir";
import type { Baris } from "../alat/lembar";

interface E80 {
  readonly judul: readonly string[];
  readonly kode?: boolean;
  readonly tahun: readonly CellValue[];
  readonly kelompok: readonly [string, string, string, string];
}

/** Formulir E.80: five years of target, realisasi and ratio, K and Rp each; three years are over. */
function e80({ judul, kode = false, tahun, kelompok: k }: E80): Baris[] {
  const nama = ["No", "Sasaran", ...(kode ? ["Kode"] : []), "Program/Kegiatan", "Indikator Kinerja"];
  const awal = [...nama, "Data Capaian pada Awal Tahun Perencanaan"];
  const isi = (kali: number): CellValue[] => [1, 2, 3, 4, 5].flatMap((n) => [100 * kali * n, 1e9 * n]);
  const nyata = (kali: number): CellValue[] => [...[1, 2, 3].flatMap((n) => [90 * kali * n, 8e8 * n]), ...kosong(4)];
  const baris = (no: number, ...sebut: readonly CellValue[]): CellValue[] => [
    no,
    "",
    ...(kode ? [`2.05.0${no}`] : []),
    ...sebut,
  ];
  return [
    ...judul.map((satu) => [satu]),
    [...awal, ...kelompok(2, k[0]), ...kelompok(10, k[1], k[2], k[3]), "Unit Penanggung Jawab"],
    [...kosong(awal.length + 2), ...kelompok(2, ...tahun, ...tahun, ...tahun)],
    [...kosong(awal.length), ...ulang(16, "K", "Rp")],
    [...baris(1, "Program Pangan", "Produksi padi (ton)"), 80, 500, 9e9, ...isi(1), ...nyata(1)],
    [...baris(2, "Kegiatan Penyuluhan", "Jumlah laporan"), 10, 60, 3e9, ...isi(0.1), ...nyata(0.1)],
  ];
}

const E80_RESMI: E80 = {
  judul: ["Formulir E.80", "Evaluasi Terhadap Hasil Renstra Perangkat Daerah", "Periode Pelaksanaan: 2021 - 2025"],
  tahun: [1, 2, 3, 4, 5],
  kelompok: [
    "Target Capaian pada Akhir Tahun Perencanaan",
    "Target Renstra Perangkat Daerah Tahun ke-",
    "Realisasi Capaian Tahun ke-",
    "Rasio Capaian pada Tahun ke-",
  ],
};

test.each<readonly [string, E80]>([
  ["as the regulation draws it", E80_RESMI],
  ["with codes, years in Roman", { ...E80_RESMI, kode: true, tahun: ["I", "II", "III", "IV", "V"] }],
  ["without a title", { ...E80_RESMI, judul: [] }],
  [
    "with the years themselves",
    {
      ...E80_RESMI,
      tahun: [2021, 2022, 2023, 2024, 2025],
      kelompok: [
        E80_RESMI.kelompok[0],
        "Target Renstra Perangkat Daerah Tahun",
        "Realisasi Capaian Tahun",
        "Rasio Capaian pada Tahun",
      ],
    },
  ],
  [
    "of the RPJMD",
    {
      ...E80_RESMI,
      judul: ["Evaluasi Terhadap Hasil RPJMD Kabupaten Contoh"],
      kelompok: [
        "Target pada Akhir Tahun Perencanaan",
        "Target RPJMD Kabupaten Pada RKPD Kabupaten Tahun Ke-",
        "Capaian Target RPJMD Kabupaten Melalui Pelaksanaan RKPD Tahun Ke-",
        "Tingkat Capaian Target RPJMD Kabupaten Hasil Pelaksanaan RKPD Kabupaten Tahun Ke- (%)",
      ],
    },
  ],
])("E.80 %s is read by its words alone", (_, formulir) => {
  const baris = e80(formulir);
  const hasil = [hurufKolom(formulir.kode === true ? 28 : 27), 90, 80, 90, 80, 90, 80];
  expect(perBaris(hitungLembar(baris))).toEqual({ [baris.length - 2]: hasil, [baris.length - 1]: hasil });
});
