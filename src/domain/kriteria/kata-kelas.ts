import type { TingkatKriteria } from "./kriteria";

/** The words by which cells name a class. */
export const kataKelas = ({ nama, singkat, kode }: TingkatKriteria): string[] => [nama, singkat, kode];
