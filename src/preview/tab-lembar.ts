import type { SheetView } from "../host/view/sheet-view";

export interface IsiTab {
  readonly lembar: readonly SheetView[];
  readonly aktif: string;
  /** Ids of sheets that changed unseen. */
  readonly berubah: ReadonlySet<string>;
}

/** What a tab says besides the sheet's name. */
function keterangan({ id, isProtected }: SheetView, berubah: ReadonlySet<string>): string {
  return `${isProtected ? ", diproteksi" : ""}${berubah.has(id) ? ", berubah" : ""}`;
}

/** The sheet tabs; arrow keys move among them as among any tabs. */
export function gambarTab(wadah: HTMLElement, { lembar, aktif, berubah }: IsiTab, pilih: (id: string) => void): void {
  const hadFokus = wadah.contains(document.activeElement);
  const tombol = lembar.map((satu) => {
    const elemen = document.createElement("button");
    elemen.type = "button";
    elemen.setAttribute("role", "tab");
    elemen.setAttribute("aria-selected", String(satu.id === aktif));
    elemen.setAttribute("aria-controls", "kisi");
    elemen.tabIndex = satu.id === aktif ? 0 : -1;
    elemen.textContent = satu.isProtected ? `${satu.name} 🔒` : satu.name;
    elemen.classList.toggle("berubah", berubah.has(satu.id));
    const lain = keterangan(satu, berubah);
    if (lain !== "") elemen.setAttribute("aria-label", satu.name + lain);
    elemen.addEventListener("click", () => pilih(satu.id));
    return elemen;
  });
  wadah.onkeydown = ({ key }) => {
    const ke = lembar.findIndex(({ id }) => id === aktif);
    const langkah = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    const tuju = lembar[(ke + langkah + lembar.length) % lembar.length];
    if (langkah !== 0 && tuju) pilih(tuju.id);
  };
  wadah.replaceChildren(...tombol);
  const terpilih = tombol.find((satu) => satu.tabIndex === 0);
  if (hadFokus) terpilih?.focus();
  terpilih?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
