import { countPlan } from "../../plan/plan";
import type { Buku, BukuDikenal, Kabar } from "./keadaan";

/** How many cells the next Hitung Capaian would change. */
export function banyakSel(buku: Buku): number {
  return buku.status === "selesai" ? countPlan(buku.rencana.plan).cells : 0;
}

/** What the next Hitung Capaian would do. */
export function kabarSiap(buku: Buku): Kabar | null {
  return buku.status === "selesai" ? { jenis: "siap", sel: banyakSel(buku), temuan: buku.temuan.length } : null;
}

/** What a Hitung Capaian has done. */
export function kabarHitung({ rencana, temuan }: BukuDikenal): Kabar {
  const { cells, sheetIds } = countPlan(rencana.plan);
  return kabarTulisan(cells, sheetIds.length, temuan.length);
}

export function kabarTulisan(sel: number, lembar: number, temuan: number): Kabar {
  return sel === 0 ? { jenis: "siap", sel, temuan } : { jenis: "diperbarui", sel, lembar, temuan };
}
