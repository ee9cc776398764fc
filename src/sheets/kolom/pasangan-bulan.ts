import { ingatObjek } from "../../domain/alur/ingat";
import type { Ukuran } from "../../domain/dokumen/dokumen";
import type { KonteksSel } from "../pembaca-angka";
import type { PembacaSel } from "../pembaca-sel";
import { kolomBertingkat } from "./bagian-ukuran";
import { isUang, type Kolom } from "./kolom";
import type { Konsep } from "./konsep";

/** A month's own target and realisasi, and the columns of their result. */
interface PasanganBulan {
  readonly bulan: number;
  readonly target: Kolom;
  readonly realisasi: Kolom;
  readonly persen: Kolom | null;
  readonly kriteria: Kolom | null;
}

const HASIL: readonly Konsep[] = ["persen", "capaian"];

/** The months of which a table has a target and a realisasi, one of each. */
export const pasanganBulan = ingatObjek((kolom: readonly Kolom[]): readonly PasanganBulan[] => {
  const milik = kolomBertingkat(kolom).flatMap(({ kolom: k, tingkat }) =>
    tingkat === "sasaran" && k.penentu.bulan !== null && !k.penentu.sampaiDengan && !isUang(k) ? [k] : [],
  );
  return [...new Set(milik.map((k) => k.penentu.bulan ?? 0))].flatMap((bulan) => {
    const sebulan = milik.filter((k) => k.penentu.bulan === bulan);
    const satu = (...konsep: readonly Konsep[]): Kolom | null => {
      const [pertama = null, ...lain] = sebulan.filter((k) => k.konsep !== null && konsep.includes(k.konsep));
      return lain.length > 0 ? null : pertama;
    };
    const [target, realisasi, persen, kriteria] = [satu("target"), satu("realisasi"), satu(...HASIL), satu("kriteria")];
    return target && realisasi ? [{ bulan, target, realisasi, persen, kriteria }] : [];
  });
});

/** Adds to the measures of a row those of its months. */
export function isiBulan(
  ukuran: Ukuran[],
  pasangan: readonly PasanganBulan[],
  pembaca: PembacaSel,
  row: number,
  konteks: KonteksSel,
): void {
  for (const { bulan, target, realisasi, persen, kriteria } of pasangan)
    ukuran.push({
      makna: { jenis: "bulan", bulan },
      target: pembaca.angka(row, target, konteks),
      realisasi: pembaca.angka(row, realisasi, konteks),
      persen: pembaca.sel(row, persen),
      kriteria: pembaca.sel(row, kriteria),
    });
}
