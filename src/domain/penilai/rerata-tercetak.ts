import type { Desimal } from "../angka/desimal";
import { batasDari } from "../capaian/batas-rata-rata";
import { rataRataCapaian } from "../capaian/rata-rata";
import type { Capaian } from "../capaian/capaian";
import type { DokumenIndikator } from "../dokumen/dokumen";
import type { BarisRerata, SelRerata } from "../dokumen/rerata";
import type { Pengaturan } from "../pengaturan/pengaturan";
import type { Penilai } from "./penilai";

/** The mean that belongs into a cell of a row of means, and the capaian that it is of. */
export interface Rerata {
  readonly baris: BarisRerata;
  readonly sel: SelRerata;
  readonly nilai: Desimal;
  readonly capaian: readonly Capaian[];
}

/**
 * The mean of what was assessed, each capped as staff chose, for every row of means of a document; what was not assessed doesn't enter. None where nothing
 * was, or where the capaian of a row can't be told: then no mean is known.
 */
export function nilaiRerata(
  { rerata = [] }: DokumenIndikator,
  penilai: Penilai,
  setelan: Pick<Pengaturan, "batasRataRata">,
): Rerata[] {
  const batas = batasDari(setelan);
  return rerata.flatMap((baris) =>
    baris.sel.flatMap((sel): Rerata[] => {
      const capaian = baris.baris.flatMap((satu) =>
        satu.ukuran
          .filter((u) => (u.persen ?? u.kriteria)?.column === sel.column)
          .map((u) => penilai.hasil(satu, u).capaian),
      );
      if (capaian.some((c) => c.status === "tidak-dapat-dihitung")) return [];
      const { nilai } = rataRataCapaian(capaian, batas);
      return nilai === null ? [] : [{ baris, sel, nilai, capaian }];
    }),
  );
}
