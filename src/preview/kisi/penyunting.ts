import { lebarNomor, tinggiKepala } from "./gambar-baris";
import type { Kisi } from "./kisi";

export interface PengamatSuntingan {
  /** Types the text into the selected cell; false where that is not allowed. */
  simpan(teks: string): boolean;
}

/** The box in which a cell is edited, over the grid. */
export class Penyunting {
  private readonly kotak = document.createElement("textarea");
  private terbuka = false;

  constructor(
    private readonly kisi: Kisi,
    private readonly pengamat: PengamatSuntingan,
  ) {
    this.kotak.className = "penyunting";
    this.kotak.setAttribute("aria-label", "Isi sel");
    this.kotak.spellcheck = false;
    this.kotak.addEventListener("keydown", (kejadian) => this.tombol(kejadian));
    this.kotak.addEventListener("blur", () => this.selesai());
  }

  buka(teks: string): void {
    const { letak, pilihan, elemen } = this.kisi;
    if (!letak) return;
    const { x, y, lebar, tinggi } = letak.kotak(pilihan);
    Object.assign(this.kotak.style, {
      left: `${x + lebarNomor - 1 - elemen.scrollLeft}px`,
      top: `${y + tinggiKepala - 1 - elemen.scrollTop}px`,
      minWidth: `${lebar + 1}px`,
      minHeight: `${tinggi + 1}px`,
    });
    this.kotak.value = teks;
    this.terbuka = true;
    elemen.parentElement?.append(this.kotak);
    this.kotak.focus({ preventScroll: true });
    this.kotak.setSelectionRange(teks.length, teks.length);
  }

  private tutup(): void {
    this.terbuka = false;
    this.kotak.remove();
  }

  /** Saves and closes; after a refusal the cell keeps what it had. */
  private selesai(): void {
    if (!this.terbuka) return;
    const { value } = this.kotak;
    this.tutup();
    this.pengamat.simpan(value);
  }

  private tombol(kejadian: KeyboardEvent): void {
    const { key, altKey, shiftKey, isComposing } = kejadian;
    if (isComposing || (key === "Enter" && altKey)) return;
    if (key !== "Enter" && key !== "Tab" && key !== "Escape") return;
    kejadian.preventDefault();
    if (key === "Escape") this.tutup();
    else this.selesai();
    this.kisi.elemen.focus({ preventScroll: true });
    if (key === "Enter") this.kisi.langkah(shiftKey ? -1 : 1, 0);
    if (key === "Tab") this.kisi.langkah(0, shiftKey ? -1 : 1);
  }
}
