import { isHasil } from "./rakitan";
import type { Anggota, Bagian, Tingkat } from "./tingkat-ukuran";

/** What all the measures of a table tell together. */
export interface Suasana {
  /** Levels that have several quarters side by side. */
  readonly berdampingan: ReadonlySet<Tingkat>;
  /** One quarter's target and one quarter's realisasi are a pair, though their headers name two: one of them lies (§6). */
  readonly pasanganTunggal: boolean;
  /** The latest year that a realisasi names, by level. */
  readonly tahunTerbaru: ReadonlyMap<Tingkat, number>;
  /** Levels with a realisasi that is not of money. */
  readonly adaKinerja: ReadonlySet<Tingkat>;
  readonly semua: readonly Anggota[];
  /** The year of the table's title; null where it names none. */
  readonly tahun: number | null;
}

export function suasanaUkuran(semua: readonly Anggota[], tahun: number | null): Suasana {
  const tw = new Map<Tingkat, Set<number>>();
  const tahunTerbaru = new Map<Tingkat, number>();
  for (const { tingkat, bagian, kolom } of semua) {
    const { penentu } = kolom;
    if (!isHasil(bagian) && penentu.tw !== null) tw.set(tingkat, (tw.get(tingkat) ?? new Set()).add(penentu.tw));
    if (bagian === "realisasi" && penentu.tahun !== null)
      tahunTerbaru.set(tingkat, Math.max(penentu.tahun, tahunTerbaru.get(tingkat) ?? 0));
  }
  const berTw = (bagian: Bagian): number =>
    semua.filter((a) => a.tingkat === "sasaran" && a.bagian === bagian && a.kolom.penentu.tw !== null).length;
  const kinerja = semua.filter((a) => a.bagian === "realisasi" && a.kolom.penentu.sisi !== "anggaran");
  return {
    berdampingan: new Set([...tw].filter(([, di]) => di.size > 1 && !isPasangan(berTw)).map(([tingkat]) => tingkat)),
    pasanganTunggal: isPasangan(berTw),
    tahunTerbaru,
    adaKinerja: new Set(kinerja.map((a) => a.tingkat)),
    semua,
    tahun,
  };
}

const isPasangan = (berTw: (bagian: Bagian) => number): boolean => berTw("target") === 1 && berTw("realisasi") === 1;
