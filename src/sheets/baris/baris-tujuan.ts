import { ingatObjek } from "../../domain/alur/ingat";
import { isBerhuruf } from "../jenis-baris";
import type { TabelDikenal } from "../layout";
import { isBlank, ratakan } from "../rata-teks";

/**
 * Rows of a table with a column of tujuan and one of sasaran that are of a tujuan itself: below a tujuan, before its first
 * sasaran. `tanpaSasaran` are those below a tujuan that has no sasaran at all: of which level they are isn't told.
 */
export interface BarisTujuan {
  readonly tujuan: ReadonlySet<number>;
  readonly tanpaSasaran: ReadonlySet<number>;
}

export const barisTujuan = ingatObjek((d: TabelDikenal): BarisTujuan => {
  const [tujuan, tanpaSasaran] = [new Set<number>(), new Set<number>()];
  const [kolomTujuan, kolomSasaran] = [d.kolom("tujuan"), d.kolom("sasaran")];
  if (!kolomTujuan || !kolomSasaran) return { tujuan, tanpaSasaran };
  const { grid, baris } = d.tabel;
  let kini = "";
  let menunggu: number[] | null = null;
  const akhiri = (di: Set<number>): void => {
    for (const row of menunggu ?? []) di.add(row);
    menunggu = null;
  };
  for (const row of baris) {
    const teks = ratakan(grid.value(row, kolomTujuan.column));
    if (isBerhuruf(teks) && teks !== kini) {
      akhiri(tanpaSasaran);
      kini = teks;
      menunggu = [];
    }
    if (!isBlank(grid.value(row, kolomSasaran.column))) akhiri(tujuan);
    menunggu?.push(row);
  }
  akhiri(tanpaSasaran);
  return { tujuan, tanpaSasaran };
});
