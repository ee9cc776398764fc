import { countPlan, sebabTetap } from "../../app/kata/kata-rencana";
import type { Buku, BukuDikenal } from "../../app/lihat/buku-terbaca";
import type { Kabar } from "./keadaan-panel";

/** How many cells the next Hitung Capaian would change. */
export function banyakSel(buku: Buku): number {
  return buku.status === "selesai" ? countPlan(buku.rencana.plan).cells : 0;
}

/** What the next Hitung Capaian would do. */
export function kabarSiap(buku: Buku): Kabar | null {
  if (buku.status !== "selesai") return null;
  return { jenis: "siap", sel: banyakSel(buku), temuan: buku.temuan.length, tetap: sebabTetap(buku).jenis };
}

/** What a Hitung Capaian has done. */
export function kabarHitung(buku: BukuDikenal): Kabar | null {
  const { cells, sheetIds } = countPlan(buku.rencana.plan);
  return cells === 0 ? kabarSiap(buku) : kabarTulisan(cells, sheetIds.length, buku.temuan.length);
}

export const kabarTulisan = (sel: number, lembar: number, temuan: number): Kabar => ({
  jenis: "diperbarui",
  sel,
  lembar,
  temuan,
});
