import type { CellValue } from "../sheets/snapshot";

/** The most characters that a cell holds. */
const TERPANJANG = 32_767;
const TANDA_POTONG = "…";
const TAK_TERLIHAT = /(?![\t\n])\p{Cc}/gu;
const SEPARUH_HURUF = /\p{Cs}/gu;

/**
 * A text of the workbook as it may stand in a cell of ours: without the control characters that no cell shows, half an
 * emoji as the sign for what can't be shown, and cut with an ellipsis where no cell could hold it.
 */
export function layakTulis(nilai: CellValue): CellValue {
  if (typeof nilai !== "string") return nilai;
  const bersih = nilai.replace(/\r\n?/g, "\n").replace(TAK_TERLIHAT, "").replace(SEPARUH_HURUF, "\ufffd");
  if (bersih.length <= TERPANJANG) return bersih;
  const potong = bersih.slice(0, TERPANJANG - TANDA_POTONG.length);
  return `${/[\ud800-\udbff]$/.test(potong) ? potong.slice(0, -1) : potong}${TANDA_POTONG}`;
}
