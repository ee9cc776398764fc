// Figures as pane, ribbon and command line speak of them, and how each kind is written.
// Nothing is computed here: a figure comes from the Laporan, whose assessor alone knows the formula.
export type { Angka } from "../../domain/angka/angka";
export { dariBilangan, keBilangan, type Desimal } from "../../domain/angka/desimal";
export { formatAngka, formatBilangan, formatNilai, formatPersen, formatRupiah } from "../../domain/angka/tampilan";
