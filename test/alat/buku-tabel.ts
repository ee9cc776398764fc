import ExcelJS from "exceljs";
import { buatTabelBuku, type HasilBuatTabel, type PermintaanBuatTabel } from "../../src/app/tabel";
import { isBerubah } from "../../src/plan/lembar/rencana-lembar";
import type { HeadlessExcel, HostOptions } from "../../src/host/contract";
import { buka } from "./buku";

export interface SesudahTabel {
  readonly hasil: Extract<HasilBuatTabel, { status: "selesai" }>;
  readonly isi: Uint8Array;
  readonly excel: HeadlessExcel;
}

/** The add-in's own Buat Tabel LKj through the real office.js. */
export async function tabel(isi: Uint8Array, permintaan: PermintaanBuatTabel = {}, options?: HostOptions) {
  const excel = buka(isi, options);
  const hasil = await buatTabelBuku(permintaan);
  return { hasil, isi: excel.save(), excel };
}

/** As {@link tabel}, for workbooks that must be understood; with the report's own basis unless told otherwise. */
export async function tabelSelesai(
  isi: Uint8Array,
  permintaan: PermintaanBuatTabel = { sementara: { dasarTarget: "pk" } },
): Promise<SesudahTabel> {
  const sesudah = await tabel(isi, permintaan);
  if (sesudah.hasil.status !== "selesai") throw new Error(`belum selesai: ${JSON.stringify(sesudah.hasil)}`);
  return { ...sesudah, hasil: sesudah.hasil };
}

/** How many cells a run wrote. */
export function banyakTulisan({ hasil }: SesudahTabel): number {
  return hasil.rencana.status.reduce((jumlah, { rencana }) => jumlah + (rencana?.writes.length ?? 0), 0);
}

/** The numbers of tables whose sheets a run touched. */
export function disentuh({ hasil }: SesudahTabel): string[] {
  return hasil.rencana.status.filter((s) => s.rencana && isBerubah(s.rencana)).map((s) => s.nomor);
}

/** What staff do to a saved workbook between two runs. */
export async function sunting(isi: Uint8Array, kerja: (context: Excel.RequestContext) => void): Promise<Uint8Array> {
  const excel = buka(isi);
  await Excel.run(async (context) => {
    kerja(context);
    await context.sync();
  });
  return excel.save();
}

/** A workbook whose Pengukuran has so many sasaran, each with so many indikator. */
export async function bukuSasaran(sasaran: number, indikatorTiap: number): Promise<Uint8Array> {
  const buku = new ExcelJS.Workbook();
  const ukur = buku.addWorksheet("Pengukuran");
  ukur.addRow(["PENGUKURAN KINERJA TAHUN 2025"]);
  ukur.addRow(["DINAS UJI KABUPATEN CONTOH"]);
  ukur.addRow(["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "%", "Kriteria", "Formulasi"]);
  const bidang = "kebersihan pariwisata sawah laut sekolah puskesmas jalan arsip sandi".split(" ");
  for (let s = 0; s < sasaran; s++)
    for (let i = 0; i < indikatorTiap; i++) {
      const nama = `Persentase layanan ${bidang[s] ?? "umum"} nomor ${i + 1} yang diselesaikan tepat waktu sesuai standar`;
      const formula = `=(layanan tepat waktu / seluruh layanan) x 100% tahun ke-${i + 1}`;
      const baris = ukur.addRow([
        s + 1,
        `Meningkatnya mutu ${bidang[s] ?? "umum"}`,
        nama,
        "%",
        80,
        70 + (i % 20),
        null,
        null,
      ]);
      baris.getCell(9).value = formula;
    }
  return new Uint8Array(await buku.xlsx.writeBuffer());
}
