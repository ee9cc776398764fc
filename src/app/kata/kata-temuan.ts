// Findings: their codes with what each is of, their gravity, and what was accepted.
export { bersifat } from "../../domain/temuan/katalog";
export type { BagianPengaturan, KodeTemuan, TingkatTemuan } from "../../domain/temuan/temuan";
export type { Penerimaan } from "../../domain/temuan/temuan-diterima";
