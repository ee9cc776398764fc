type Penjalan = (isi: readonly unknown[]) => void;

/** Runs the functions behind the ribbon's buttons, as Excel does: one message in, one "completed" back. */
export class Perintah {
  private terdaftar: { readonly bingkai: Window; readonly jalankan: Penjalan } | undefined;
  private readonly menungguPendaftaran: (() => void)[] = [];
  private readonly menungguSelesai = new Map<string, () => void>();
  private nomor = 0;

  /** office.js of a page says that it takes commands. */
  daftar(bingkai: Window, jalankan: Penjalan): void {
    if (!bingkai.location.pathname.endsWith("/commands.html")) return;
    this.terdaftar = { bingkai, jalankan };
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
    this.terdaftar?.jalankan([id, nama, JSON.stringify({ source: { id: idTombol } })]);
    await selesai;
  }

  /** office.js reports a command's end. */
  selesai(id: unknown): void {
    this.menungguSelesai.get(String(id))?.();
    this.menungguSelesai.delete(String(id));
  }
}
