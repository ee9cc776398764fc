/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Workbook } from "exceljs";
import type { Kenalan } from "../../src/domain/kenalan/kenalan";
import { buka, hitung } from "../alat/buku";
import { bukaPanel } from "./panel-uji";

jest.setTimeout(120_000);

type Isi = string | number | null;

interface Lembar {
  readonly peran: Kenalan["peran"];
  readonly judul: readonly string[];
  readonly baris: readonly (readonly Isi[])[];
  /** What each column is said to hold, in the order of the sheet. */
  readonly arti: Readonly<Record<string, string>>;
  /** What is to stand there afterwards, by the header of its column; worked out by hand. */
  readonly hasil: Readonly<Record<string, readonly Isi[]>>;
}

const JUDUL_KE = 3;
const PALING_BANYAK = 12;

/** Sheets of which no header is a word of ours: budget, quarters, plan, evaluation. */
const LEMBAR: Readonly<Record<string, Lembar>> = {
  "pengukuran biasa": {
    peran: "pengukuran",
    judul: ["Urut", "Apa yang dinilai", "Mau", "Jadi", "Berapa", "Catatan"],
    baris: [
      [1, "Nilai evaluasi internal", 80, 72, null, "belum"],
      [2, "Indeks layanan publik", 50, 55, null, null],
    ],
    arti: { B: "indikator", C: "target", D: "realisasi", E: "capaian" },
    hasil: { Berapa: [90, 110] },
  },
  "pengukuran dengan sebutan nilai": {
    peran: "pengukuran",
    judul: ["Urut", "Cita-cita", "Hal", "Mau", "Jadi", "Angka akhir", "Sebutan"],
    baris: [
      [1, "Layanan mudah", "Unit layanan terpadu", 40, 40, null, null],
      [2, "Warga berdaya", "Kelompok binaan", 200, 160, null, null],
    ],
    arti: { B: "sasaran", C: "indikator", D: "target", E: "realisasi", F: "capaian", G: "kriteria" },
    hasil: { "Angka akhir": [100, 80], Sebutan: ["Sangat Baik", "Tinggi"] },
  },
  "pengukuran dengan arah": {
    peran: "pengukuran",
    judul: ["Urut", "Hal", "Arah", "Mau", "Jadi", "Skor"],
    baris: [
      [1, "Pengaduan yang masuk", "Minimize", 40, 30, null],
      [2, "Kunjungan lapangan", "Maximize", 40, 30, null],
    ],
    arti: { B: "indikator", C: "jenis", D: "target", E: "realisasi", F: "capaian" },
    hasil: { Skor: [125, 75] },
  },
  "anggaran per pos": {
    peran: "pengukuran",
    judul: ["Pos", "Jatah", "Terpakai", "Serap"],
    baris: [
      ["Belanja pegawai kantor", 1_000_000_000, 750_000_000, null],
      ["Belanja perjalanan", 200_000_000, 50_000_000, null],
    ],
    arti: { A: "indikator", B: "target", C: "realisasi", D: "capaian" },
    hasil: { Serap: [75, 25] },
  },
  "evaluasi dengan takaran": {
    peran: "pengukuran",
    judul: ["Perihal", "Takaran", "Semestinya", "Faktual", "Kadar"],
    baris: [
      ["Dokumen tersusun", "dokumen", 8, 6, null],
      ["Rapat terlaksana", "kali", 16, 20, null],
    ],
    arti: { A: "indikator", B: "satuan", C: "target", D: "realisasi", E: "capaian" },
    hasil: { Kadar: [75, 125] },
  },
  "monev triwulan pertama": {
    peran: "monev-tw-1",
    judul: ["Urut", "Hal", "Mau", "Jadi", "Berapa"],
    baris: [
      [1, "Dokumen tersusun", 20, 25, null],
      [2, "Rapat terlaksana", 8, 6, null],
    ],
    arti: { B: "indikator", C: "target", D: "realisasi", E: "capaian" },
    hasil: { Berapa: [125, 75] },
  },
  "monev triwulan ketiga": {
    peran: "monev-tw-3",
    judul: ["Hal", "Penanggung", "Mau", "Jadi", "Kadar"],
    baris: [
      ["Dokumen tersusun", "Sekretariat", 10, 9, null],
      ["Rapat terlaksana", "Bidang I", 4, 1, null],
    ],
    arti: { A: "indikator", B: "penanggung-jawab", C: "target", D: "realisasi", E: "capaian" },
    hasil: { Kadar: [90, 25] },
  },
  "monev triwulan keempat": {
    peran: "monev-tw-4",
    judul: ["Hal", "Mau", "Jadi", "Kadar", "Cerita"],
    baris: [
      ["Dokumen tersusun", 12, 12, null, "selesai"],
      ["Rapat terlaksana", 16, 12, null, null],
    ],
    arti: { A: "indikator", B: "target", C: "realisasi", D: "capaian", E: "penjelasan" },
    hasil: { Kadar: [100, 75] },
  },
  "perjanjian: hanya target": {
    peran: "pk",
    judul: ["Urut", "Hal", "Janji"],
    baris: [
      [1, "Dokumen tersusun", 8],
      [2, "Rapat terlaksana", 16],
    ],
    arti: { B: "indikator", C: "target" },
    hasil: { Janji: [8, 16] },
  },
  "perjanjian yang diubah": {
    peran: "pk-perubahan",
    judul: ["Cita-cita", "Hal", "Takaran", "Janji"],
    baris: [
      ["Layanan mudah", "Dokumen tersusun", "dokumen", 12],
      ["Warga berdaya", "Rapat terlaksana", "kali", 20],
    ],
    arti: { A: "sasaran", B: "indikator", C: "satuan", D: "target" },
    hasil: { Janji: [12, 20] },
  },
};

async function buku({ judul, baris }: Lembar): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Sheet1");
  sheet.getCell("A1").value = "Rekap 2025";
  sheet.getRow(JUDUL_KE).values = [...judul];
  baris.forEach((isi, r) => (sheet.getRow(JUDUL_KE + 1 + r).values = [...isi]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Teaches Sheet1 through the pane, and gives the workbook as it is kept then, and how many actions it took. */
async function ajarkan({ peran, arti }: Lembar, isi: Uint8Array): Promise<{ disimpan: Uint8Array; tindakan: number }> {
  const panel = bukaPanel({ isi });
  await panel.bacaan;
  let tindakan = 0;
  const tekan = async (nama: string) => {
    tindakan++;
    await userEvent.click(await screen.findByRole("button", { name: nama }));
  };
  const pilih = async (label: RegExp | string, nilai: string) => {
    const isian = await screen.findByLabelText<HTMLSelectElement>(label);
    if (isian.value === nilai) return;
    tindakan++;
    await userEvent.selectOptions(isian, nilai);
  };
  await tekan("Kenalkan lembar Sheet1");
  await pilih("Ini lembar apa?", peran);
  for (const [huruf, nilai] of Object.entries(arti)) await pilih(new RegExp(`^Arti kolom ${huruf},`), nilai);
  await screen.findByText(/^2 indikator/);
  await tekan("Ya, benar: kenalkan");
  await screen.findByText(/\(dikenalkan oleh Anda\)/);
  return { disimpan: panel.excel.save(), tindakan };
}

/** What stands in the columns of the expected results, below their headers wherever they are. */
async function hasilDi(isi: Uint8Array, nama: string, { hasil, baris }: Lembar): Promise<Record<string, unknown[]>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(isi as never);
  const sheet = workbook.getWorksheet(nama)!;
  const judul = sheet.getRow(JUDUL_KE).values as unknown[];
  return Object.fromEntries(
    Object.keys(hasil).map((satu) => {
      const nilai = baris.map((_, r) => sheet.getCell(JUDUL_KE + 1 + r, judul.indexOf(satu)).value);
      return [satu, nilai.map((isi) => (typeof isi === "number" ? Math.round(isi * 1e6) / 1e6 : isi))];
    }),
  );
}

/** Sheet1 is blanked, and what it held stands on a sheet of another name, with a column put in. */
async function pindahkan(disimpan: Uint8Array, { judul, baris }: Lembar): Promise<Uint8Array> {
  const excel = buka(disimpan);
  const sisip = <T,>(isi: readonly T[], baru: T): T[] => [...isi.slice(0, 1), baru, ...isi.slice(1)];
  const nilai = [sisip<Isi>(judul, "Baru"), ...baris.map((isi) => sisip<Isi>(isi, "x"))];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Sheet1").getRange("A1:J9").clear();
    const tuju = worksheets.add("Salinan");
    tuju.getRangeByIndexes(JUDUL_KE - 1, 0, nilai.length, nilai[0]!.length).values = nilai.map((satu) =>
      satu.map((isi) => isi ?? ""),
    );
    await context.sync();
  });
  return excel.save();
}

async function denganNama(disimpan: Uint8Array, nama: string): Promise<Uint8Array> {
  const excel = buka(disimpan);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").name = nama;
    await context.sync();
  });
  return excel.save();
}

test.each(Object.entries(LEMBAR))(
  "%s: taught in at most twelve actions, and right when reopened, renamed, copied with a column put in",
  async (_nama, lembar) => {
    const { disimpan, tindakan } = await ajarkan(lembar, await buku(lembar));
    // Hitung Capaian is one more.
    expect(tindakan + 1).toBeLessThanOrEqual(PALING_BANYAK);
    expect(await hasilDi((await hitung(disimpan)).isi, "Sheet1", lembar)).toEqual(lembar.hasil);
    const bernama = await denganNama(disimpan, "Rekapitulasi");
    expect(await hasilDi((await hitung(bernama)).isi, "Rekapitulasi", lembar)).toEqual(lembar.hasil);
    const pindah = await hitung(await pindahkan(disimpan, lembar));
    expect(await hasilDi(pindah.isi, "Salinan", lembar)).toEqual(lembar.hasil);
    if (pindah.hasil.status !== "selesai") throw new Error(pindah.hasil.status);
    const [dokumen] = pindah.hasil.dokumen;
    expect([dokumen?.asal.peran, dokumen?.asal.sheetName]).toEqual([lembar.peran, "Salinan"]);
  },
);
