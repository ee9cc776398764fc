import { isObjek } from "../../domain/pengaturan/butir";
import type { Grafik, GrafikTersimpan } from "../../plan/grafik/rencana-grafik";
import type { Rect } from "../../sheets/snapshot";

const isRect = (nilai: unknown): nilai is Rect =>
  isObjek(nilai) && [nilai.top, nilai.bottom, nilai.left, nilai.right].every(Number.isInteger);

const isTeks = (...nilai: readonly unknown[]): boolean => nilai.every((satu) => typeof satu === "string");

function isDeret(nilai: unknown): boolean {
  if (!isObjek(nilai) || !isRect(nilai.nilai) || !isTeks(nilai.nama, nilai.sebagai)) return false;
  const { label, warna, tepi } = nilai;
  const isLabel = label === null || (isObjek(label) && isTeks(label.format) && typeof label.denganNama === "boolean");
  return isLabel && [warna, tepi].every((satu) => typeof satu === "string" && /^#[0-9A-Fa-f]{6}$/.test(satu));
}

function isGrafik(nilai: unknown): nilai is Grafik {
  if (!isObjek(nilai) || !isRect(nilai.kategori) || !isRect(nilai.tempat)) return false;
  const { nama, judul, sumbuNilai, sumbuKategori, deret } = nilai;
  return isTeks(nama, judul, sumbuNilai, sumbuKategori) && Array.isArray(deret) && deret.every(isDeret);
}

/** What is damaged counts as never written: its charts are then made anew. */
export function bacaGrafikTersimpan(tersimpan: unknown): GrafikTersimpan {
  if (!isObjek(tersimpan)) return {};
  return Object.fromEntries(
    Object.entries(tersimpan).map(([nomor, daftar]) => [nomor, Array.isArray(daftar) ? daftar.filter(isGrafik) : []]),
  );
}
