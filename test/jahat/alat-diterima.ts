import { barisUkur, baris, bukuUkur, LEMBAR, lembarXml } from "./paket";

export const denganLembar = (xml: string | Uint8Array): Uint8Array => bukuUkur({ [LEMBAR]: xml });
/** The good sheet with rows of other cells below it. */
export const tambah = (...lain: string[]): Uint8Array => denganLembar(lembarXml([...barisUkur(), ...lain]));
export const gabung = (areas: readonly string[]): string =>
  `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;
export const denganNama = (nama: string): Uint8Array =>
  tambah(baris(20, [7, "Meningkatnya layanan", nama, "%", 80, 75]));

/** The good sheet with result cells that are there already. */
export const denganSelHasil = (sel: (alamat: string) => string): Uint8Array =>
  denganLembar(lembarXml(barisUkur().map((b, i) => (i < 2 ? b : b.replace("</row>", `${sel(`G${i + 1}`)}</row>`)))));
