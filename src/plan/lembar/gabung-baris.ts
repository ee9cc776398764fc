import type { Rect } from "../../sheets/snapshot";

/** Merged cells that are made together. */
export interface Gabungan {
  readonly rect: Rect;
  /** True: each row of the rectangle for itself. */
  readonly perBaris: boolean;
}

/** Merged rows of the same columns that follow one another are made together. */
export function gabunganDari(gabung: readonly Rect[]): Gabungan[] {
  const hasil: { rect: Rect; perBaris: boolean }[] = [];
  const berakhirDi = new Map<string, (typeof hasil)[number]>();
  for (const rect of gabung) {
    const sebelum = rect.top === rect.bottom && berakhirDi.get(`${rect.top - 1} ${rect.left} ${rect.right}`);
    if (sebelum) {
      sebelum.rect = { ...sebelum.rect, bottom: rect.bottom };
      sebelum.perBaris = true;
      berakhirDi.set(`${rect.bottom} ${rect.left} ${rect.right}`, sebelum);
    } else {
      const satu = { rect, perBaris: false };
      hasil.push(satu);
      if (rect.top === rect.bottom) berakhirDi.set(`${rect.bottom} ${rect.left} ${rect.right}`, satu);
    }
  }
  return hasil;
}
