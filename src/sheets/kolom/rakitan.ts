import type { Kolom } from "./kolom";
import type { Anggota, Bagian, Tingkat } from "./tingkat-ukuran";

/** A group of measures while it is being put together. */
export interface Rakitan {
  readonly tingkat: Tingkat;
  readonly isi: Map<Bagian, Kolom>;
}

/** A percentage, a kriteria, an efisiensi: what follows from a pair. */
export const isHasil = (bagian: Bagian): boolean => bagian !== "target" && bagian !== "realisasi";

export const dasarRakitan = (r: Rakitan): Kolom | undefined => r.isi.get("realisasi") ?? r.isi.get("target");

/** The columns of the group as they would be with this one in it. */
export const dengan = ({ isi }: Rakitan, baru: Anggota): Partial<Record<Bagian, Kolom>> => ({
  ...Object.fromEntries(isi),
  [baru.bagian]: baru.kolom,
});
