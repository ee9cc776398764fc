import type { KolomTerbaca } from "../domain/dokumen/bacaan";
import { HimpunanSel } from "../domain/dokumen/himpunan-sel";
import type { Laporan } from "../domain/laporan/laporan";
import type { CellRef } from "../domain/dokumen/sumber";
import type { Grid } from "../sheets/grid";
import type { CellWrite } from "./plan";

/** A result column that nothing was written to although its rows hold the figures: its header, and its first blank cell. */
export interface KolomKosong {
  readonly judul: string;
  readonly kepala: CellRef;
  readonly sel: CellRef;
  readonly banyak: number;
  /** A sum of the quarters or months beside it, which is read from these and not filled in. */
  readonly ringkasan: boolean;
}

const MASUKAN_SEBELUMNYA = 2;

/** A sum of the columns beside it, or what was reached up to a quarter: staff's own, and no loss where it is blank. */
const RINGKASAN = /^((realisasi|target|capaian) )?(jumlah|total|akumulasi|kumulatif|setahun|s ?[./]? ?d\b|sampai)/i;
const isRingkasan = ({ judul }: KolomTerbaca): boolean => RINGKASAN.test(judul.at(-1) ?? "");

/** The two columns of figures beside a result, to its left or else to its right: target and realisasi; null for fewer. */
function masukanDiSamping(kolom: KolomTerbaca, masukan: readonly KolomTerbaca[]): readonly KolomTerbaca[] | null {
  const kiri = masukan.filter((k) => k.column < kolom.column).slice(-MASUKAN_SEBELUMNYA);
  const kanan = masukan.filter((k) => k.column > kolom.column).slice(0, MASUKAN_SEBELUMNYA);
  return [kiri, kanan].find((sisi) => sisi.length === MASUKAN_SEBELUMNYA) ?? null;
}

/**
 * Result columns of the tables in use that are blank before and after: rather named than passed over (baca.md §1). A
 * column with a single figure of staff's is theirs, and rows that were asked about (`ditanyakan`) have been named.
 */
export function kolomKosong(
  laporan: Laporan,
  grids: ReadonlyMap<string, Grid>,
  writes: readonly CellWrite[],
  ditanyakan: readonly CellRef[],
): KolomKosong[] {
  const ditulis = new HimpunanSel();
  for (const { cell } of writes) ditulis.tambah(kepalaKolom(cell.sheetId, cell));
  let terisi: HimpunanSel | null = null;
  const bertanya = new Set(ditanyakan.map(({ sheetId, row }) => `${sheetId} ${row}`));
  const sekali = new HimpunanSel();
  return laporan.terpilih.dipakai.flatMap(({ asal: { sheetId, bacaan } }) => {
    const grid = grids.get(sheetId);
    if (!grid || !bacaan) return [];
    const isDitulis = (kolom: KolomTerbaca): boolean => ditulis.ada(kepalaKolom(sheetId, kolom));
    const isKosong = (kolom: KolomTerbaca): boolean =>
      !isDitulis(kolom) && bacaan.baris.every((row) => grid.isBlank(row, kolom.column));
    const semuaMasukan = bacaan.kolom.filter((k) => k.guna === "masukan");
    const masukan = semuaMasukan.filter((k) => !isRingkasan(k) || !isKosong(k));
    const ringkasan = semuaMasukan
      .filter((k) => isRingkasan(k) && isKosong(k))
      .flatMap((k) => ringkasanKosong(k, masukan, bacaan.baris, grid));
    const hasil = bacaan.kolom.flatMap((kolom): KolomKosong[] => {
      if (kolom.guna !== "hasil" || isDitulis(kolom) || !sekali.tambah(kolom.sel)) return [];
      const disamping = masukanDiSamping(kolom, masukan);
      if (disamping === null || bacaan.baris.some((row) => !grid.isBlank(row, kolom.column))) return [];
      const isTerisi = (sel: CellRef): boolean => (terisi ??= himpunan(writes)).ada(sel);
      const isBerisi = (row: number): boolean =>
        disamping.every(({ column }) => !grid.isBlank(row, column) || isTerisi(grid.ref(row, column)));
      const baris = bacaan.baris.filter((row) => !bertanya.has(`${sheetId} ${row}`) && isBerisi(row));
      const [pertama] = baris;
      if (pertama === undefined) return [];
      const judul = kolom.judul.join(" › ");
      return [
        { judul, kepala: kolom.sel, sel: grid.ref(pertama, kolom.column), banyak: baris.length, ringkasan: false },
      ];
    });
    return [...hasil, ...ringkasan.filter(({ kepala }) => sekali.tambah(kepala))];
  });
}

/** "Realisasi › TW I … TW IV › Total": the sum that stays blank behind two or more that are filled in. */
function ringkasanKosong(
  kolom: KolomTerbaca,
  masukan: readonly KolomTerbaca[],
  baris: readonly number[],
  grid: Grid,
): KolomKosong[] {
  const induk = (k: KolomTerbaca): string => k.judul.slice(0, -1).join(" › ");
  const seinduk = masukan.filter((k) => k.column < kolom.column && induk(k) === induk(kolom));
  const terisi = baris.filter((row) => seinduk.filter((k) => !grid.isBlank(row, k.column)).length > 1);
  const [pertama] = terisi;
  if (pertama === undefined || induk(kolom) === "") return [];
  const sel = grid.ref(pertama, kolom.column);
  return [{ judul: kolom.judul.join(" › "), kepala: kolom.sel, sel, banyak: terisi.length, ringkasan: true }];
}

const kepalaKolom = (sheetId: string, { column }: { readonly column: number }): CellRef => ({
  sheetId,
  row: 0,
  column,
});

function himpunan(writes: readonly CellWrite[]): HimpunanSel {
  const sel = new HimpunanSel();
  for (const { cell } of writes) sel.tambah(cell);
  return sel;
}
