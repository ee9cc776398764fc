import type { KelompokUkuran } from "../kelompok-ukuran";
import { daunJudul, isUang, sebutKolom, type Kolom } from "./kolom";

const bertandaPersen = (kolom: Kolom): boolean => /%|persen/.test(daunJudul(kolom));

const SASARAN = /^((jumlah|total|banyaknya) )?sasaran\b/;

/** Counts of people beside a target in percent: what is divided by what doesn't show (baca.md §1). */
export function cacahTerhadapPersen(kolom: readonly Kolom[]): string[] {
  const cacah = kolom.find((k) => k.konsep === "rincian" && SASARAN.test(daunJudul(k)));
  const target = kolom.find((k) => k.konsep === "target");
  const realisasi = kolom.find((k) => k.konsep === "realisasi");
  if (!cacah || !target || !realisasi || !bertandaPersen(target) || bertandaPersen(realisasi)) return [];
  return [
    `kolom ${sebutKolom(cacah)} berisi jumlah, ${sebutKolom(target)} persen, dan ${sebutKolom(realisasi)} bukan persen`,
  ];
}

/**
 * "Target (dalam %) | Total Sasaran | Target Sasaran | Pencapaian": the same target in percent and in people, and no formula
 * in a header that says which of them, or of the total, divides what was reached (puskesmas; baca.md §2).
 */
export function targetPersenDanCacah(kolom: readonly Kolom[], kelompok: readonly KelompokUkuran[]): string[] {
  if (kelompok.some((k) => k.rumus === "sesuai")) return [];
  const target = kolom.filter((k) => k.konsep === "target" && !isUang(k));
  const persen = target.find(bertandaPersen);
  const cacah = target.find((k) => !bertandaPersen(k) && /\btarget sasaran\b/.test(daunJudul(k)));
  if (!persen || !cacah || !kelompok.some((k) => k.realisasi)) return [];
  return [
    `kolom ${sebutKolom(persen)} dan ${sebutKolom(cacah)} sama-sama target, dan tidak disebut mana yang membagi pencapaiannya`,
  ];
}
