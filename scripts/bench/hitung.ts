// `npm run bench`: the whole hitung on workbooks of growing size, beside the same job done as users would otherwise.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { hitungCapaianBuku } from "../../src/app/hitung";
import { olahHitung } from "../../src/app/olah-hitung";
import { inExcel } from "../../src/excel/session";
import type { HeadlessExcel } from "../../src/host/contract";
import { loadOffice } from "../../src/host/office-node";
import { openWorkbook } from "../../src/host/open";
import { bukuBesar } from "../../test/alat/buku-besar";

const UKURAN = process.argv.includes("--penuh") ? [100, 1_000, 10_000, 100_000] : [100, 1_000, 10_000];
/** Six sheets hold each indikator; the number of rows is what grows. */
const LEMBAR = 6;
const BARIS_NAIF = 60;

function buka(isi: Uint8Array): HeadlessExcel {
  const dibuka = openWorkbook(isi);
  if (!dibuka.ok) throw new Error(dibuka.refusal.kind);
  loadOffice(dibuka.excel);
  return dibuka.excel;
}

async function lama(kerja: () => unknown): Promise<number> {
  const mulai = performance.now();
  await kerja();
  return performance.now() - mulai;
}

async function hitungKita(isi: Uint8Array) {
  const excel = buka(isi);
  const mulai = performance.now();
  const hasil = await hitungCapaianBuku();
  const seluruhnya = performance.now() - mulai;
  if (hasil.status !== "selesai") throw new Error(JSON.stringify(hasil));
  const lalu = excel.traffic();
  const kodeKita = await lama(() => olahHitung(hasil.snapshot, hasil.laporan.pengaturan));
  const simpan = await lama(() => excel.save());
  const kedua = buka(excel.save());
  await hitungCapaianBuku();
  const memori = process.memoryUsage().rss / 1e6;
  return {
    seluruhnya,
    kodeKita,
    simpan,
    lalu,
    memori,
    sel: hasil.rencana.plan.writes.length,
    kedua: kedua.traffic().syncs,
  };
}

/** A plain script: read the file, write a column of percentages and a word, save. */
async function skripExceljs(isi: Uint8Array): Promise<void> {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.load(isi.slice().buffer);
  for (const lembar of buku.worksheets.filter((l) => l.name !== "PK")) {
    lembar.eachRow((baris, nomor) => {
      if (nomor < 3) return;
      const [target, realisasi] = [baris.getCell(5).value, baris.getCell(6).value].map(Number);
      const persen = ((realisasi ?? 0) / (target ?? 1)) * 100;
      baris.getCell(7).value = persen;
      baris.getCell(7).numFmt = "0.00";
      baris.getCell(7).fill = {
        type: "pattern",
        pattern: "solid",
        fgColor: { argb: persen >= 91 ? "FF00B050" : "FFFF0000" },
      };
    });
  }
  await buku.xlsx.writeBuffer();
}

/** As naive add-ins do: a sync a row. Measured on a few rows, told for one. */
async function satuSyncPerBaris(isi: Uint8Array): Promise<number> {
  buka(isi);
  const waktu = await lama(() =>
    inExcel(async (session) => {
      const lembar = session.workbook.worksheets.getItem("Monev TW I");
      for (let i = 0; i < BARIS_NAIF; i++) {
        const baris = lembar.getRangeByIndexes(2 + i, 4, 1, 2);
        baris.load("values");
        await session.sync();
        const [[target = 1, realisasi = 0] = []] = baris.values as number[][];
        const sel = lembar.getRangeByIndexes(2 + i, 6, 1, 1);
        sel.values = [[(realisasi / target) * 100]];
        sel.format.fill.color = "#00B050";
        await session.sync();
      }
    }),
  );
  return waktu / BARIS_NAIF;
}

/** The same columns as formulas, recalculated by LibreOffice. */
async function rumusLibreOffice(isi: Uint8Array): Promise<number | null> {
  if (spawnSync("soffice", ["--version"]).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.load(isi.slice().buffer);
  for (const lembar of buku.worksheets.filter((l) => l.name !== "PK"))
    lembar.eachRow((baris, nomor) => {
      if (nomor >= 3) baris.getCell(7).value = { formula: `F${nomor}/E${nomor}*100`, result: 0, date1904: false };
    });
  const berkas = join(folder, "rumus.xlsx");
  writeFileSync(berkas, new Uint8Array(await buku.xlsx.writeBuffer()));
  const argumen = [
    `-env:UserInstallation=file://${folder}/p`,
    "--headless",
    "--convert-to",
    "xlsx",
    "--outdir",
    join(folder, "o"),
    berkas,
  ];
  const waktu = await lama(() => execFileSync("soffice", argumen, { stdio: "ignore" }));
  rmSync(folder, { recursive: true, force: true });
  return waktu;
}

const ms = (n: number): string => `${n.toFixed(0)} ms`;
const kali = (a: number, b: number): string => `${(a / b).toFixed(b > a ? 3 : 1)}×`;

async function jalankan(): Promise<void> {
  await hitungKita(await bukuBesar(50));
  let sebelumnya: { banyak: number; kode: number } | null = null;
  for (const banyak of UKURAN.map((n) => Math.max(1, Math.round(n / LEMBAR)))) {
    const isi = await bukuBesar(banyak);
    const kita = await hitungKita(isi);
    const exceljs = await lama(() => skripExceljs(isi));
    const libreoffice = await rumusLibreOffice(isi);
    const naif = (await satuSyncPerBaris(await bukuBesar(BARIS_NAIF + 10))) * banyak * (LEMBAR - 1);
    const baris = banyak * LEMBAR;
    const tumbuh = sebelumnya ? (kita.kodeKita / sebelumnya.kode / (banyak / sebelumnya.banyak)).toFixed(2) : "–";
    const isian = [
      `${baris} baris`,
      `${kita.lalu.syncs} sync (ulang: ${kita.kedua})`,
      `${(kita.lalu.bytesRead / 1e6).toFixed(2)} MB dibaca`,
      `${(kita.lalu.bytesWritten / 1e6).toFixed(2)} MB ditulis (${(kita.lalu.bytesWritten / kita.sel).toFixed(0)} B/sel)`,
      `kode kita ${ms(kita.kodeKita)} (pertumbuhan ${tumbuh})`,
      `hitung + host ${ms(kita.seluruhnya + kita.simpan)}`,
      `${kita.memori.toFixed(0)} MB`,
    ];
    const banding = [
      `kode kita / skrip exceljs ${kali(kita.kodeKita, exceljs)}`,
      `seluruhnya / skrip exceljs ${kali(kita.seluruhnya + kita.simpan, exceljs)}`,
      libreoffice === null
        ? "LibreOffice tidak ada"
        : `seluruhnya / rumus di LibreOffice ${kali(kita.seluruhnya + kita.simpan, libreoffice)}`,
      `satu sync per baris / kita ${kali(naif, kita.seluruhnya)}`,
    ];
    process.stdout.write(`${isian.join(" · ")}\n    ${banding.join(" · ")}\n`);
    sebelumnya = { banyak, kode: kita.kodeKita };
  }
}

void jalankan();
