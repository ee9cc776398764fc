import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "../../src/excel/keyakinan/keyakinan";
import type { Jawaban, Rekaman } from "../../src/excel/keyakinan/rekaman";

/** A difference between a real Excel and the host that is known, and why it may stay. */
export interface Beda {
  readonly id: string;
  readonly excel: Json;
  readonly host: Json;
  readonly alasan: string;
}

const folder = __dirname;
const BEDA = "beda.json";
/** Points by which a size may differ: Excel rounds to the pixels of the screen. */
const TOLERANSI_UKURAN = 0.75;
const BERUKURAN = /^(lebar|halaman)/;

export const bacaBeda = (): readonly Beda[] => JSON.parse(readFileSync(join(folder, BEDA), "utf8")) as readonly Beda[];

/** The recordings of real Excels: every JSON file here besides the list of differences. */
export function bacaRekaman(): readonly (readonly [nama: string, rekaman: Rekaman])[] {
  return readdirSync(folder)
    .filter((nama) => nama.endsWith(".json") && nama !== BEDA)
    .map((nama) => [nama, JSON.parse(readFileSync(join(folder, nama), "utf8")) as Rekaman]);
}

/** What was answered; null where the belief was not asked. */
export function isiJawaban(jawaban: Jawaban | undefined): { readonly isi: Json } | null {
  if (jawaban === undefined || "lewat" in jawaban) return null;
  return { isi: "galat" in jawaban ? { galat: jawaban.galat } : jawaban.hasil };
}

const isKamus = (nilai: Json): nilai is Readonly<Record<string, Json>> =>
  typeof nilai === "object" && nilai !== null && !Array.isArray(nilai);

/** Whether two answers say the same. */
export function isSama(a: Json, b: Json, toleransi = 0): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= toleransi;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && (a as Json[]).every((satu, i) => isSama(satu, (b as Json[])[i]!, toleransi));
  if (!isKamus(a) || !isKamus(b)) return a === b;
  const kunci = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...kunci].every((satu) => satu in a && satu in b && isSama(a[satu]!, b[satu]!, toleransi));
}

/** Where the host answers otherwise than a real Excel did, in words, and which known differences that explains. */
export function bandingkan(rekaman: Rekaman, host: Rekaman, beda: readonly Beda[]) {
  const dikenal = new Map(host.keyakinan.map((satu) => [satu.id, satu]));
  const terpakai = new Set<Beda>();
  const keluhan = rekaman.keyakinan.flatMap((jawaban) => {
    const { id } = jawaban;
    const excel = isiJawaban(jawaban);
    if (!dikenal.has(id)) return [`${id}: keyakinan ini tidak ada lagi; hapus dari rekaman.`];
    const kita = isiJawaban(dikenal.get(id));
    // What was not asked there says nothing.
    if (excel === null) return [];
    if (kita === null) return [`${id}: Excel menjawab ${JSON.stringify(excel.isi)}, host tidak ditanya`];
    if (isSama(excel.isi, kita.isi, BERUKURAN.test(id) ? TOLERANSI_UKURAN : 0)) return [];
    const alasan = beda.find((satu) => satu.id === id && isSama(satu.excel, excel.isi) && isSama(satu.host, kita.isi));
    if (alasan && alasan.alasan.trim() !== "") {
      terpakai.add(alasan);
      return [];
    }
    return [`${id}: Excel menjawab ${JSON.stringify(excel.isi)}, host menjawab ${JSON.stringify(kita.isi)}`];
  });
  return { keluhan, terpakai };
}

/** Entries of the list that explain nothing any more. */
export const usang = (beda: readonly Beda[], terpakai: ReadonlySet<Beda>): readonly string[] =>
  beda.filter((satu) => !terpakai.has(satu)).map(({ id }) => `${id}: bukan perbedaan lagi; hapus dari beda.json.`);
