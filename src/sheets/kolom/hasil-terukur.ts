import { indukJudul, isUang, type Kolom } from "./kolom";

/** The columns of one measure: under one group heading, of one period and one party. */
function rumpun(kolom: Kolom): string {
  const { tw, tahun, pihak, bulan, semester, tahunKe } = kolom.penentu;
  return JSON.stringify([indukJudul(kolom), tw, tahun, pihak, bulan, semester, tahunKe]);
}

/** "Target | Hasil | %", "TW II › Target | Hasil", "Pagu | Hasil": beside what it is measured by, and without a realisasi by name, what came out is the realisasi. */
export function artikanHasil(kolom: readonly Kolom[]): Kolom[] {
  const tanpaRealisasi = !kolom.some((k) => k.konsep === "realisasi");
  return kolom.map((k, i) => {
    if (k.konsep !== "hasil") return k;
    const saudara = tanpaRealisasi ? kolom : kolom.filter((s) => rumpun(s) === rumpun(k) && !isUang(s));
    const konsep = saudara.map((s) => s.konsep);
    const terukur = konsep.includes("target") && !konsep.includes("realisasi");
    return terukur || kolom[i - 1]?.konsep === "pagu" ? { ...k, konsep: "realisasi" } : k;
  });
}
