import ExcelJS from "exceljs";

const TW = ["I", "II", "III", "IV"] as const;

/** Target and realisasi of indikator i: every class of kriteria occurs. */
export const targetKe = (i: number): number => 50 + (i % 50);
export const realisasiKe = (i: number): number => Math.round(targetKe(i) * (40 + (i % 90))) / 100;

/** A tidy workbook of `banyak` indikator: PK, four flat monev sheets and Pengukuran, without any result filled in. */
export async function bukuBesar(banyak: number): Promise<Uint8Array> {
  const buku = new ExcelJS.Workbook();
  const pk = buku.addWorksheet("PK");
  pk.addRow(["PERJANJIAN KINERJA TAHUN 2025"]);
  pk.addRow(["DINAS UJI KABUPATEN BESAR"]);
  pk.addRow(["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"]);
  for (let i = 0; i < banyak; i++) pk.addRow([i + 1, sasaran(i), nama(i), "nilai", targetKe(i)]);
  for (const tw of TW) {
    const lembar = buku.addWorksheet(`Monev TW ${tw}`);
    lembar.addRow([`MONITORING DAN EVALUASI TRIWULAN ${tw} TAHUN 2025`]);
    lembar.addRow(["No", "Sasaran", "Indikator Kinerja", "Satuan", `Target TW ${tw}`, `Realisasi TW ${tw}`, "%"]);
    for (let i = 0; i < banyak; i++)
      lembar.addRow([i + 1, sasaran(i), nama(i), "nilai", targetKe(i), realisasiKe(i), null]);
  }
  const ukur = buku.addWorksheet("Pengukuran");
  ukur.addRow(["PENGUKURAN KINERJA TAHUN 2025"]);
  ukur.addRow(["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "%", "Kriteria"]);
  for (let i = 0; i < banyak; i++)
    ukur.addRow([i + 1, sasaran(i), nama(i), "nilai", targetKe(i), realisasiKe(i), null, null]);
  return new Uint8Array(await buku.xlsx.writeBuffer());
}

const sasaran = (i: number): string => `Meningkatnya mutu layanan bidang ke-${Math.floor(i / 5) + 1}`;
const nama = (i: number): string => `Persentase layanan nomor ${i + 1} yang selesai tepat waktu`;
