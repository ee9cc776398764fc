import { alamatSetempat } from "./alamat-setempat";

/** A ribbon button of the manifest. */
export interface TombolPita {
  readonly id: string;
  readonly label: string;
  readonly uraian: string;
  readonly ikon: string;
  readonly tindakan:
    { readonly jenis: "fungsi"; readonly nama: string } | { readonly jenis: "panel"; readonly alamat: string };
}

export interface GrupPita {
  readonly label: string;
  readonly tombol: readonly TombolPita[];
}

export interface IsiPita {
  readonly tab: string;
  readonly alamatPerintah: string;
  readonly grup: readonly GrupPita[];
}

function anak(elemen: Element, nama: string): Element[] {
  return [...elemen.children].filter(({ localName }) => localName === nama);
}

function pertama(elemen: Element, nama: string): Element {
  const [satu] = anak(elemen, nama);
  if (!satu) throw new Error(`Manifes: <${elemen.localName}> tanpa <${nama}>.`);
  return satu;
}

function turunan(akar: Document | Element, nama: string): Element[] {
  return [...akar.getElementsByTagNameNS("*", nama)];
}

/** Reads the ribbon that Excel would draw from the add-in's manifest. */
export function bacaPita(manifes: string): IsiPita {
  const dokumen = new DOMParser().parseFromString(manifes, "text/xml");
  const nilai = new Map<string, string>();
  for (const jenis of ["Image", "Url", "String"])
    for (const satu of turunan(dokumen, jenis))
      nilai.set(satu.getAttribute("id") ?? "", satu.getAttribute("DefaultValue") ?? "");
  const dari = (elemen: Element): string => nilai.get(elemen.getAttribute("resid") ?? "") ?? "";

  const tombol = (kontrol: Element): TombolPita => {
    const tindakan = pertama(kontrol, "Action");
    const ikon = anak(pertama(kontrol, "Icon"), "Image").find((satu) => satu.getAttribute("size") === "32");
    const isFungsi = tindakan.getAttribute("xsi:type") === "ExecuteFunction";
    return {
      id: kontrol.getAttribute("id") ?? "",
      label: dari(pertama(kontrol, "Label")),
      uraian: dari(pertama(pertama(kontrol, "Supertip"), "Description")),
      ikon: ikon ? alamatSetempat(dari(ikon)) : "",
      tindakan: isFungsi
        ? { jenis: "fungsi", nama: pertama(tindakan, "FunctionName").textContent }
        : { jenis: "panel", alamat: alamatSetempat(dari(pertama(tindakan, "SourceLocation"))) },
    };
  };

  const [tab] = turunan(dokumen, "CustomTab");
  const [berkas] = turunan(dokumen, "FunctionFile");
  if (!tab || !berkas) throw new Error("Manifes tidak memuat tab pita.");
  return {
    tab: dari(pertama(tab, "Label")),
    alamatPerintah: alamatSetempat(dari(berkas)),
    grup: anak(tab, "Group").map((grup) => ({
      label: dari(pertama(grup, "Label")),
      tombol: anak(grup, "Control").map(tombol),
    })),
  };
}

/** Draws the buttons; `jalankan` does what a click asks for, and the button is busy until then. */
export function gambarPita(wadah: HTMLElement, isi: IsiPita, jalankan: (tombol: TombolPita) => Promise<void>): void {
  wadah.replaceChildren(
    ...isi.grup.map((grup) => {
      const kotak = document.createElement("div");
      kotak.className = "grup";
      kotak.setAttribute("role", "group");
      kotak.setAttribute("aria-label", grup.label);
      const baris = document.createElement("div");
      baris.className = "tombol-grup";
      baris.append(...grup.tombol.map((satu) => gambarTombol(satu, jalankan)));
      const nama = document.createElement("span");
      nama.className = "nama-grup";
      nama.textContent = grup.label;
      kotak.append(baris, nama);
      return kotak;
    }),
  );
}

function gambarTombol(tombol: TombolPita, jalankan: (tombol: TombolPita) => Promise<void>): HTMLButtonElement {
  const elemen = document.createElement("button");
  elemen.type = "button";
  elemen.className = "tombol-pita";
  elemen.title = tombol.uraian;
  elemen.dataset.tombol = tombol.id;
  const gambar = document.createElement("img");
  gambar.src = tombol.ikon;
  gambar.alt = "";
  gambar.width = 32;
  gambar.height = 32;
  const label = document.createElement("span");
  label.textContent = tombol.label;
  elemen.append(gambar, label);
  elemen.addEventListener("click", () => {
    if (elemen.getAttribute("aria-busy") === "true") return;
    elemen.setAttribute("aria-busy", "true");
    void jalankan(tombol).finally(() => elemen.removeAttribute("aria-busy"));
  });
  return elemen;
}
