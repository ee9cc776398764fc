import { parts } from "../host/workbooks";
import { daftarGaya } from "./gaya-paket";

/** The parts of a saved workbook. */
export type Paket = ReadonlyMap<string, string>;

const GAYA = "xl/styles.xml";
/** Lists to which a workbook only adds: what a cell's format means does not change by what comes behind it. */
const BERTAMBAH = ["numFmts", "fonts", "fills", "borders", "cellXfs"];

export const paketDari = (isi: Uint8Array): Paket => parts(isi);

/** True where styles.xml says all that it said, in the same places, and perhaps more behind it. */
function gayaSama(lama: string, kini: string): boolean {
  const tanpaDaftar = (teks: string): string =>
    BERTAMBAH.reduce((sisa, nama) => sisa.replace(new RegExp(`<${nama}\\b[^>]*(?:/>|>.*?</${nama}>)`, "s"), ""), teks);
  if (tanpaDaftar(lama) !== tanpaDaftar(kini)) return false;
  return BERTAMBAH.every((nama) => {
    const baru = daftarGaya(kini, nama);
    return daftarGaya(lama, nama).every((satu, i) => satu === baru[i]);
  });
}

/**
 * True where two packages say the same part by part, formats that no cell uses any more aside. False does not mean that
 * they say something else: it only takes a closer look then.
 */
export function isPaketSama(lama: Paket, kini: Paket): boolean {
  if (lama.size !== kini.size) return false;
  for (const [nama, teks] of lama) {
    const sekarang = kini.get(nama);
    if (sekarang === teks) continue;
    if (nama !== GAYA || sekarang === undefined || !gayaSama(teks, sekarang)) return false;
  }
  return true;
}
