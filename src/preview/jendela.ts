import { alamatSetempat } from "./alamat-setempat";

type Lapor = (isi: readonly unknown[]) => void;

interface PermintaanJendela {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
}

const pesan = 0;
const ditutupPengguna = 12006;
const terbuka = new WeakMap<Window, Lapor>();

/** A dialog window that an add-in's page opens (`displayDialogAsync`), drawn inside this page. */
export class Jendela {
  private elemen: HTMLDialogElement | undefined;

  constructor(private readonly pembuka: Window) {}

  buka(sasaran: string, lapor: Lapor): void {
    this.tutup();
    const { url, width = 40, height = 50 } = JSON.parse(sasaran) as PermintaanJendela;
    const dialog = document.createElement("dialog");
    dialog.className = "jendela";
    const bingkai = document.createElement("iframe");
    bingkai.title = "Jendela Capaian";
    bingkai.style.width = `max(320px, ${width}vw)`;
    bingkai.style.height = `max(200px, ${height}vh)`;
    bingkai.src = alamatSetempat(url);
    const tutup = document.createElement("button");
    tutup.type = "button";
    tutup.textContent = "Tutup";
    tutup.addEventListener("click", () => dialog.close());
    dialog.append(bingkai, tutup);
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (this.elemen !== dialog) return;
      this.elemen = undefined;
      lapor([ditutupPengguna]);
      this.pembuka.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
    this.elemen = dialog;
    if (bingkai.contentWindow) terbuka.set(bingkai.contentWindow, lapor);
  }

  tutup(): void {
    const { elemen } = this;
    this.elemen = undefined;
    elemen?.close();
  }

  /** A page in a dialog calls `messageParent`. */
  static pesanDari(bingkai: Window, isi: string): void {
    const { messageToParent } = JSON.parse(isi) as { readonly messageToParent?: string };
    terbuka.get(bingkai)?.([pesan, messageToParent ?? "", bingkai.location.origin]);
  }
}
