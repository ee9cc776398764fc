import { adaIsi } from "../angka/isi";
import { samaNilai } from "../angka/sama-nilai";
import type { Dokumen } from "../dokumen/dokumen";
import type { DokumenTerpilih } from "../dokumen/pilih-dokumen";
import type { RealisasiTahunan } from "../penilai/realisasi-indikator";
import type { TargetMengikat } from "./dasar-target";
import type { IndikatorPadan } from "./padanan";

/** Read as last year's by its title alone: neither its name says so, nor does this year have a Pengukuran of its own. */
export function diragukanLalu({ dipakai, tahun }: DokumenTerpilih): Dokumen[] {
  if (tahun === null || dipakai.some((d) => d.asal.peran === "pengukuran")) return [];
  return dipakai.filter(
    (d) => d.asal.peran === "capaian-lalu" && !d.asal.sheetName.includes(String(d.asal.tahun)) && !isBeberapaTahun(d),
  );
}

/** Its columns name several years, each its own: no title that was left from the year before. */
const isBeberapaTahun = (d: Dokumen): boolean => d.bentuk === "indikator" && d.baris.some((b) => b.riwayat.size > 1);

/**
 * Of those, the documents whose every target is this year's: the year in their title was likely left from the year before.
 * Then neither their figures nor others in their place are this year's for sure, and they are no last year's either. `targetIni`: the target that binds this year.
 */
export function judulBasi(
  terpilih: DokumenTerpilih,
  indikator: readonly IndikatorPadan[],
  targetIni: (padan: IndikatorPadan) => TargetMengikat | null,
): Basi {
  const diragukan = new Set(diragukanLalu(terpilih));
  const sama = new Map<Dokumen, boolean>();
  if (diragukan.size === 0) return new Set();
  for (const padan of indikator)
    for (const { dokumen, baris } of padan.sebutan) {
      if (!diragukan.has(dokumen) || baris.target?.angka.jenis !== "angka") continue;
      const target = targetIni(padan);
      if (!target) continue;
      const cocok = samaNilai(baris.target.angka, target.angka.angka) === true;
      sama.set(dokumen, cocok && (sama.get(dokumen) ?? true));
    }
  return new Set([...sama].flatMap(([dokumen, semua]) => (semua ? [dokumen] : [])));
}

/** Documents whose title likely names a year that is over. */
export type Basi = ReadonlySet<Dokumen>;

/** Not for sure the year's: a sheet that may be this year's Pengukuran says another figure. */
export function isDibantah(realisasi: RealisasiTahunan | null, { sebutan }: IndikatorPadan, basi: Basi): boolean {
  if (realisasi === null) return false;
  return sebutan.some(({ dokumen, baris }) => {
    const lain = basi.has(dokumen) ? baris.realisasi?.angka : undefined;
    return lain !== undefined && adaIsi(lain) && samaNilai(lain, realisasi.angka) !== true;
  });
}
