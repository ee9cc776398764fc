/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load --
   queued here, read by the caller after its sync */
import type { Grafik, GrafikTersimpan } from "../plan/grafik/grafik";
import type { Rect } from "../sheets/snapshot";

/** What the workbook remembers of our charts. */
export const KUNCI_GRAFIK = "capaian.grafik";

const isObject = (nilai: unknown): nilai is Record<string, unknown> =>
  typeof nilai === "object" && nilai !== null && !Array.isArray(nilai);

const isRect = (nilai: unknown): nilai is Rect =>
  isObject(nilai) && [nilai.top, nilai.bottom, nilai.left, nilai.right].every(Number.isInteger);

const isTeks = (...nilai: readonly unknown[]): boolean => nilai.every((satu) => typeof satu === "string");

function isDeret(nilai: unknown): boolean {
  if (!isObject(nilai) || !isRect(nilai.nilai) || !isTeks(nilai.nama, nilai.sebagai)) return false;
  const { label, warna, tepi } = nilai;
  const isLabel = label === null || (isObject(label) && isTeks(label.format) && typeof label.denganNama === "boolean");
  return isLabel && [warna, tepi].every((satu) => typeof satu === "string" && /^#[0-9A-Fa-f]{6}$/.test(satu));
}

function isGrafik(nilai: unknown): nilai is Grafik {
  if (!isObject(nilai) || !isRect(nilai.kategori) || !isRect(nilai.tempat)) return false;
  const { nama, judul, sumbuNilai, sumbuKategori, deret } = nilai;
  return isTeks(nama, judul, sumbuNilai, sumbuKategori) && Array.isArray(deret) && deret.every(isDeret);
}

/** What is damaged counts as never written: its charts are then made anew. */
export function bacaGrafikTersimpan(tersimpan: unknown): GrafikTersimpan {
  let isi: unknown;
  try {
    isi = typeof tersimpan === "string" ? (JSON.parse(tersimpan) as unknown) : tersimpan;
  } catch {
    return {};
  }
  if (!isObject(isi)) return {};
  return Object.fromEntries(
    Object.entries(isi).map(([nomor, daftar]) => [nomor, Array.isArray(daftar) ? daftar.filter(isGrafik) : []]),
  );
}

/** Queues the reading of the charts as they were last written; the returned function gives them after the sync. */
export function queueGrafikTersimpan(context: Excel.RequestContext): () => GrafikTersimpan {
  const setting = context.workbook.settings.getItemOrNullObject(KUNCI_GRAFIK);
  setting.load("value");
  return () => (setting.isNullObject ? {} : bacaGrafikTersimpan(setting.value));
}

/** Queues the writing of the charts as they are written now. */
export function queueSimpanGrafik(context: Excel.RequestContext, grafik: GrafikTersimpan): void {
  context.workbook.settings.add(KUNCI_GRAFIK, JSON.stringify(grafik));
}
