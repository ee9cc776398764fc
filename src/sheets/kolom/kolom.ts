import type { Bukti } from "../../domain/dokumen/bacaan";
import type { CellRef } from "../../domain/dokumen/sumber";
import { ratakan } from "../rata-teks";
import { betulkanEjaan } from "./ejaan";
import type { Konsep } from "./konsep";
import type { Penentu } from "./penentu";

/** A column of a table with what its header says. `penentuSendiri` comes from the lowest header cell alone. */
export interface Kolom {
  readonly column: number;
  readonly konsep: Konsep | null;
  readonly teks: readonly string[];
  readonly penentu: Penentu;
  readonly penentuSendiri: Penentu;
  readonly selTeks: readonly CellRef[];
  /** Why it is taken for this, and what speaks against it. */
  readonly bukti: readonly Bukti[];
  /** No column of the sheet: the year that twelve columns of months make. */
  readonly bulanan?: KolomBulanan;
}

type Berjudul = Pick<Kolom, "teks">;

/** The column's own header, the lowest of its texts: in lower case and without slips of the keys. */
export const daunJudul = ({ teks }: Berjudul): string => betulkanEjaan(ratakan(teks.at(-1) ?? ""));

/** The group headings above it, in lower case; "" where there are none. */
export const indukJudul = ({ teks }: Berjudul): string => teks.slice(0, -1).map(ratakan).join("›");

/** All of its header, in lower case. */
export const judulPenuh = ({ teks }: Berjudul): string => teks.map(ratakan).join("›");

/** A pagu, or a figure of the money's side: of no kinerja. */
export const isUang = ({ konsep, penentu }: Pick<Kolom, "konsep" | "penentu">): boolean =>
  konsep === "pagu" || penentu.sisi === "anggaran";

/** A column as sentences call it, by its whole header: "“Realisasi › TW II”". */
export const sebutKolom = ({ teks }: Berjudul): string => `“${teks.join(" › ")}”`;

/** The columns that make a year of its months. */
export interface KolomBulanan {
  /** January to December. */
  readonly bulan: readonly Kolom[];
  readonly target: Kolom;
  /** The targets of the same months; null where they have none. */
  readonly targetBulan: readonly Kolom[] | null;
  readonly nama: Kolom | null;
  readonly satuan: Kolom | null;
}
