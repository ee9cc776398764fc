import type { Konsep } from "../judul-kolom";
import type { Kolom } from "./kolom";

const NAMA_RINCIAN: Readonly<Partial<Record<Konsep, Konsep>>> = {
  program: "indikator-program",
  "sasaran-program": "indikator-program",
  kegiatan: "indikator-kegiatan",
  "sasaran-kegiatan": "indikator-kegiatan",
};
const BERTINGKAT: ReadonlySet<Konsep> = new Set(["indikator", "sasaran-indikator"]);

/** "Tujuan | Indikator | … | Sasaran | Indikator": an indikator is of the level that is named to its left, where there are both. */
function pisahkanTujuan(kolom: readonly Kolom[]): readonly Kolom[] {
  let terakhir: Konsep | null = null;
  const milik = kolom.map(({ konsep }) => {
    if (konsep === "tujuan" || konsep === "sasaran") terakhir = konsep;
    return konsep === "indikator" ? terakhir : null;
  });
  if (!milik.includes("sasaran")) return kolom;
  return kolom.map((k, i) => (milik[i] === "tujuan" ? { ...k, konsep: "indikator-tujuan" } : k));
}

/**
 * "Sasaran | Indikator | … | Langkah Aksi | Indikator Kinerja": a further indikator to the right of the names of programs or
 * kegiatan is theirs, also where its heading doesn't say so. The first one stays as it is.
 */
export function turunkanIndikator(semua: readonly Kolom[]): Kolom[] {
  const kolom = pisahkanTujuan(semua);
  const pertama = kolom.findIndex((k) => k.konsep !== null && BERTINGKAT.has(k.konsep));
  if (pertama < 0) return [...kolom];
  let rincian: Konsep | null = null;
  return kolom.map((k, i): Kolom => {
    if (i <= pertama || k.konsep === null) return k;
    rincian = NAMA_RINCIAN[k.konsep] ?? rincian;
    return k.konsep === "indikator" && rincian !== null ? { ...k, konsep: rincian } : k;
  });
}
