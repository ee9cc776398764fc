import { rapikanNama } from "./nama-indikator";

/** The spelling most documents use; the first one where they are even, null where there is none. */
export function palingSering(teks: readonly string[]): string | null {
  const [awal] = teks;
  if (awal !== undefined && teks.every((satu) => satu === awal)) return rapikanNama(awal);
  const suara = new Map<string, { teks: string; banyak: number }>();
  for (const satu of teks) {
    const rapi = rapikanNama(satu);
    const ada = suara.get(rapi);
    if (ada) ada.banyak++;
    else suara.set(rapi, { teks: rapi, banyak: 1 });
  }
  let terpilih: { teks: string; banyak: number } | null = null;
  for (const calon of suara.values()) if (terpilih === null || calon.banyak > terpilih.banyak) terpilih = calon;
  return terpilih?.teks ?? null;
}
