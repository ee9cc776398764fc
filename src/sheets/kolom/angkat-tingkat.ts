import type { Konsep } from "../judul-kolom";
import { KONSEP_NAMA } from "./konsep";
import type { Kolom } from "./kolom";

/** Indikator below sasaran level, the highest first, each with the sasaran that belongs to it. */
const TINGKAT: readonly (readonly [indikator: Konsep, sasaran: Konsep])[] = [
  ["indikator-program", "sasaran-program"],
  ["indikator-kegiatan", "sasaran-kegiatan"],
];
/** Columns that show that the table has a level above, or that its rows are programs. */
const LEBIH_TINGGI: ReadonlySet<Konsep> = new Set(["indikator", "sasaran-indikator", "program", "kegiatan"]);

/** The level whose indikator stand for those of the unit; null where the table has those of sasaran, or rows of programs. */
function tingkatDiangkat(kolom: readonly Kolom[]): (typeof TINGKAT)[number] | null {
  if (kolom.some((k) => k.konsep !== null && LEBIH_TINGGI.has(k.konsep))) return null;
  return TINGKAT.find(([indikator]) => kolom.some((k) => k.konsep === indikator)) ?? null;
}

const SASARAN: ReadonlySet<Konsep> = new Set(["indikator", "sasaran-indikator"]);

/** "Tujuan | Indikator Tujuan" without indikator of sasaran: those are what the unit is measured by. */
function angkatTujuan(kolom: readonly Kolom[]): Kolom[] {
  if (kolom.some((k) => k.konsep !== null && SASARAN.has(k.konsep))) return [...kolom];
  return kolom.map((k) => (k.konsep === "indikator-tujuan" ? { ...k, konsep: "indikator" } : k));
}

const BERSASARAN: ReadonlySet<Konsep> = new Set(["sasaran", "sasaran-indikator", "program", "kegiatan"]);

const NAMA: ReadonlySet<Konsep> = new Set([...KONSEP_NAMA, "uraian", "kode"]);

/** "Keluaran | Target | Realisasi": what names the rows where nothing else does; beside a name it is only told. */
function angkatKeluaran(kolom: readonly Kolom[]): readonly Kolom[] {
  const bernama = kolom.some((k) => k.konsep !== null && NAMA.has(k.konsep));
  const [satu] = kolom.filter((k) => k.konsep === "keluaran" && k.teks.length === 1);
  if (!kolom.some((k) => k.konsep === "keluaran")) return kolom;
  return kolom.map((k) => {
    if (k.konsep !== "keluaran") return k;
    return { ...k, konsep: !bernama && k === satu ? "kegiatan" : null };
  });
}

/** "Sasaran Kegiatan | Indikator Kinerja", "Sasaran Kegiatan | Pagu | Realisasi": the one sasaran of a table is that of its rows. */
function angkatSasaran(kolom: readonly Kolom[]): Kolom[] {
  const konsep = new Set(kolom.flatMap((k) => k.konsep ?? []));
  const rendah = TINGKAT.map(([, sasaran]) => sasaran).filter((sasaran) => konsep.has(sasaran));
  const terukur = konsep.has("indikator") || (konsep.has("pagu") && konsep.has("realisasi"));
  if (!terukur || rendah.length !== 1 || [...konsep].some((k) => BERSASARAN.has(k))) return [...kolom];
  return kolom.map((k) => (k.konsep === rendah[0] ? { ...k, konsep: "sasaran" } : k));
}

/**
 * "Sasaran Kegiatan | Indikator Kinerja Kegiatan" as the only level of a table (politeknik, LLDIKTI, Kemenag): its highest
 * level are the indikator and sasaran of the unit (kinerja.md §6). A table with sasaran or rows of programs stays as it is.
 */
export function angkatTingkat(semua: readonly Kolom[]): Kolom[] {
  const kolom = angkatTujuan(angkatKeluaran(semua));
  const tingkat = tingkatDiangkat(kolom);
  if (!tingkat) return angkatSasaran(kolom);
  const [indikator, sasaran] = tingkat;
  const adaSasaran = kolom.some((k) => k.konsep === "sasaran");
  return kolom.map((k) => {
    if (k.konsep === indikator) return { ...k, konsep: "indikator" };
    return k.konsep === sasaran && !adaSasaran ? { ...k, konsep: "sasaran" } : k;
  });
}

/** Whether the indikator of a table are of program or kegiatan level, by the words of its header. */
export const isTingkatDiangkat = (kolom: readonly Kolom[]): boolean =>
  kolom.some(
    (k) =>
      k.konsep === "indikator" &&
      /\b(program|(sub ?-?)?kegiatan|aktivitas|ikk|iksk|iks?p)\b/i.test(k.teks.at(-1) ?? ""),
  );
