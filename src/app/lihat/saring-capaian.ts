import { kelompokkan } from "../../domain/alur/kelompok";
import { golonganLaporan } from "../../domain/laporan/golongan-laporan";
import type { IndikatorLaporan, Laporan } from "../../domain/laporan/laporan";
import { sasaranLaporan } from "../../domain/laporan/sasaran-laporan";

/** What the list of capaian shows: all, one group (`Golongan.kunci`), whose mean is taken, the budget, or the cascade. */
export type Pilihan = "semua" | "rata-rata" | "serapan" | "kaskade" | (string & {});

/** The indikator that are left, in the order of the report; none for a group that is no more. */
export function indikatorTerpilih(laporan: Laporan, pilihan: Pilihan): readonly IndikatorLaporan[] {
  if (pilihan === "semua") return laporan.indikator;
  if (pilihan !== "rata-rata") return golonganLaporan(laporan).find(({ kunci }) => kunci === pilihan)?.isi ?? [];
  const dinilai = new Set(
    sasaranLaporan(laporan).flatMap((s) => s.indikator.filter(({ capaian }) => capaian.status === "dinilai")),
  );
  return laporan.indikator.filter((i) => dinilai.has(i));
}

/** Below their sasaran, "" for none. */
export const perSasaran = (indikator: readonly IndikatorLaporan[]): [sasaran: string, IndikatorLaporan[]][] => [
  ...kelompokkan(indikator, ({ sasaran }) => sasaran ?? ""),
];
