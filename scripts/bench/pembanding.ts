// The same job as users would do it otherwise.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { inExcel } from "../../src/excel/session";
import { bukuBesar } from "../../test/alat/buku-besar";
import { buka } from "./kita";

const BARIS_NAIF = 60;
const BARIS_PERTAMA = 3;

export async function lama(kerja: () => unknown): Promise<number> {
  const mulai = performance.now();
  await kerja();
  return performance.now() - mulai;
}

async function muat(berkas: string): Promise<ExcelJS.Workbook> {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.load(new Uint8Array(readFileSync(berkas)).buffer);
  return buku;
}

/** Every row with a result cell: of all sheets but the PK. */
function setiapBaris(buku: ExcelJS.Workbook, kerja: (baris: ExcelJS.Row, nomor: number, lembar: string) => void): void {
  for (const lembar of buku.worksheets.filter((l) => l.name !== "PK"))
    lembar.eachRow((baris, nomor) => {
      if (nomor >= BARIS_PERTAMA) kerja(baris, nomor, lembar.name);
    });
}

const KRITERIA: readonly (readonly [number, string, string])[] = [
  [91, "Sangat Baik", "FF00B050"],
  [76, "Baik", "FF92D050"],
  [66, "Cukup", "FFFFFF00"],
  [51, "Kurang", "FFFFC000"],
  [-Infinity, "Sangat Kurang", "FFFF0000"],
];

/** A plain script: read the file, write percentage, colour and kriteria, save. */
async function skripExceljs(berkas: string): Promise<void> {
  const buku = await muat(berkas);
  setiapBaris(buku, (baris, _, lembar) => {
    const persen = (Number(baris.getCell(6).value) / Number(baris.getCell(5).value)) * 100;
    const [, kata = "", argb = ""] = KRITERIA.find(([batas]) => persen >= batas) ?? [];
    const fill: ExcelJS.Fill = { type: "pattern", pattern: "solid", fgColor: { argb } };
    Object.assign(baris.getCell(7), { value: persen, numFmt: "0.00", fill });
    if (lembar === "Pengukuran") Object.assign(baris.getCell(8), { value: kata, fill });
  });
  await buku.xlsx.writeBuffer();
}

export interface HasilExceljs {
  readonly pertama: number;
  readonly berikut: number;
  readonly memori: number;
}

export async function ukurExceljs(berkas: string, ulang: number): Promise<HasilExceljs> {
  const pertama = await lama(() => skripExceljs(berkas));
  const memori = process.resourceUsage().maxRSS / 1000;
  let berikut = Infinity;
  for (let i = 0; i < ulang; i++) berikut = Math.min(berikut, await lama(() => skripExceljs(berkas)));
  return { pertama, berikut: Number.isFinite(berikut) ? berikut : pertama, memori };
}

/** As naive add-ins do: a sync to read and one to write, row by row. Measured on a few rows, told for one. */
export async function satuSyncPerBaris(): Promise<number> {
  buka(await bukuBesar(BARIS_NAIF + 10));
  const waktu = await lama(() =>
    inExcel(async (session) => {
      const lembar = session.workbook.worksheets.getItem("Monev TW I");
      for (let i = 0; i < BARIS_NAIF; i++) {
        const baris = lembar.getRangeByIndexes(BARIS_PERTAMA - 1 + i, 4, 1, 2);
        baris.load("values");
        await session.sync();
        const [[target = 1, realisasi = 0] = []] = baris.values as number[][];
        const sel = lembar.getRangeByIndexes(BARIS_PERTAMA - 1 + i, 6, 1, 1);
        sel.values = [[(realisasi / target) * 100]];
        sel.format.fill.color = "#00B050";
        await session.sync();
      }
    }),
  );
  return waktu / BARIS_NAIF;
}

/** The same percentages as formulas, recalculated by LibreOffice; null where it is not installed. */
export async function rumusLibreOffice(berkas: string): Promise<number | null> {
  if (spawnSync("soffice", ["--version"]).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const buku = await muat(berkas);
  setiapBaris(buku, (baris, nomor) => {
    baris.getCell(7).value = { formula: `F${nomor}/E${nomor}*100`, result: 0, date1904: false };
  });
  const rumus = join(folder, "rumus.xlsx");
  writeFileSync(rumus, new Uint8Array(await buku.xlsx.writeBuffer()));
  const profil = `-env:UserInstallation=file://${folder}/p`;
  const argumen = [profil, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "o"), rumus];
  const waktu = await lama(() => execFileSync("soffice", argumen, { stdio: "ignore" }));
  rmSync(folder, { recursive: true, force: true });
  return waktu;
}
