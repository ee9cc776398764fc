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

const DUA_BELAS = 12;

/** "Target | Capaian Bulan ke- › 1 | 2 | … | 12" without a realisasi by name: what was reached in each month. */
export function artikanCapaianBulan(kolom: readonly Kolom[]): Kolom[] {
  const bulan = kolom.filter((k) => k.konsep === "capaian" && k.penentu.bulan !== null);
  const berdiri = bulan.length === DUA_BELAS && bulan.every((k, i) => k.penentu.bulan === i + 1);
  if (!berdiri || kolom.some((k) => k.konsep === "realisasi")) return [...kolom];
  return kolom.map((k) => (bulan.includes(k) ? { ...k, konsep: "realisasi" } : k));
}
