// Cells: where they are, by which key they are told apart, and how their addresses are written.
export type { Alamat } from "../../domain/dokumen/alamat";
export { kunciSel, type CellRef } from "../../domain/dokumen/sumber";
export { alamatRingkas } from "../../plan/alamat-ringkas";
export { alamatDiLembar, hurufKolom } from "../../sheets/rumus-sel";
