type Penjalan = (isi: readonly unknown[]) => void;

/** The frame whose page the manifest names for functions; the same page elsewhere, as in a dialog, takes no clicks. */
const bingkaiPerintah = "perintah";

/** Runs the functions behind the ribbon's buttons, as Excel does: one message in, one "completed" back. */
export class Perintah {
  private terdaftar: Penjalan | undefined;
  private readonly menungguPendaftaran: (() => void)[] = [];
  private readonly menungguSelesai = new Map<string, () => void>();
  private nomor = 0;

  /** office.js of a page says that it takes commands. */
  daftar(bingkai: Window, jalankan: Penjalan): void {
    if (bingkai.frameElement?.id !== bingkaiPerintah) return;
    this.terdaftar = jalankan;
    for (const lanjut of this.menungguPendaftaran.splice(0)) lanjut();
  }

  /** Forgets the page, because another one is being loaded. */
  lepas(): void {
    this.terdaftar = undefined;
    for (const selesai of this.menungguSelesai.values()) selesai();
    this.menungguSelesai.clear();
  }

  /** Resolves once the function has called `event.completed()`. */
  async jalankan(nama: string, idTombol: string): Promise<void> {
    if (!this.terdaftar) await new Promise<void>((lanjut) => this.menungguPendaftaran.push(lanjut));
    const id = String(++this.nomor);
    const selesai = new Promise<void>((lanjut) => this.menungguSelesai.set(id, lanjut));
    this.terdaftar?.([id, nama, JSON.stringify({ source: { id: idTombol } })]);
    await selesai;
  }

  /** office.js reports a command's end. */
  selesai(id: unknown): void {
    this.menungguSelesai.get(String(id))?.();
    this.menungguSelesai.delete(String(id));
  }
}
