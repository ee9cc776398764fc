import { ingat } from "../alur/ingat";
import { uraiFormat, type BagianFormat, type TandaFormat } from "./urai-format";

const isTeks = ({ tanda }: BagianFormat): boolean => tanda.some(({ kode, teks }) => kode && teks === "@");
const MINUS: TandaFormat = { kode: false, teks: "-" };

/** Literals beside one another are one, however they were quoted or escaped; colours and the like come first, sorted. */
function baku({ kurung, tanda }: BagianFormat): string {
  const hasil: TandaFormat[] = [];
  for (const satu of tanda) {
    const akhir = hasil.at(-1);
    if (akhir && !akhir.kode && !satu.kode) hasil[hasil.length - 1] = { kode: false, teks: akhir.teks + satu.teks };
    else hasil.push(satu);
  }
  return JSON.stringify([[...kurung].sort(), hasil.map(({ kode, teks }) => [kode, teks])]);
}

/** How positive numbers, negative ones, zero and text show: what a format leaves out, Excel adds. */
const bentukBaku = ingat((format: string): string => {
  const bagian = uraiFormat(format === "" ? "General" : format);
  const terakhir = bagian.at(-1);
  const isBersyarat = bagian.some(({ kurung }) => kurung.some((isi) => /^[<>=]/.test(isi)));
  const isTeksSaja = bagian.length === 1 && terakhir !== undefined && isTeks(terakhir);
  if (isBersyarat || isTeksSaja || bagian.length > 4) return bagian.map(baku).join();
  const punyaTeks = bagian.length === 4 || (terakhir !== undefined && isTeks(terakhir));
  const [positif = KOSONG, negatif, nol = positif] = punyaTeks ? bagian.slice(0, -1) : bagian;
  const dengan = negatif ?? { ...positif, tanda: [MINUS, ...positif.tanda] };
  return [positif, dengan, nol, punyaTeks && terakhir ? terakhir : APA_ADANYA].map(baku).join();
});

const KOSONG: BagianFormat = { kurung: [], tanda: [] };
const APA_ADANYA: BagianFormat = { kurung: [], tanda: [{ kode: true, teks: "@" }] };

/**
 * Whether two en-US number formats show every value alike. Excel and other programs return a format in other words than
 * it was given in: "" for General, `0\ "x"` for `0 "x"`, `#,##0;-#,##0` for `#,##0`, `[$-421]` before a number, `;@`
 * behind a date, `[$Rp-421]` for `"Rp"`. `0.00%` and `0.00"%"` differ: the one multiplies by a hundred.
 */
export function samaFormat(a: string, b: string): boolean {
  return a === b || bentukBaku(a) === bentukBaku(b);
}
