import { ingatObjek } from "../../domain/alur/ingat";
import { bacaAngka } from "../../domain/angka/angka";
import { adaIsi, isNol } from "../../domain/angka/isi";
import type { Tabel } from "../temukan-tabel";
import { barisDitimbang } from "./isi-kolom";

const DUA_BELAS = 12;

/**
 * The last month in which any row of a table of twelve months has a realisasi, beside its column of their sum; null where that is
 * December, where none is filled in, and for any other table: the sum of a year that isn't over is no year's. A 0 of all of
 * several rows was typed before anything was measured.
 */
export const bulanTerisi = ingatObjek(({ grid, kolom, baris }: Tabel): number | null => {
  const bulan = kolom.filter(
    ({ konsep, penentu }) =>
      konsep === "realisasi" && penentu.bulan !== null && penentu.sisi !== "anggaran" && !penentu.sampaiDengan,
  );
  if (bulan.length !== DUA_BELAS || !bulan.every(({ penentu }, i) => penentu.bulan === i + 1)) return null;
  const ditimbang = barisDitimbang(baris);
  const terakhir = bulan.findLast(({ column }) =>
    ditimbang.some((row) => {
      const angka = bacaAngka({ nilai: grid.value(row, column), format: grid.numberFormat(row, column) });
      return adaIsi(angka) && !(isNol(angka) && ditimbang.length > 1);
    }),
  );
  const ke = terakhir?.penentu.bulan ?? DUA_BELAS;
  return ke === DUA_BELAS ? null : ke;
});
