import { olahHitung, type HasilOlah } from "../../src/app/olah-hitung";
import type { Angka } from "../../src/domain/angka/angka";
import { keBilangan } from "../../src/domain/angka/desimal";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { alamatSel } from "../../src/sheets/rumus-sel";
import type { CellValue, SheetSnapshot } from "../../src/sheets/snapshot";
import { bukuKerja } from "./lembar";

/** Hitung over sheets as typed; throws where the workbook is refused. */
export function hitungLembar(...semua: readonly SheetSnapshot[]): HasilOlah {
  const hasil = olahHitung(bukuKerja(...semua), PENGATURAN_BAWAAN);
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return hasil;
}

const bulat = (n: number): number => Math.round(n * 100) / 100;

/** What is written, by address without the sheet, rounded to two decimals. */
export function tulisan({ rencana }: HasilOlah): Record<string, CellValue> {
  return Object.fromEntries(
    rencana.plan.writes.map(({ cell, after }) => [
      alamatSel(cell.sheetId, cell.row, cell.column).replace(/^.*!/, ""),
      typeof after.content === "number" ? bulat(after.content) : (after.content ?? ""),
    ]),
  );
}

const bilangan = (angka: Angka | undefined): number | null =>
  angka?.jenis === "angka" ? bulat(keBilangan(angka.nilai)) : null;

type Setahun = readonly [target: number | null, realisasi: number | null, capaian: number | null];

/** What the report lists for the year, by name. */
export function daftar({ laporan }: HasilOlah): Record<string, Setahun> {
  return Object.fromEntries(
    laporan.indikator.map(({ nama, target, realisasi, capaian }) => [
      nama,
      [
        bilangan(target?.angka.angka),
        bilangan(realisasi?.angka),
        capaian.status === "dinilai" ? bulat(keBilangan(capaian.persen)) : null,
      ],
    ]),
  );
}

/** Total pagu and realisasi of the report; no realisasi where a row has none. */
export function anggaran({ laporan }: HasilOlah): readonly (number | null)[] {
  const total = laporan.anggaran.total;
  const realisasi = total?.lengkap === true ? total.realisasi : null;
  return [total?.pagu ? keBilangan(total.pagu) : null, realisasi && keBilangan(realisasi)];
}

/** The findings, as "T17". */
export const kodeTemuan = ({ temuan }: HasilOlah): string[] => temuan.map(({ kode }) => kode);
