import { t12Diragukan } from "../checks/t12-diragukan";
import { t12NilaiMustahil } from "../checks/t12-nilai-mustahil";
import type { Alamat } from "../domain/dokumen/alamat";
import { kunciSel } from "../domain/dokumen/sumber";
import type { Laporan } from "../domain/laporan/laporan";
import { alasanDiterima, kunciTemuan, type IsiSel } from "../domain/temuan/temuan-diterima";
import { Grid } from "../sheets/grid";
import type { WorkbookSnapshot } from "../sheets/snapshot";

/** What each cell of a workbook holds, by which an accepted temuan knows whether its cells have changed. */
export function isiBuku(snapshot: WorkbookSnapshot): IsiSel {
  const grids = new Map(snapshot.sheets.map((s) => [s.id, new Grid(s)]));
  return ({ sheetId, row, column }) => grids.get(sheetId)?.value(row, column) ?? "";
}

/** Keys of the cells of doubtful figures (T12) that staff have accepted as they are: these may be computed with. */
export function selDiakui(laporan: Laporan, alamat: Alamat, snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const { pengaturan } = laporan;
  if (!pengaturan.diterima.some(({ kunci }) => kunci.startsWith("T12"))) return new Set();
  const isi = isiBuku(snapshot);
  const diterima = [...t12Diragukan(laporan, alamat), ...t12NilaiMustahil(laporan, alamat)].filter(
    (satu) => alasanDiterima(kunciTemuan(satu, isi), pengaturan) !== null,
  );
  return new Set(diterima.flatMap((t) => t.sel.map(kunciSel)));
}
