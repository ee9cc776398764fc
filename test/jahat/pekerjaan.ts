import { kunciSel } from "../../src/domain/dokumen/sumber";
import { angkaDokumen } from "../../src/domain/dokumen/angka-dokumen";
import { hitungCapaianBuku, type HasilHitung } from "../../src/app/hitung";
import { periksaBuku } from "../../src/app/periksa";
import { buatTabelBuku } from "../../src/app/tabel";
import { formulaOf } from "../../src/host/model/read-model-range";
import { loadOffice } from "../../src/host/office-node";
import { openModel } from "../../src/host/open";
import { refusalSentence } from "../../src/host/refusal-words";
import type { WorkbookModel } from "../../src/host/model/workbook-model";

/** How the whole job on a file went: an outcome for each command, or why it was not opened. */
export interface Akhir {
  readonly hitung: string;
  readonly tabel: string;
  readonly periksa: string;
  readonly ms: number;
  /** Empty where all is as it must be. */
  readonly pelanggaran: readonly string[];
}

type Isi = ReadonlyMap<string, string>;

/** Long texts by their ends: a file may hold one of them in many cells. */
const ringkas = (teks: string): string =>
  teks.length < 500 ? teks : `${teks.length} ${teks.slice(0, 200)} ${teks.slice(-200)}`;

/** Every cell that holds something, by sheet and place. */
function isiBuku(model: WorkbookModel): Isi {
  const isi = new Map<string, string>();
  for (const sheet of model.sheets)
    for (const row of sheet.part.cells.rows)
      for (const cell of row.cells) {
        if (cell.kind === "blank" && !cell.formula) continue;
        const rumus = cell.formula ? `=${formulaOf(cell, row.index) ?? ""}` : "";
        isi.set(`${sheet.id} ${row.index} ${cell.column}`, `${rumus}|${cell.kind}|${ringkas(String(cell.value))}`);
      }
  return isi;
}

function buka(isi: Uint8Array) {
  const dibuka = openModel(isi);
  if (!dibuka.ok) throw new Error(`tidak terbuka lagi: ${JSON.stringify(dibuka.refusal)}`);
  loadOffice(dibuka.excel);
  return dibuka;
}

const kunci = ({ sheetId, row, column }: { sheetId: string; row: number; column: number }): string =>
  `${sheetId} ${row} ${column}`;

/** What staff wrote and is gone or other, and texts that became formulas. */
function kehilangan(sebelum: Isi, sesudah: Isi, boleh: ReadonlySet<string>): string[] {
  const salah: string[] = [];
  for (const [tempat, isi] of sebelum)
    if (sesudah.get(tempat) !== isi && !boleh.has(tempat)) salah.push(`berubah: ${tempat} ${isi.slice(0, 60)}`);
  for (const [tempat, isi] of sesudah)
    if (isi.startsWith("=") && sebelum.get(tempat)?.startsWith("=") !== true) salah.push(`rumus baru: ${tempat}`);
  return salah.slice(0, 5);
}

/** Cells that Hitung was to write, none of which may be a figure that it read. */
function sasaranTulis(hasil: HasilHitung): { boleh: Set<string>; salah: string[] } {
  if (hasil.status !== "selesai") return { boleh: new Set(), salah: [] };
  const masukan = new Set(
    hasil.laporan.terpilih.dipakai
      .filter((d) => d.bentuk === "indikator")
      .flatMap((d) => angkaDokumen(d).map((x) => kunciSel(x.sel))),
  );
  const salah: string[] = [];
  for (const { cell, after } of hasil.rencana.plan.writes) {
    if (after.content === undefined) continue;
    if (masukan.has(kunciSel(cell))) salah.push(`masukan ditulisi: ${kunci(cell)}`);
    if (typeof after.content === "number" && !Number.isFinite(after.content)) salah.push(`bukan angka: ${kunci(cell)}`);
  }
  return { boleh: new Set(hasil.rencana.plan.writes.map((w) => kunci(w.cell))), salah };
}

const sama = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
const sebut = (hasil: { status: string; kegagalan?: { code: string } }): string =>
  hasil.kegagalan ? `gagal: ${hasil.kegagalan.code}` : hasil.status;

/** This process's own time: other programs may keep the machine busy. */
function waktu(mulai: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(mulai);
  return (user + system) / 1000;
}

/** Hitung, Tabel and Periksa on a file, each from the file itself, and what they did to it. */
export async function jalankan(isi: Uint8Array): Promise<Akhir> {
  const mulai = process.cpuUsage();
  const asal = Uint8Array.from(isi);
  const pelanggaran: string[] = [];
  const akhir = (hitung: string, tabel: string, periksa: string): Akhir => {
    if (!sama(asal, isi)) pelanggaran.push("berkas masukan berubah");
    return { hitung, tabel, periksa, ms: waktu(mulai), pelanggaran };
  };
  const pertama = openModel(isi);
  if (!pertama.ok) {
    const kalimat = refusalSentence("buku.xlsx", pertama.refusal);
    if (!/^Berkas buku\.xlsx [^\n]+\.$/.test(kalimat)) pelanggaran.push(`kalimat: ${kalimat}`);
    const jenis = `ditolak: ${pertama.refusal.kind}`;
    return akhir(jenis, jenis, jenis);
  }
  const sebelum = isiBuku(pertama.model);
  loadOffice(pertama.excel);
  const hasil = await hitungCapaianBuku();
  const { boleh, salah } = sasaranTulis(hasil);
  const dihitung = pertama.excel.save();
  if (hasil.status !== "selesai" && !sama(dihitung, asal)) pelanggaran.push("hitung gagal tetapi menulis");
  pelanggaran.push(...salah, ...kehilangan(sebelum, isiBuku(buka(dihitung).model), boleh));

  const kedua = buka(isi);
  const tabel = await buatTabelBuku({ lewatiNamaDipakai: true });
  const bertabel = kedua.excel.save();
  if (tabel.status !== "selesai") {
    // A sheet that was made and taken away again may leave cell formats that nothing uses.
    const kini = isiBuku(buka(bertabel).model);
    if (kini.size !== sebelum.size) pelanggaran.push("tabel gagal tetapi menulis");
    pelanggaran.push(...kehilangan(sebelum, kini, new Set()));
  } else {
    const milik = new Set(
      tabel.rencana.status.flatMap((s) => (s.rencana ? s.rencana.writes.map((w) => kunci(w.cell)) : [])),
    );
    pelanggaran.push(...kehilangan(sebelum, isiBuku(buka(bertabel).model), milik));
  }

  const ketiga = buka(isi);
  const periksa = await periksaBuku();
  if (!sama(ketiga.excel.save(), asal)) pelanggaran.push("periksa menulis");
  const semua = [sebut(hasil), sebut(tabel), sebut(periksa)] as const;
  for (const satu of semua)
    if (satu.startsWith("gagal") && !satu.endsWith("PayloadSizeLimitExceeded")) pelanggaran.push(satu);
  return akhir(...semua);
}
