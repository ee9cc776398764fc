import type { BarisIndikator, DokumenIndikator } from "../dokumen/dokumen";
import type { TeksBersumber } from "../dokumen/sumber";

/** One row of one document that speaks of an indikator. */
export interface Sebutan {
  readonly dokumen: DokumenIndikator;
  readonly baris: BarisIndikator;
}

/** Two spellings that were matched although they only resemble each other, or two names that may mean one thing. */
export interface UsulPasangan {
  readonly jenis: "mirip" | "beda-makna";
  readonly a: TeksBersumber;
  readonly b: TeksBersumber;
  readonly sebutanA: readonly Sebutan[];
  readonly sebutanB: readonly Sebutan[];
}

/** Rows of documents that were joined so far. */
export interface Kelompok {
  readonly sebutan: Sebutan[];
  /** Its spellings, as `kunciNama` gives them, with the rows that use each. */
  readonly nama: Map<string, Sebutan[]>;
}
