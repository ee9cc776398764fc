/** A piece of a number format: a code that Excel reads, or text that it prints as it stands. */
export interface TandaFormat {
  readonly kode: boolean;
  readonly teks: string;
}

/** What stands between two semicolons: colours, conditions and locales that matter (small letters), and the rest. */
export interface BagianFormat {
  readonly kurung: readonly string[];
  readonly tanda: readonly TandaFormat[];
}

/** Longer formats can't exist in Excel (255 characters); what lies beyond is not read. */
const PANJANG_TERBESAR = 1024;

const KATA = /^(?:general|am\/pm|a\/p|e[+-])/i;
const WAKTU = /^(?:h+|m+|s+)$/;
/** By the names that newer Excels write, the numbers that older ones do. */
const LOKAL: Readonly<Record<string, string>> = { "en-us": "409", "id-id": "421" };

const harfiah = (teks: string): TandaFormat => ({ kode: false, teks });
const kode = (teks: string): TandaFormat => ({ kode: true, teks });

/** Reads one piece from `mulai`; also where the next one begins. A bracket without an end ends with the text. */
function potong(teks: string, mulai: number): { readonly potongan: string; readonly lanjut: number } {
  const huruf = teks.charAt(mulai);
  if (huruf === '"' || huruf === "[") {
    const tutup = teks.indexOf(huruf === "[" ? "]" : '"', mulai + 1);
    const akhir = tutup < 0 ? teks.length : tutup;
    return { potongan: teks.slice(mulai, akhir), lanjut: akhir + 1 };
  }
  const panjang = "\\_*".includes(huruf) ? 2 : (KATA.exec(teks.slice(mulai, mulai + 7))?.[0].length ?? 1);
  return { potongan: teks.slice(mulai, mulai + panjang), lanjut: mulai + panjang };
}

function sebutKata(kata: string): string {
  if (/^general$/i.test(kata)) return "General";
  return /^a\/p$/i.test(kata) ? kata : kata.toUpperCase();
}

function tandaDari(potongan: string): TandaFormat {
  const huruf = potongan.charAt(0);
  if (huruf === '"' || huruf === "\\") return harfiah(potongan.slice(1));
  if ("_*".includes(huruf)) return kode(potongan);
  if (KATA.test(potongan)) return kode(sebutKata(potongan));
  return /[0-9#?.,%@/:dmyhsegb]/i.test(huruf) ? kode(huruf.toLowerCase()) : harfiah(huruf);
}

/** True for a code that makes a date or a time of the number. */
export const isWaktu = ({ kode, teks }: TandaFormat): boolean =>
  kode && /^(?:[dmyhs]|\[[hms]+\]|am\/pm|a\/p)$/i.test(teks);

/** A locale says how dates are worded; before a number only one that asks for other digits matters. */
function lokalBerarti(lokal: string, adaWaktu: boolean): string[] {
  const angka = LOKAL[lokal] ?? lokal.replace(/^0+/, "");
  return angka !== "" && (adaWaktu || /^[0-9a-f]{5,}$/.test(angka)) ? [`$-${angka}`] : [];
}

function uraiBagian(potongan: readonly string[]): BagianFormat {
  const kurung: string[] = [];
  const lokal: string[] = [];
  const tanda: TandaFormat[] = [];
  for (const satu of potongan) {
    const isi = satu.slice(1);
    if (!satu.startsWith("[")) tanda.push(tandaDari(satu));
    else if (isi.startsWith("$")) {
      const [lambang = "", ...sisa] = isi.slice(1).split("-");
      if (lambang !== "") tanda.push(harfiah(lambang));
      lokal.push(sisa.join("-").toLowerCase());
    } else if (WAKTU.test(isi.toLowerCase())) tanda.push(kode(`[${isi.toLowerCase()}]`));
    else kurung.push(isi.replaceAll(" ", "").toLowerCase());
  }
  const adaWaktu = tanda.some(isWaktu);
  return { kurung: [...kurung, ...lokal.flatMap((satu) => lokalBerarti(satu, adaWaktu))], tanda };
}

/** An en-US number format, section by section (ECMA-376 18.8.31). Anything odd is read as text that is printed. */
export function uraiFormat(format: string): readonly BagianFormat[] {
  const teks = format.slice(0, PANJANG_TERBESAR);
  const bagian: string[][] = [[]];
  for (let i = 0; i < teks.length;) {
    const { potongan, lanjut } = potong(teks, i);
    if (potongan === ";") bagian.push([]);
    else bagian.at(-1)?.push(potongan);
    i = lanjut;
  }
  return bagian.map(uraiBagian);
}
