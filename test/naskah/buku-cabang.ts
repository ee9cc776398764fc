import fc from "fast-check";
import { bukuKerja, lembar, type Baris } from "../alat/lembar";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";

/** One indikator with everything that decides a branch of its sentences (narasi.md §6). */
export interface Satu {
  readonly jenis: "Maksimum" | "Minimum";
  readonly target: number | "";
  readonly realisasi: number | "";
  /** Last year's target, which may be unknown, and its realisasi. */
  readonly lalu: readonly [target: number | "", realisasi: number] | null;
  /** Realisasi of the year before that. */
  readonly duaTahunLalu: number | null;
  /** Targets of the Renstra for 2024 and for its last year, and that year. */
  readonly renstra: { readonly antara: number; readonly akhir: number; readonly tahun: 2024 | 2026 } | null;
  readonly nasional: { readonly target: number; readonly realisasi: number | "*" } | null;
}

/** No figure is so far from another that it would be asked about rather than computed. */
const angka = fc.integer({ min: 50, max: 150 }).map((n) => n / 2);
const bisaSama = (acuan: number): fc.Arbitrary<number> => fc.oneof(fc.constant(acuan), angka);

/** Figures drawn near each other, so that equality comes up as often as difference. */
export const SATU: fc.Arbitrary<Satu> = angka.chain((target) =>
  bisaSama(target).chain((realisasi) =>
    fc.record({
      jenis: fc.constantFrom("Maksimum" as const, "Minimum" as const),
      target: fc.oneof({ weight: 8, arbitrary: fc.constant(target) }, fc.constantFrom("" as const, 0)),
      realisasi: fc.oneof({ weight: 8, arbitrary: fc.constant(realisasi) }, fc.constant("" as const)),
      lalu: fc.option(fc.tuple(fc.oneof(bisaSama(target), fc.constant("" as const)), bisaSama(realisasi))),
      duaTahunLalu: fc.option(bisaSama(realisasi)),
      renstra: fc.option(
        fc.record({
          antara: bisaSama(realisasi),
          akhir: bisaSama(realisasi),
          tahun: fc.constantFrom(2024 as const, 2026 as const),
        }),
      ),
      nasional: fc.option(
        fc.record({ target: bisaSama(target), realisasi: fc.oneof(bisaSama(realisasi), fc.constant("*" as const)) }),
      ),
    }),
  ),
);

const NAMA = "Nilai layanan utama";
const judul = (teks: string): Baris[] => [[teks], ["DINAS CONTOH KABUPATEN CONTOH"], [""]];
const UKUR = ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Jenis", "Target", "Realisasi", "Capaian (%)"];
const ukur = (s: Satu, tahun: number, target: number | "", realisasi: number | "") =>
  lembar(`Pengukuran ${tahun}`, [
    ...judul(`PENGUKURAN KINERJA TAHUN ${tahun}`),
    UKUR,
    [1, "Sasaran daerah", NAMA, "Nilai", s.jenis, target, realisasi, ""],
  ]);

export function bukuCabang(s: Satu): WorkbookSnapshot {
  const { renstra, nasional, lalu } = s;
  const lembarnya = [
    ukur(s, 2024, s.target, s.realisasi),
    ...(lalu ? [ukur(s, 2023, lalu[0], lalu[1])] : []),
    ...(s.duaTahunLalu === null ? [] : [ukur(s, 2022, s.duaTahunLalu, s.duaTahunLalu)]),
  ];
  if (renstra) {
    const tahun = [2023, 2024, 2025, 2026].filter((t) => t <= renstra.tahun);
    const isi = (t: number): number => (t === renstra.tahun ? renstra.akhir : renstra.antara);
    lembarnya.push(
      lembar("Renstra", [
        ...judul(`RENCANA STRATEGIS 2023-${renstra.tahun}`),
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", ...tahun.map((t) => `Target ${t}`)],
        [1, "Sasaran daerah", NAMA, "Nilai", ...tahun.map(isi)],
      ]),
    );
  }
  if (nasional)
    lembarnya.push(
      lembar("Nasional", [
        ...judul("PERBANDINGAN REALISASI KINERJA DENGAN NASIONAL TAHUN 2024"),
        ["No", "Indikator Kinerja", "Target Nasional", "Target PD", "Realisasi Nasional", "Realisasi PD"],
        [1, NAMA, nasional.target, s.target, nasional.realisasi, s.realisasi],
      ]),
    );
  return bukuKerja(...lembarnya);
}
