import type { BacaanTabel, KolomTerbaca } from "../../domain/dokumen/bacaan";
import type { Tabel } from "../temukan-tabel";

/** What the columns that were set anew from one column are: all that its cells hold in turn. */
function gabung([pertama, ...lain]: readonly KolomTerbaca[], column: number): KolomTerbaca[] {
  if (!pertama) return [];
  if (lain.length === 0) return [{ ...pertama, column }];
  const arti = [pertama, ...lain].flatMap((k) => k.arti ?? []);
  const sama = lain.every((k) => k.guna === pertama.guna);
  const judul = pertama.judul.slice(0, -1);
  return [
    {
      ...pertama,
      column,
      judul,
      guna: sama ? pertama.guna : "masukan",
      arti: arti.length > 0 ? arti.join(" / ") : null,
    },
  ];
}

/** The reading of a table whose rows were set anew, told by the rows and columns that the sheet has. */
export function bacaanAsli({ asli, grid, baris }: Tabel, bacaan: BacaanTabel): BacaanTabel {
  if (!asli) return bacaan;
  const milik = new Map<number, KolomTerbaca[]>();
  for (const kolom of bacaan.kolom) {
    const column = baris.map((row) => grid.ref(row, kolom.column).column).find((c) => c <= asli.grid.right);
    if (column !== undefined) milik.set(column, [...(milik.get(column) ?? []), kolom]);
  }
  return { ...bacaan, baris: asli.baris, kolom: [...milik].flatMap(([column, kolom]) => gabung(kolom, column)) };
}
