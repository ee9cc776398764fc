import { isBelumBernilai } from "../domain/angka/belum-bernilai";
import { adaIsi } from "../domain/angka/isi";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import type { Ukuran } from "../domain/dokumen/dokumen";
import { kunciSel, type AngkaBersumber, type CellRef } from "../domain/dokumen/sumber";
import { hasilDisorot } from "../domain/laporan/hasil-disorot";
import type { Laporan } from "../domain/laporan/laporan";
import type { Temuan } from "../domain/temuan/temuan";
import type { Grid } from "../sheets/grid";
import { rapikan } from "../sheets/rata-teks";

/** A cell in which staff say that there is no figure ("n.a", "Belum dirilis BPS", "-"), in their words. */
interface TanpaAngka {
  readonly sel: CellRef;
  readonly teks: string;
}

/** What stands in a cell that was read as having no value; null where it is blank, or says something else. */
function tertulis(satu: AngkaBersumber | null, grid: Grid): TanpaAngka | null {
  if (satu?.sel.sheetId !== grid.sheet.id) return null;
  const { angka, sel } = satu;
  if (angka.jenis !== "kosong" && !(angka.jenis === "catatan" && isBelumBernilai(angka.teks))) return null;
  const teks = rapikan(grid.value(sel.row, sel.column));
  return teks === "" || /^\d/.test(teks) ? null : { sel, teks };
}

/** The one side of a pair that says so, where the other has its figure: where neither has, nothing was due. */
function sisiTanpaAngka({ target, realisasi }: Ukuran, grid: Grid): TanpaAngka | null {
  if (target && adaIsi(target.angka)) return tertulis(realisasi, grid);
  return realisasi && adaIsi(realisasi.angka) ? tertulis(target, grid) : null;
}

/**
 * T11: results that stay blank because a cell says that there is no figure yet, once a sheet with the cells and their words:
 * none of them was taken for 0.
 */
export function temuanBelumDinilai(laporan: Laporan, grids: ReadonlyMap<string, Grid>, alamat: Alamat): Temuan[] {
  const perLembar = new Map<string, Map<string, TanpaAngka>>();
  for (const { dokumen, ukuran, hasil } of hasilDisorot(laporan)) {
    const grid = grids.get(dokumen.asal.sheetId);
    if (!grid || ukuran.persen === null || hasil.capaian.status !== "belum-dinilai") continue;
    const satu = sisiTanpaAngka(ukuran, grid);
    if (!satu) continue;
    const milik = perLembar.get(grid.sheet.id) ?? new Map<string, TanpaAngka>();
    perLembar.set(grid.sheet.id, milik.set(kunciSel(satu.sel), satu));
  }
  return [...perLembar.values()].map((milik): Temuan => {
    const semua = [...milik.values()];
    const sel = semua.map((s) => s.sel);
    const kata = [...new Set(semua.map((s) => `“${s.teks.slice(0, 60)}”`))].slice(0, 3).join(", ");
    return {
      kode: "T11",
      tingkat: "catatan",
      pesan: `Sel ${daftarAlamat(sel, alamat)} berisi ${kata}: dibaca sebagai belum ada angkanya, bukan 0, sehingga capaiannya belum dinilai. Bila maksudnya nol, ketik 0.`,
      sel,
      nilai: [],
    };
  });
}
