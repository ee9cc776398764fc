import { openModel } from "../../src/host/open";
import { cellName } from "../../src/host/store/sheet/address";
import { WorkbookView } from "../../src/host/view/workbook-view";

/** What a cell says and looks like, to be compared. */
export type IsiSel = string;

/** Every cell of a workbook that holds something or is filled, by "sheet!A1". */
export function semuaSel(isi: Uint8Array): Map<string, IsiSel> {
  const dibuka = openModel(isi);
  if (!dibuka.ok) throw new Error(`The workbook does not open: ${dibuka.refusal.kind}`);
  const hasil = new Map<string, IsiSel>();
  for (const lembar of new WorkbookView(dibuka.model, "id-ID").sheets) {
    const area = lembar.used();
    for (let baris = area?.top ?? 0; baris <= (area?.bottom ?? -1); baris++)
      for (let kolom = area?.left ?? 0; kolom <= (area?.right ?? -1); kolom++) {
        const sel = lembar.cell(baris, kolom);
        const { fill, numberFormat } = lembar.look(lembar.styleAt(baris, kolom));
        const rupa = `${sel?.formula ?? sel?.text ?? ""} | ${fill ?? "tanpa isian"} | ${numberFormat}`;
        hasil.set(`${lembar.name}!${cellName(baris, kolom)}`, rupa);
      }
  }
  return hasil;
}

/** Addresses of the cells in which two workbooks differ. */
export function selBerbeda(a: ReadonlyMap<string, IsiSel>, b: ReadonlyMap<string, IsiSel>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((alamat) => a.get(alamat) !== b.get(alamat));
}
