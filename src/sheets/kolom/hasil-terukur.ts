import type { Kolom } from "./kolom";

/** "Target | Hasil | %": beside a target, and where the table has no realisasi by name, what came out is the realisasi. */
export function artikanHasil(kolom: readonly Kolom[]): Kolom[] {
  const ada = (konsep: Kolom["konsep"]): boolean => kolom.some((k) => k.konsep === konsep);
  if (!ada("hasil") || !ada("target") || ada("realisasi")) return [...kolom];
  return kolom.map((k) => (k.konsep === "hasil" ? { ...k, konsep: "realisasi" } : k));
}
