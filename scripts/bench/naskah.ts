// `npx tsx scripts/bench/naskah.ts [BUKU.xlsx [LKJ.docx]]`: the report as a Word file, its steps as shares of the whole, and
// the memory; without a workbook one of some forty pages, made in another process.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { naskahDari } from "../../src/app/naskah";
import { hitungCapaianBuku } from "../../src/app/hitung";
import { loadOffice } from "../../src/host/office-node";
import { openWorkbook } from "../../src/host/open";
import { bentukWord } from "../../src/word/bentuk";
import { bukuBesar } from "../../test/alat/buku-besar";

/** Makes some forty pages beside Renstra, PK, Monev and budget. */
const INDIKATOR = 32;

/** Memory of the workbook's making must not count: a process of its own reads it. */
async function denganBukuBesar(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-naskah-"));
  const buku = join(folder, "buku.xlsx");
  writeFileSync(buku, await bukuBesar(INDIKATOR));
  execFileSync(process.execPath, [...process.execArgv, process.argv[1] ?? "", buku], { stdio: "inherit" });
  rmSync(folder, { recursive: true });
}

async function ukur(buku: string, salinan: string | undefined): Promise<void> {
  const berkas = readFileSync(buku);
  const langkah: (readonly [nama: string, lama: number])[] = [];
  let mulai = performance.now();
  const catat = (nama: string): void => {
    langkah.push([nama, performance.now() - mulai]);
    mulai = performance.now();
  };
  const dibuka = openWorkbook(berkas);
  if (!dibuka.ok) throw new Error(dibuka.refusal.kind);
  loadOffice(dibuka.excel);
  catat("buka");
  const hasil = await hitungCapaianBuku();
  if (hasil.status !== "selesai") throw new Error(hasil.status);
  catat("hitung");
  const bahan = naskahDari(hasil);
  catat("kalimat dan tabel");
  const { berkasWord } = await import("../../src/word/berkas-word");
  catat("muat pustaka");
  const word = await berkasWord(bahan, bentukWord(bahan.pengaturan));
  catat("berkas Word");
  const jumlah = langkah.reduce((n, [, lama]) => n + lama, 0);
  const bagian = langkah.map(([nama, lama]) => `${nama} ${((lama / jumlah) * 100).toFixed(0)} %`);
  const puncak = (process.resourceUsage().maxRSS / 1000).toFixed(0);
  const tulisan = bahan.naskah.bab.reduce((n, b) => n + b.isi.length, 0);
  process.stdout.write(
    `${bahan.indikator.length} indikator, ${bahan.tabel.length} tabel, ${tulisan} bagian, ${(word.length / 1e3).toFixed(0)} kB\n${(jumlah / 1000).toFixed(2)} s: ${bagian.join(", ")}; puncak ${puncak} MB\n`,
  );
  if (salinan !== undefined) writeFileSync(salinan, word);
}

const [, , buku, salinan] = process.argv;
void (buku === undefined ? denganBukuBesar() : ukur(buku, salinan));
