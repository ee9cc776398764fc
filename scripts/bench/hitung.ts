// `npm run bench`: the whole hitung on workbooks of growing size, beside the same job done as users would otherwise.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bukuBesar } from "../../test/alat/buku-besar";
import { ukurKita, ukurPanel, type HasilKita, type HasilPanel, type Ukuran } from "./kita";
import { rumusLibreOffice, satuSyncPerBaris, ukurExceljs, type HasilExceljs } from "./pembanding";

const UKURAN = [100, 1_000, 10_000, 100_000];
/** Six sheets hold each indikator; the number of rows is what grows. */
const LEMBAR = 6;
const BANYAK_ULANG = 3;
const ULANG_SAJA = 30_000;

const UKUR = { kita: ukurKita, panel: ukurPanel, exceljs: ukurExceljs } as const;

/** In a process of its own. */
function anak(nama: keyof typeof UKUR, berkas: string, ulang: number): unknown {
  const argumen = [...process.execArgv, process.argv[1] ?? "", "--anak", nama, berkas, String(ulang)];
  return JSON.parse(execFileSync(process.execPath, argumen, { encoding: "utf8" }));
}

const ms = (n: number): string => `${n.toFixed(n < 10 ? 1 : 0)} ms`;
const mb = (n: number): string => `${(n / 1e6).toFixed(2)} MB`;
const kali = (a: number, b: number): string => `${(a / b).toFixed(b > a ? 3 : 1)}×`;

interface Terukur {
  readonly baris: number;
  readonly kita: HasilKita;
  readonly panel: HasilPanel;
}

function lapor(
  { baris, kita, panel }: Terukur,
  exceljs: HasilExceljs,
  lo: number | null,
  naif: number,
  lalu?: Terukur,
): void {
  const { pertama, berikut, klikKedua, memori } = kita;
  const tumbuh = (ambil: (h: HasilKita) => number): string =>
    lalu ? (ambil(kita) / ambil(lalu.kita) / (baris / lalu.baris)).toFixed(2) : "–";
  const lalulintas = ({ syncs, dibaca, ditulis }: Ukuran): string =>
    `${syncs} sync, ${mb(dibaca)} dibaca, ${mb(ditulis)} ditulis`;
  const isian = [
    `${baris} baris, ${pertama.sel} sel diubah: ${lalulintas(pertama)} (${kali(pertama.ditulis, pertama.selSaja)} isi sel saja)`,
    `klik pertama di panel yang telah terbuka: ${lalulintas(panel.pertama)}, kode kita: pertama ${ms(panel.pertama.kodeKita)}, berikut ${ms(panel.berikut.kodeKita)}`,
    `klik di panel, kode kita / skrip exceljs: pertama ${kali(panel.pertama.kodeKita, exceljs.pertama)}, berikut ${kali(panel.berikut.kodeKita, exceljs.berikut)}`,
    `klik kedua: ${lalulintas(klikKedua)}, kode kita ${ms(klikKedua.kodeKita)}`,
    `kode kita: pertama ${ms(pertama.kodeKita)}, berikut ${ms(berikut.kodeKita)}, pertumbuhan ${tumbuh((h) => h.berikut.kodeKita)}`,
    `seluruhnya dengan host: pertama ${ms(pertama.seluruhnya)}, berikut ${ms(berikut.seluruhnya)}, pertumbuhan ${tumbuh((h) => h.berikut.seluruhnya)}`,
    `memori puncak ${memori.toFixed(0)} MB; skrip exceljs ${exceljs.memori.toFixed(0)} MB`,
    `skrip exceljs: pertama ${ms(exceljs.pertama)}, berikut ${ms(exceljs.berikut)}`,
    `kode kita / skrip exceljs: pertama ${kali(pertama.kodeKita, exceljs.pertama)}, berikut ${kali(berikut.kodeKita, exceljs.berikut)}`,
    `seluruhnya / skrip exceljs: pertama ${kali(pertama.seluruhnya, exceljs.pertama)}, berikut ${kali(berikut.seluruhnya, exceljs.berikut)}`,
    lo === null ? "LibreOffice tidak ada" : `seluruhnya / rumus di LibreOffice: ${kali(pertama.seluruhnya, lo)}`,
    `satu sync per baris / seluruhnya: ${kali(naif, pertama.seluruhnya)}`,
  ];
  process.stdout.write(`${isian.join("\n    ")}\n`);
}

async function semua(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const naif = await satuSyncPerBaris();
  let lalu: Terukur | undefined;
  for (const banyak of UKURAN.map((n) => Math.max(1, Math.round(n / LEMBAR)))) {
    const berkas = join(folder, `${banyak}.xlsx`);
    writeFileSync(berkas, await bukuBesar(banyak));
    const baris = banyak * LEMBAR;
    const ulang = baris > ULANG_SAJA ? 1 : BANYAK_ULANG;
    const kini = {
      baris,
      kita: anak("kita", berkas, ulang) as HasilKita,
      panel: anak("panel", berkas, ulang) as HasilPanel,
    };
    const exceljs = anak("exceljs", berkas, ulang) as HasilExceljs;
    lapor(kini, exceljs, await rumusLibreOffice(berkas), naif * banyak * (LEMBAR - 1), lalu);
    lalu = kini;
  }
  rmSync(folder, { recursive: true });
}

async function jalankan(): Promise<void> {
  const ke = process.argv.indexOf("--anak");
  if (ke < 0) return semua();
  const [nama = "", berkas = "", ulang = "1"] = process.argv.slice(ke + 1);
  const ukur = UKUR[nama as keyof typeof UKUR];
  process.stdout.write(JSON.stringify(await ukur(berkas, Number(ulang))));
}

void jalankan();
