/** Where in the text something stands. */
interface Letak {
  readonly mulai: number;
  readonly akhir: number;
}
/** A word in lower case, with its letters as written. */
export type Kata = Letak & { readonly jenis: "kata"; readonly teks: string; readonly asli: string };
/** A number as its digits stand: "128,44"; with "%" or "persen" behind it, or "Rp" before. */
export type Bilangan = Letak & {
  readonly jenis: "angka";
  readonly digit: string;
  readonly persen: boolean;
  readonly rupiah: boolean;
};
/** The end of a clause, or (`kuat`) of a sentence. */
type Batas = Letak & { readonly jenis: "batas"; readonly kuat: boolean };
type Tanda = Letak & { readonly jenis: "kurung" | "strip" | "kali" };
/** The indikator's own name. */
type Nama = Letak & { readonly jenis: "nama" };
/** When: "ini" is the report's year; any other key is another year or a part of it. `pembanding`: it is compared with. */
export type Waktu = Letak & { readonly jenis: "waktu"; readonly kunci: string; readonly pembanding: boolean };

export type Token = Kata | Bilangan | Batas | Tanda | Nama | Waktu;

const POLA =
  /(?<singkat>(?:s\.?d\.|s\/d|t\.a\.?|no\.)(?![\p{L}]))|(?<angka>(?:rp\.?\s*)?\d+(?:[.,]\d+)*(?:\s*(?:%|persen\b|prosen\b))?)|(?<kata>\p{L}[\p{L}\p{M}\d]*(?:-\p{L}[\p{L}\p{M}]*)*)|(?<tanda>\S|\n)/giu;

/** "kurang lebih" and "lebih kurang" are one word, and so are their short forms. */
const satukanKira = (teks: string): string =>
  teks.replace(/\b(?:kurang lebih|lebih kurang)\b/gi, "lebih-kurang").replace(/±/g, "~");

function tanda(isi: string, letak: Letak, teks: string, sebelum: Token | undefined): Token | null {
  const batas = (kuat: boolean): Token => ({ ...letak, jenis: "batas", kuat });
  if (/[.;!?]/.test(isi)) return batas(true);
  if (isi === "\n") return batas(!(sebelum?.jenis === "batas" && !sebelum.kuat));
  if (/[,:]/.test(isi)) return batas(false);
  if (/[()[\]]/.test(isi)) return { ...letak, jenis: "kurung" };
  if (isi === "~") return { ...letak, jenis: "kata", teks: "sekitar", asli: isi };
  if (isi === "=") return { ...letak, jenis: "kata", teks: isi, asli: isi };
  if (/[×*/÷]/.test(isi)) return { ...letak, jenis: "kali" };
  if (!/[-–—]/.test(isi)) return null;
  return /\d\s*%?\s*$/.test(teks.slice(0, letak.mulai)) ? { ...letak, jenis: "strip" } : batas(false);
}

/** The text as words, numbers and breaks. Linear; marks that tell nothing are left out. */
export function potong(asli: string): Token[] {
  const teks = satukanKira(asli);
  const hasil: Token[] = [];
  for (const { index, groups: g, 0: isi } of teks.matchAll(POLA)) {
    const letak = { mulai: index, akhir: index + isi.length };
    const kata = g?.singkat ?? g?.kata;
    if (kata?.toLowerCase() === "x") hasil.push({ ...letak, jenis: "kali" });
    else if (kata !== undefined) hasil.push({ ...letak, jenis: "kata", teks: kata.toLowerCase(), asli: kata });
    else if (g?.angka !== undefined)
      hasil.push({
        ...letak,
        jenis: "angka",
        digit: /\d[\d.,]*/.exec(isi)?.[0] ?? "",
        persen: /(?:%|n)$/i.test(isi),
        rupiah: /^rp/i.test(isi),
      });
    else {
      const satu = tanda(isi, letak, teks, hasil.at(-1));
      if (satu) hasil.push(satu);
    }
  }
  return hasil;
}

export const isKata = (t: Token | undefined, kata: { has(satu: string): boolean }): boolean =>
  t?.jenis === "kata" && kata.has(t.teks);
