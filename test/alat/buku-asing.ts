import { Workbook } from "exceljs";
import { buka } from "./buku";
import { LEMBAR_ASING, type Isi, type LembarAsing } from "./lembar-asing";
import { LEMBAR_ASING_LAIN } from "./lembar-asing-lain";

export const JUDUL_KE = 3;
export const PALING_BANYAK = 12;
export const SEMUA_LEMBAR_ASING: Readonly<Record<string, LembarAsing>> = { ...LEMBAR_ASING, ...LEMBAR_ASING_LAIN };

export async function bukuAsing({ judul, baris }: LembarAsing): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Sheet1");
  sheet.getCell("A1").value = "Rekap 2025";
  sheet.getRow(JUDUL_KE).values = [...judul];
  baris.forEach((isi, r) => (sheet.getRow(JUDUL_KE + 1 + r).values = [...isi]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What the page of teaching says of such a sheet once it is understood. */
export const TERBACA = /^2 (indikator|baris anggaran|baris formulir|program)/;

/** What stands in the columns of the expected results, below their headers wherever they are. */
export async function hasilDi(
  isi: Uint8Array,
  nama: string,
  { hasil, baris }: LembarAsing,
): Promise<Record<string, unknown[]>> {
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
export async function pindahkan(disimpan: Uint8Array, { judul, baris }: LembarAsing): Promise<Uint8Array> {
  const excel = buka(disimpan);
  const sisip = <T>(isi: readonly T[], baru: T): T[] => [...isi.slice(0, 1), baru, ...isi.slice(1)];
  const nilai = [sisip<Isi>(judul, "Baru"), ...baris.map((isi) => sisip<Isi>(isi, "x"))];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Sheet1").getRange("A1:Z9").clear();
    const tuju = worksheets.add("Salinan");
    tuju.getRangeByIndexes(JUDUL_KE - 1, 0, nilai.length, nilai[0]!.length).values = nilai.map((satu) =>
      satu.map((isi) => isi ?? ""),
    );
    await context.sync();
  });
  return excel.save();
}

/** The workbook with Sheet1 under another name. */
export async function denganNama(disimpan: Uint8Array, nama: string): Promise<Uint8Array> {
  const excel = buka(disimpan);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").name = nama;
    await context.sync();
  });
  return excel.save();
}
