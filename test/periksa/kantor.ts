import type { TemuanPeriksa } from "../../src/app/olah-periksa";
import { olahPeriksa } from "../alat/olah-periksa";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import type { CellValue, SheetSnapshot } from "../../src/sheets/snapshot";
import { bukuKerja, lembar, type Baris } from "../alat/lembar";

const DINAS = "DINAS UJI KABUPATEN TENANG";
const SASARAN = "Meningkatnya mutu layanan";

type Isi = CellValue | readonly [CellValue, string];

/** PK with one row an indikator: name, satuan, target; `akhir` are the lines below the table. */
export const pk = (baris: readonly (readonly Isi[])[], akhir: readonly Baris[] = [], nama = "PK"): SheetSnapshot =>
  lembar(nama, [
    [nama === "PK" ? "PERJANJIAN KINERJA TAHUN 2024" : "PERJANJIAN KINERJA PERUBAHAN TAHUN 2024"],
    [DINAS],
    ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"],
    ...baris.map((b, n) => [n + 1, SASARAN, ...b]),
    ...akhir,
  ]);

/** Renstra: name, satuan, targets of 2023–2026. */
export const renstra = (baris: readonly (readonly Isi[])[], nama = "Renstra"): SheetSnapshot =>
  lembar(nama, [
    ["RENCANA STRATEGIS TAHUN 2023-2026"],
    [DINAS],
    [
      "No",
      "Sasaran Strategis",
      "Indikator Kinerja",
      "Satuan",
      "Target 2023",
      "Target 2024",
      "Target 2025",
      "Target 2026",
    ],
    ...baris.map((b, n) => [n + 1, SASARAN, ...b]),
  ]);

/** Pengukuran: name, satuan, target, realisasi, printed %. */
export const pengukuran = (baris: readonly (readonly Isi[])[], tahun = 2024): SheetSnapshot =>
  lembar(tahun === 2024 ? "Pengukuran" : `Capaian_${tahun}`, [
    [`PENGUKURAN KINERJA TAHUN ${tahun}`],
    [DINAS],
    ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    ...baris.map((b, n) => [n + 1, SASARAN, ...b]),
  ]);

/** Rencana Aksi: name, satuan, annual target, targets of the quarters, and a Pola where the sheet has one. */
export const aksi = (baris: readonly (readonly Isi[])[]): SheetSnapshot =>
  lembar("Aksi", [
    ["RENCANA AKSI TAHUN 2024"],
    [DINAS],
    [
      "No",
      "Sasaran",
      "Indikator Kinerja",
      "Satuan",
      "Target Tahunan",
      "Target TW I",
      "Target TW II",
      "Target TW III",
      "Target TW IV",
      "Pola",
    ],
    ...baris.map((b, n) => [n + 1, SASARAN, ...b]),
  ]);

const TW = ["I", "II", "III", "IV"] as const;

/** A flat monev sheet: name, satuan, annual target, quarter's target and realisasi, %, penanggung jawab. */
export const monev = (tw: 1 | 2 | 3 | 4, baris: readonly (readonly Isi[])[], kepala?: string): SheetSnapshot => {
  const nama = TW[tw - 1] ?? "I";
  return lembar(`TW_${nama}`, [
    [`MONITORING RENCANA AKSI TRIWULAN ${nama} TAHUN 2024`],
    [DINAS],
    [
      "No",
      "Sasaran",
      "Indikator Kinerja",
      "Satuan",
      "Target 2024",
      kepala ?? `TRIWULAN ${nama}`,
      "",
      "",
      "Penanggung Jawab",
    ],
    ["", "", "", "", "", `Target TW ${nama}`, `Realisasi TW ${nama}`, "%", ""],
    ...baris.map((b, n) => [n + 1, SASARAN, ...b]),
  ]);
};

export function periksaLembar(sheets: readonly SheetSnapshot[], pengaturan: Partial<Pengaturan> = {}): TemuanPeriksa[] {
  const hasil = olahPeriksa(bukuKerja(...sheets), { ...PENGATURAN_BAWAAN, ...pengaturan });
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return [...hasil.temuan];
}

/** Kode and tingkat of what is found, for short. */
export const kode = (sheets: readonly SheetSnapshot[], pengaturan?: Partial<Pengaturan>): string[] =>
  periksaLembar(sheets, pengaturan).map((t) => `${t.kode} ${t.tingkat}`);
