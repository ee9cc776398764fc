import { PENGATURAN_BAWAAN, bacaPengaturan, type Pengaturan } from "../../domain/pengaturan/pengaturan";
import { bacaPemulihan, type Pemulihan } from "../../plan/isi-pemulihan";
import { objekDari, type IsiLaci } from "./teks-laci";

/** Where a drawer is. */
export interface TempatLaci {
  readonly namespace: string;
  /** The entries of `workbook.settings` in which versions before the drawers kept it. */
  readonly lama: readonly string[];
}

/**
 * One drawer of what the workbook remembers: a custom XML part of our own namespace, which pane and command line both
 * see and which travels with the file. Reading never fails: what is damaged or not known falls to its default.
 */
export interface Laci<T> extends TempatLaci {
  /** Raised where what is stored changes its meaning; `naik[n - 1]` brings what version n wrote to version n + 1. */
  readonly versi: number;
  readonly naik: readonly ((isi: IsiLaci) => IsiLaci)[];
  readonly bawaan: T;
  readonly baca: (isi: IsiLaci) => T;
  readonly tulis: (nilai: T) => IsiLaci;
  /** What the entries of `lama` held, as a drawer has it. */
  readonly dariLama: (entri: readonly IsiLaci[]) => IsiLaci;
}

export const LACI_PENGATURAN: Laci<Pengaturan> = {
  namespace: "urn:capaian:pengaturan",
  versi: 1,
  naik: [],
  bawaan: PENGATURAN_BAWAAN,
  baca: bacaPengaturan,
  tulis: (nilai) => ({ ...nilai }),
  lama: ["capaian.pengaturan"],
  dariLama: ([isi = {}]) => isi,
};

export const LACI_PEMULIHAN: Laci<Pemulihan | null> = {
  namespace: "urn:capaian:pemulihan",
  versi: 1,
  naik: [],
  bawaan: null,
  baca: bacaPemulihan,
  tulis: (nilai) => ({ ...nilai }),
  lama: ["capaian.pemulihan"],
  dariLama: ([isi = {}]) => isi,
};

/** An entry of `workbook.settings`, which is JSON or its text; {} for anything else. */
export function isiEntri(nilai: unknown): IsiLaci {
  const teks = typeof nilai === "string" ? nilai : JSON.stringify(nilai ?? {});
  return objekDari(teks) ?? {};
}
