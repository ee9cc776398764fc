import { hitungCapaianBuku, type HasilHitung } from "../app/hitung";
import { countPlan } from "../plan/plan";

/** The pane's parts that change. */
export interface Panel {
  bolehHitung(boleh: boolean): void;
  tulisKeadaan(teks: string): void;
}

function kalimatHasil(hasil: HasilHitung): string {
  switch (hasil.status) {
    case "selesai": {
      const { cells, sheetIds } = countPlan(hasil.rencana.plan);
      const tulisan = cells === 0 ? "Lembar sudah sesuai" : `${cells} sel ditulis di ${sheetIds.length} lembar`;
      return `Selesai. ${tulisan}; ${hasil.temuan.length} temuan.`;
    }
    case "tak-dikenal":
      return hasil.pesan;
    case "gagal":
      return hasil.kegagalan.pesan;
  }
}

/** What the pane's button does; it cannot be pressed again before it has ended. */
export async function hitungDariPanel(panel: Panel): Promise<void> {
  panel.bolehHitung(false);
  panel.tulisKeadaan("Menghitung… Bila Anda sedang mengetik di sel, selesaikan dulu.");
  panel.tulisKeadaan(kalimatHasil(await hitungCapaianBuku()));
  panel.bolehHitung(true);
}
