const PERSEN = String.raw`(\d{1,3}(?:[.,]\d{1,4})?) ?(?:%|persen)`;
const BAGIAN = String.raw`(\d{1,7})(?: [\p{L}]+)?(?: dari | ?/ ?)(\d{1,7})(?: [\p{L} ]+)?`;
/** "87,5% (35 dari 40)", "80% (12/15 desa)". */
const PERSEN_DULU = new RegExp(`^${PERSEN} ?\\(${BAGIAN}\\)$`, "iu");
/** "12 dari 15 desa (80%)". */
const BAGIAN_DULU = new RegExp(`^${BAGIAN} ?\\(${PERSEN}\\)$`, "iu");
/** "0,85 (85%)", "85% (0,85)": one figure as a fraction and as a percentage. */
const PECAHAN = String.raw`([01][.,]\d{1,6})`;
const PECAHAN_DULU = new RegExp(`^${PECAHAN} ?[(=/] ?${PERSEN} ?\\)?$`, "iu");
const PECAHAN_LALU = new RegExp(`^${PERSEN} ?[(=/] ?${PECAHAN} ?\\)?$`, "iu");
const PANJANG = 80;

/** Whether a percentage as written is a part of a whole, rounded to its own decimals. */
function isSama(persen: string, bagian: string, seluruh: string): boolean {
  const [, desimal = ""] = persen.split(/[.,]/);
  const selisih = Math.abs(Number(persen.replace(",", ".")) - (100 * Number(bagian)) / Number(seluruh));
  return selisih <= 0.5 * 10 ** -desimal.length + 1e-9;
}

/**
 * The percentage ("87,5%") of a text that also names what it is the share of, or the fraction that it is, where the two prove
 * each other; null where they differ, or for any other text: then it holds two figures and none is sure.
 */
export function persenTerurai(teks: string): string | null {
  if (teks.length > PANJANG) return null;
  const [, persen, bagian = "", seluruh = ""] = PERSEN_DULU.exec(teks) ?? [];
  const [, pecahan, setara = ""] = PECAHAN_DULU.exec(teks) ?? [];
  if (pecahan !== undefined) return isSama(setara, pecahan.replace(",", "."), "1") ? `${setara}%` : null;
  const [, utuh = "", bagiSatu] = PECAHAN_LALU.exec(teks) ?? [];
  if (bagiSatu !== undefined) return isSama(utuh, bagiSatu.replace(",", "."), "1") ? `${utuh}%` : null;
  if (persen !== undefined) return isSama(persen, bagian, seluruh) ? `${persen}%` : null;
  const [, a = "", b = "", p] = BAGIAN_DULU.exec(teks) ?? [];
  return p !== undefined && isSama(p, a, b) ? `${p}%` : null;
}
