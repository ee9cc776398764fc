// Measures one workbook in a process of its own, so that its peak of memory and its first run are its own.
import { readFileSync } from "node:fs";
import { bacaBuku } from "../../src/app/baca-buku";
import { hitungCapaianBuku } from "../../src/app/hitung";
import type { Pantau } from "../../src/app/ingatan-olah";
import type { HeadlessExcel } from "../../src/host/contract";
import { loadOffice } from "../../src/host/office-node";
import { openWorkbook } from "../../src/host/open";
import type { CellWrite } from "../../src/plan/plan";

/** One Hitung Capaian: the whole with opening and saving the file, what of it our own code took, and its traffic. */
export interface Ukuran {
  readonly seluruhnya: number;
  readonly kodeKita: number;
  readonly syncs: number;
  readonly dibaca: number;
  readonly ditulis: number;
  /** Bytes of nothing but the values, formats and colours that change. */
  readonly selSaja: number;
  readonly sel: number;
}

export interface HasilKita {
  /** The first run in a new process, and the best of those after it. */
  readonly pertama: Ukuran;
  readonly berikut: Ukuran;
  /** A second click in the same pane, with nothing left to write. */
  readonly klikKedua: Ukuran;
  /** Megabytes, after the first run. */
  readonly memori: number;
}

export function buka(isi: Uint8Array): HeadlessExcel {
  const dibuka = openWorkbook(isi);
  if (!dibuka.ok) throw new Error(dibuka.refusal.kind);
  loadOffice(dibuka.excel);
  return dibuka.excel;
}

/** Adds up how long syncs take: the client's packing, the host's work, and the reply. */
function jamSync(): () => number {
  let lama = 0;
  const { prototype } = OfficeExtension.ClientRequestContext;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
  const asli = prototype.sync;
  prototype.sync = async function <T>(this: OfficeExtension.ClientRequestContext, nilai?: T): Promise<T> {
    const mulai = performance.now();
    try {
      return (await asli.call(this, nilai)) as T;
    } finally {
      lama += performance.now() - mulai;
    }
  };
  return () => lama;
}

const panjang = (nilai: unknown): number => (nilai === undefined ? 0 : Buffer.byteLength(JSON.stringify(nilai)));

function selSaja(writes: readonly CellWrite[]): number {
  return writes.reduce(
    (n, { after }) => n + panjang(after.content) + panjang(after.numberFormat) + panjang(after.fill),
    0,
  );
}

/** What the jobs of a pane pass on to one another. */
type Panel = Required<Pick<Pantau, "known" | "ingatan">>;
const panelBaru = (): Panel => ({ known: { headings: "none yet" }, ingatan: { terakhir: null } });

/** `sebelumnya`: what the pane has done with this workbook before. */
async function ukur(isi: Uint8Array, sebelumnya?: (panel: Panel) => Promise<unknown>): Promise<Ukuran> {
  const mulai = performance.now();
  const excel = buka(isi);
  const panel = panelBaru();
  await sebelumnya?.(panel);
  const awal = excel.traffic();
  const lamaSync = jamSync();
  const mulaiHitung = performance.now();
  const hitungan = await hitungCapaianBuku({}, undefined, panel);
  const kodeKita = performance.now() - mulaiHitung - lamaSync();
  const akhir = excel.traffic();
  const syncs = akhir.syncs - awal.syncs;
  const bytesRead = akhir.bytesRead - awal.bytesRead;
  const bytesWritten = akhir.bytesWritten - awal.bytesWritten;
  excel.save();
  const seluruhnya = performance.now() - mulai;
  if (hitungan.status !== "selesai") throw new Error(JSON.stringify(hitungan));
  const { writes } = hitungan.rencana.plan;
  const lalu = { syncs, dibaca: bytesRead, ditulis: bytesWritten };
  return { seluruhnya, kodeKita, ...lalu, selSaja: selSaja(writes), sel: writes.length };
}

export async function ukurKita(berkas: string, ulang: number): Promise<HasilKita> {
  const isi = new Uint8Array(readFileSync(berkas));
  const pertama = await ukur(isi);
  const memori = process.resourceUsage().maxRSS / 1000;
  const berikut = (await tercepat(isi, ulang)) ?? pertama;
  const klikKedua = await ukur(isi, (panel) => hitungCapaianBuku({}, undefined, panel));
  return { pertama, berikut, klikKedua, memori };
}

async function tercepat(isi: Uint8Array, ulang: number, sebelumnya?: typeof bacaBuku): Promise<Ukuran | undefined> {
  const semua: Ukuran[] = [];
  for (let i = 0; i < ulang; i++) semua.push(await ukur(isi, sebelumnya));
  return semua.sort((a, b) => a.kodeKita - b.kodeKita)[0];
}

/** A click in a pane that has shown what it read, as it does on opening: the first in a new process, the best of others. */
export interface HasilPanel {
  readonly pertama: Ukuran;
  readonly berikut: Ukuran;
}

export async function ukurPanel(berkas: string, ulang: number): Promise<HasilPanel> {
  const isi = new Uint8Array(readFileSync(berkas));
  const pertama = await ukur(isi, bacaBuku);
  return { pertama, berikut: (await tercepat(isi, ulang, bacaBuku)) ?? pertama };
}
