import { ratakan } from "../rata-teks";
import { daunJudul, indukJudul, type Kolom } from "./kolom";

const isPersen = ({ konsep }: Kolom): boolean => konsep === "persen" || konsep === "capaian";

/**
 * A second percentage right behind the target akhir is the progress towards it ("Target Akhir | Tingkat Kemajuan (%)"):
 * the year has its own before them.
 */
export function artikanTerhadapAkhir(tanpaArti: readonly Kolom[]): Kolom[] {
  const kolom = artikanTargetKelak(artikanAkhirTahun(artikanTargetPk(artikanTargetTahun(tanpaArti))));
  if (isHanyaTargetAkhir(kolom))
    return kolom.map((k) => (KEMAJUAN.test(daunJudul(k)) ? { ...k, konsep: "terhadap-akhir" } : k));
  return kolom.map((k, i) => {
    const sebelumnya = kolom[i - 1];
    if (!isPersen(k) || sebelumnya?.konsep !== "target-akhir" || sebelumnya.column !== k.column - 1) return k;
    const kiri = kolom.slice(0, i - 1);
    const setahun = kiri.findIndex((satu) => satu.konsep === "realisasi");
    return setahun >= 0 && kiri.slice(setahun).some(isPersen) ? { ...k, konsep: "terhadap-akhir" } : k;
  });
}

const TERHADAP_PK = /\b(target|terhadap) (pk|perjanjian kinerja)\b/;

const TERHADAP_TW = /\bterhadap target (tw|triwulan)/;
const TERHADAP_TAHUN = /\bterhadap target (tahun|thn|pk)/;

/** "Capaian › Terhadap Target TW | Terhadap Target THN", each over four quarters: the latter of the year's target. */
function artikanTargetTahun(kolom: readonly Kolom[]): readonly Kolom[] {
  const berkata = ({ konsep, teks }: Kolom, pola: RegExp): boolean =>
    konsep === "persen" && teks.some((t) => pola.test(ratakan(t)));
  if (!kolom.some((k) => berkata(k, TERHADAP_TW))) return kolom;
  return kolom.map((k) => (berkata(k, TERHADAP_TAHUN) ? { ...k, konsep: "terhadap-setahun" } : k));
}

/** "Capaian terhadap Target PK" is the year's beside a quarter's own pair; alone it is the result of the one pair there is. */
function artikanTargetPk(kolom: readonly Kolom[]): readonly Kolom[] {
  if (kolom.some((k) => k.konsep === "target" && k.penentu.tw !== null)) return kolom;
  return kolom.map((k) =>
    k.konsep === "terhadap-setahun" && TERHADAP_PK.test(daunJudul(k)) ? { ...k, konsep: "persen" } : k,
  );
}

const AKHIR_POLOS = /^(target|kinerja|capaian) akhir( \(? ?(%|persen) ?\)?)?$/;

/** Beside a "Realisasi Akhir", "Target Akhir" and "Capaian Akhir (%)" are of the year's end, not of the plan's. */
function artikanAkhirTahun(kolom: readonly Kolom[]): readonly Kolom[] {
  if (!kolom.some((k) => k.konsep === "realisasi" && daunJudul(k) === "realisasi akhir")) return kolom;
  const bertarget = kolom.some((k) => k.konsep === "target" && k.penentu.tw === null);
  return kolom.map((k): Kolom => {
    if (k.konsep !== "target-akhir" || !AKHIR_POLOS.test(daunJudul(k))) return k;
    if (!daunJudul(k).startsWith("target")) return { ...k, konsep: "capaian" };
    return bertarget ? k : { ...k, konsep: "target" };
  });
}

const KEMAJUAN = /\b(kemajuan|progres+)\b/;

/** "Target Akhir | Realisasi | Tingkat Kemajuan": progress to the one target that the table has. */
const isHanyaTargetAkhir = (kolom: readonly Kolom[]): boolean =>
  kolom.some((k) => k.konsep === "target-akhir") &&
  kolom.some((k) => k.konsep === "realisasi") &&
  !kolom.some((k) => k.konsep === "target");

const RENCANA = /\b(renstra|rencana strategis|rpjm[dn]?|rpd)\b/;
const TAHUN_RENCANA = 5;

/** "Target Renstra › 2022 | … | 2026": the years of a whole plan, one after the other; the last of them, else null. */
function akhirDeret(target: readonly Kolom[]): number | null {
  const tahun = [...new Set(target.flatMap((k) => (RENCANA.test(indukJudul(k)) ? (k.penentu.tahun ?? []) : [])))];
  tahun.sort((a, b) => a - b);
  const berurutan = tahun.every((t, i) => t === (tahun[0] ?? 0) + i);
  return berurutan && tahun.length >= TAHUN_RENCANA ? (tahun.at(-1) ?? null) : null;
}

/** "Renstra › Target 2024 | % Capaian terhadap Target 2024": behind the plan's own target of a year, what is reached of that very one. */
function artikanTerhadapRencana(kolom: readonly Kolom[]): readonly Kolom[] {
  return kolom.map((k, i) => {
    const kiri = kolom[i - 1];
    const sejudul = kiri?.konsep === "target" && RENCANA.test(indukJudul(kiri)) && indukJudul(kiri) === indukJudul(k);
    const setahun = kiri?.penentu.tahun !== null && kiri?.penentu.tahun === k.penentu.tahun;
    return sejudul && setahun && isPersen(k) && /\bterhadap\b/.test(daunJudul(k))
      ? { ...k, konsep: "terhadap-akhir" }
      : k;
  });
}

/**
 * "Target 2024 | Realisasi 2024 | Target 2026 | Capaian terhadap Renstra": the one target of a later year is the target akhir,
 * or of all the years of a plan the last.
 */
function artikanTargetKelak(semua: readonly Kolom[]): readonly Kolom[] {
  if (semua.some((k) => k.konsep === "target-akhir")) return semua;
  const kolom = artikanTerhadapRencana(semua);
  if (!kolom.some((k) => k.konsep === "terhadap-akhir")) return kolom;
  const target = kolom.filter((k) => k.konsep === "target" && k.penentu.sisi !== "anggaran");
  const terbaru = Math.max(
    ...kolom.flatMap((k) => (k.konsep === "realisasi" && k.penentu.tahun !== null ? [k.penentu.tahun] : [])),
  );
  const kelak = target.flatMap(({ penentu: { tahun } }) => (tahun !== null && tahun > terbaru ? [tahun] : []));
  const akhir = kelak.length === 1 ? kelak[0] : akhirDeret(target);
  if (!Number.isFinite(terbaru) || akhir === undefined || akhir === null || akhir <= terbaru) return kolom;
  return kolom.map((k) => (target.includes(k) && k.penentu.tahun === akhir ? { ...k, konsep: "target-akhir" } : k));
}
