/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load --
   queued here, read by the caller after its sync */
import type { CatatanLembar, CatatanTabel } from "../plan/lembar/catatan-lembar";

/** The entry of the workbook's settings. */
export const KUNCI_CATATAN = "capaian.tabel";

const isObject = (nilai: unknown): nilai is Record<string, unknown> =>
  typeof nilai === "object" && nilai !== null && !Array.isArray(nilai);

/** Neighbours of one look stand as "a*12". */
function bacaDeret(nilai: unknown): string[] {
  if (typeof nilai !== "string") return [];
  return nilai.split(",").flatMap((bagian) => {
    const [isi = "", kali = "1"] = bagian.split("*");
    return Array.from({ length: Math.min(1_000_000, Number(kali) || 0) }, () => isi);
  });
}

function teksDeret(deret: readonly string[]): string {
  const bagian: { isi: string; kali: number }[] = [];
  for (const isi of deret) {
    const akhir = bagian.at(-1);
    if (akhir?.isi === isi) akhir.kali++;
    else bagian.push({ isi, kali: 1 });
  }
  return bagian.map(({ isi, kali }) => (kali === 1 ? isi : `${isi}*${kali}`)).join(",");
}

function bacaKepala(nilai: unknown): CatatanLembar["kepala"] {
  if (!Array.isArray(nilai)) return null;
  const [awal, akhir] = nilai as unknown[];
  return typeof awal === "number" && typeof akhir === "number" ? [awal, akhir] : null;
}

function bacaSatu(nilai: unknown): CatatanLembar | null {
  if (!isObject(nilai)) return null;
  const { nama, baris, kolom, kepala, bentuk, tinggi, sel, rupa } = nilai;
  if (typeof nama !== "string" || typeof baris !== "number" || typeof kolom !== "number") return null;
  if (typeof bentuk !== "string" || typeof tinggi !== "string" || typeof sel !== "string") return null;
  const dasar = { nama, baris, kolom, kepala: bacaKepala(kepala), bentuk, tinggi };
  return { ...dasar, sel: sel.split(","), rupa: bacaDeret(rupa) };
}

/** What is damaged counts as never written: its sheet is then compared cell by cell. */
export function bacaCatatan(tersimpan: unknown): CatatanTabel {
  let isi: unknown;
  try {
    isi = typeof tersimpan === "string" ? (JSON.parse(tersimpan) as unknown) : tersimpan;
  } catch {
    return {};
  }
  if (!isObject(isi)) return {};
  return Object.fromEntries(
    Object.entries(isi).flatMap(([nomor, nilai]) => {
      const catatan = bacaSatu(nilai);
      return catatan ? [[nomor, catatan]] : [];
    }),
  );
}

function teksCatatan(catatan: CatatanTabel): string {
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(catatan).map(([nomor, c]) => [nomor, { ...c, sel: c.sel.join(","), rupa: teksDeret(c.rupa) }]),
    ),
  );
}

/** Queues the reading of what was last written; the returned function gives it after the sync. */
export function queueCatatan(context: Excel.RequestContext): () => CatatanTabel {
  const setting = context.workbook.settings.getItemOrNullObject(KUNCI_CATATAN);
  setting.load("value");
  return () => (setting.isNullObject ? {} : bacaCatatan(setting.value));
}

/** Queues the writing of what was written. */
export function queueSimpanCatatan(context: Excel.RequestContext, catatan: CatatanTabel): void {
  context.workbook.settings.add(KUNCI_CATATAN, teksCatatan(catatan));
}
