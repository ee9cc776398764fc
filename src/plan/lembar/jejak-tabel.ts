import { petakan, type Bertahap } from "../../domain/alur/bertahap";
import type { Alamat } from "../../domain/dokumen/alamat";
import { alamatSel } from "../../sheets/rumus-sel";
import { tabelJejak } from "../../tables/jejak";
import type { Tabel } from "../../tables/model-tabel";
import type { TabelTerender } from "./render-tabel";

/** Where every figure of the tables comes from, as a hidden table of its own; `nama` is what a table's sheet is called. */
export function* jejakTabel(
  terender: readonly TabelTerender[],
  nama: (nomor: string) => string,
  alamat: Alamat,
): Bertahap<Tabel> {
  const perTabel = yield* petakan(
    terender,
    ({ tabel, asal }) =>
      asal
        .filter((a) => typeof a.isi === "number" || a.cara !== null)
        .map(({ row, column, isi, format, asal: sumber, cara }) => {
          const sel = alamatSel(nama(tabel.nomor), row, column);
          return { sel, isi, format, sumber: sumber.map(alamat), cara };
        }),
    1,
  );
  return tabelJejak(perTabel.flat());
}
