import type { Rect } from "../../sheets/snapshot";

/** Excel's highest row, in points. */
export const TINGGI_TERBESAR = 409;

/** What a cell asks of the rows that it spans. */
export interface Kebutuhan {
  readonly rect: Rect;
  readonly tinggi: number;
}

/** Row heights that show every text: first what single rows need, then what is still missing under merged cells. */
export function tinggiBaris(banyak: number, terkecil: number, kebutuhan: readonly Kebutuhan[]): number[] {
  const tinggi = Array.from({ length: banyak }, () => terkecil);
  const rentang = ({ rect }: Kebutuhan): number => rect.bottom - rect.top + 1;
  for (const butuh of [...kebutuhan].sort((a, b) => rentang(a) - rentang(b))) {
    const { top, bottom } = butuh.rect;
    const ada = tinggi.slice(top, bottom + 1).reduce((a, b) => a + b, 0);
    const tambah = (butuh.tinggi - ada) / rentang(butuh);
    if (tambah <= 0) continue;
    for (let row = top; row <= bottom; row++) tinggi[row] = Math.min(TINGGI_TERBESAR, (tinggi[row] ?? 0) + tambah);
  }
  return tinggi.map((t) => Math.ceil(t * 4) / 4);
}
