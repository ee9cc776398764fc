/** What a file may cost at most to open; what lies beyond is refused before it is unpacked (docs/keputusan.md). */
const megabyte = 1024 * 1024;

/** Unpacked, all parts together. */
const maxUnpacked = 500 * megabyte;
/** Below this size any compression is believed. */
const harmlessUnpacked = 64 * megabyte;
/** Real workbooks, even of blank formatted cells, stay well below this. */
const maxRatio = 150;
/** Deflate cannot do better than this. */
const bestDeflate = 1032;

export const maxParts = 60_000;
export const maxSheets = 5_000;
/** Deeper than any schema of Office goes. */
export const maxDepth = 256;
/** What Excel itself allows. */
export const maxCellText = 32_767;
export const maxFormula = 8_192;
export const maxAddress = 8_192;

/** The most that a file of this size may hold when unpacked. */
export function unpackedLimit(fileSize: number): number {
  return Math.min(maxUnpacked, Math.max(harmlessUnpacked, fileSize * maxRatio));
}

/** The most cells and rows that a file of this size may hold: memory grows with them, not with the file. */
export function cellLimit(fileSize: number): number {
  return Math.min(12_000_000, 3_000_000 + Math.floor(fileSize / 6));
}

/** True where so many compressed bytes cannot come to so many. */
export function isBeyondDeflate(compressedSize: number, size: number): boolean {
  return size > compressedSize * bestDeflate + 1024;
}
