import { bacaPemulihan, type Pemulihan } from "../plan/pemulihan";
import { alamatBuku } from "./satu-kerja";

const kunci = (): string => `capaian.pemulihan:${alamatBuku()}`;

/** The pane's own storage, which the browser may refuse (excel.md §2). */
function penyimpan(): Storage | null {
  try {
    return (globalThis as { localStorage?: Storage }).localStorage ?? null;
  } catch {
    return null;
  }
}

/** Keeps it beside the workbook; false where there is no room, or no storage at all. */
export function simpanDiPanel(pemulihan: Pemulihan): boolean {
  try {
    const simpanan = penyimpan();
    simpanan?.setItem(kunci(), JSON.stringify(pemulihan));
    return simpanan !== null;
  } catch {
    return false;
  }
}

export function bacaDariPanel(): Pemulihan | null {
  try {
    return bacaPemulihan(penyimpan()?.getItem(kunci()));
  } catch {
    return null;
  }
}

export function hapusDariPanel(): void {
  try {
    penyimpan()?.removeItem(kunci());
  } catch {
    // What can't be removed could not have been stored.
  }
}
