import type { RumusCapaian } from "../penilai/rumus-capaian";
import type { JenisIndikator } from "../capaian/jenis";
import type { Pola, Tw } from "../capaian/triwulan";
import type { Makna } from "./makna";
import type { AngkaBersumber, CellRef, TeksBersumber } from "./sumber";

/** A target and a realisasi side by side, and the cells where their result belongs. */
export interface Ukuran {
  readonly makna: Makna;
  readonly target: AngkaBersumber | null;
  readonly realisasi: AngkaBersumber | null;
  readonly persen: CellRef | null;
  readonly kriteria: CellRef | null;
}

/** What was to be reached and what was. */
export interface Terukur {
  readonly target: AngkaBersumber | null;
  readonly realisasi: AngkaBersumber | null;
}

/** A whole year's figures, with the percentage that the sheet itself has for it. */
export interface TerukurSetahun extends Terukur {
  readonly capaian: AngkaBersumber | null;
}

/** One indikator as one table tells it. */
export interface BarisIndikator {
  readonly sasaran: TeksBersumber | null;
  readonly indikator: TeksBersumber;
  readonly satuan: TeksBersumber | null;
  readonly jenis: JenisIndikator | null;
  readonly pola: Pola | null;
  readonly formula: TeksBersumber | null;
  /** The rule that the results which staff filled in prove; null where they prove none. */
  readonly terbukti: RumusCapaian | null;
  readonly penjelasan: TeksBersumber | null;
  /** Of a table of several quarters: what the columns under one quarter say. */
  readonly penjelasanTw: ReadonlyMap<Tw, TeksBersumber>;
  readonly penanggungJawab: TeksBersumber | null;
  readonly baseline: AngkaBersumber | null;
  /** The annual target of the table's own year. */
  readonly target: AngkaBersumber | null;
  readonly targetTahun: ReadonlyMap<number, AngkaBersumber>;
  readonly targetAkhir: AngkaBersumber | null;
  /** Realisasi of a whole year, where the table gives it. */
  readonly realisasi: AngkaBersumber | null;
  /** An earlier year's figures where the same table has them beside this year's; `tahun` null where its header says "tahun lalu". */
  readonly lalu: (Terukur & { readonly tahun: number | null }) | null;
  /** Figures of whole years, by the year that their own header names. */
  readonly riwayat: ReadonlyMap<number, TerukurSetahun>;
  readonly targetTw: ReadonlyMap<Tw, AngkaBersumber>;
  readonly realisasiTw: ReadonlyMap<Tw, AngkaBersumber>;
  /** Every target–realisasi pair in the row that has a result cell or could have one. */
  readonly ukuran: readonly Ukuran[];
}
