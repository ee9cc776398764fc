import { bacaPemulihan, type Pemulihan } from "../plan/isi-pemulihan";
import { alamatBuku } from "./satu-kerja";

/** null for a workbook without an address: what is kept here for one must not be put into another. */
function kunci(): string | null {
  const alamat = alamatBuku();
  return alamat === null ? null : `capaian.pemulihan:${alamat}`;
}

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
    const nama = kunci();
    if (simpanan === null || nama === null) return false;
    simpanan.setItem(nama, JSON.stringify(pemulihan));
    return true;
  } catch {
    return false;
  }
}

export function bacaDariPanel(): Pemulihan | null {
  try {
    const nama = kunci();
    const teks = nama === null ? null : (penyimpan()?.getItem(nama) ?? null);
    return teks === null ? null : bacaPemulihan(JSON.parse(teks));
  } catch {
    return null;
  }
}

export function hapusDariPanel(): void {
  try {
    const nama = kunci();
    if (nama !== null) penyimpan()?.removeItem(nama);
  } catch {
    // What can't be removed could not have been stored.
  }
}
