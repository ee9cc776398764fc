import { isObjek } from "../../domain/pengaturan/butir";

/** What one drawer of the workbook holds, by key. */
export type IsiLaci = Readonly<Record<string, unknown>>;

/** A drawer's text, read: `versi` is the schema that it was written by. */
export type TeksLaci =
  | { readonly status: "terbaca"; readonly versi: number; readonly isi: IsiLaci }
  | { readonly status: "rusak" | "terlalu-besar" };

/** More is nobody's settings, and more than Excel on the web gives at once. */
const TEKS_TERPANJANG = 5_000_000;
/** What we keep is never nested deeper than this. */
const TERDALAM = 100;

const BUNGKUS = /^(?:<\?xml[^>]*\?>)?\s*<(?:\w+:)?simpanan\b([^>]*)>([^<]*)<\/(?:\w+:)?simpanan>\s*$/;

const NAMA_HURUF: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function lepas(teks: string): string {
  return teks.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g,
    (asli, hex?: string, dec?: string, nama?: string) => {
      if (nama !== undefined) return NAMA_HURUF[nama] ?? asli;
      const kode = hex === undefined ? Number(dec) : parseInt(hex, 16);
      return kode <= 0x10ffff ? String.fromCodePoint(kode) : asli;
    },
  );
}

/** JSON in which nothing is left that XML can't hold. */
function bungkus(json: string): string {
  const polos = json.replace(/[\ufffe\uffff]/g, (huruf) => `\\u${huruf.charCodeAt(0).toString(16)}`);
  return polos.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Counts brackets outside of texts: what nests too deep would exhaust the stack of whoever walks through it. */
function isTerlaluDalam(json: string): boolean {
  let dalam = 0;
  for (let i = 0; i < json.length; i++) {
    const huruf = json.charAt(i);
    if (huruf === '"') for (i++; i < json.length && json.charAt(i) !== '"'; i++) i += json.charAt(i) === "\\" ? 1 : 0;
    else if (huruf === "{" || huruf === "[") dalam++;
    else if (huruf === "}" || huruf === "]") dalam--;
    if (dalam > TERDALAM) return true;
  }
  return false;
}

/** A JSON text as an object; undefined where it is none, or nests deeper than anything of ours. */
export function objekDari(json: string): IsiLaci | undefined {
  if (json.length > TEKS_TERPANJANG || isTerlaluDalam(json)) return undefined;
  try {
    const isi = JSON.parse(json) as unknown;
    return isObjek(isi) ? isi : undefined;
  } catch {
    // No JSON: of another program, or damaged.
    return undefined;
  }
}

/** Reads a drawer's XML; never throws. */
export function bacaTeksLaci(xml: string): TeksLaci {
  if (xml.length > TEKS_TERPANJANG) return { status: "terlalu-besar" };
  const [, sifat = "", isi] = BUNGKUS.exec(xml) ?? [];
  const objek = isi === undefined ? undefined : objekDari(lepas(isi));
  if (!objek) return { status: "rusak" };
  return { status: "terbaca", versi: Number(/\bversi="(\d{1,6})"/.exec(sifat)?.[1] ?? 1), isi: objek };
}

/** A drawer's XML. */
export function teksLaci(namespace: string, versi: number, isi: IsiLaci): string {
  return `<simpanan xmlns="${namespace}" versi="${versi}">${bungkus(JSON.stringify(isi))}</simpanan>`;
}
