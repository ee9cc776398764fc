// What the sheets of a workbook were read as: roles and their names, columns, how sure that is.
export { namaDokumen } from "../../domain/dokumen/angka-dokumen";
export type { Keyakinan, KolomTerbaca } from "../../domain/dokumen/bacaan";
export type { Dokumen, Peran } from "../../domain/dokumen/dokumen";
export type { LembarTerbaca } from "../../domain/dokumen/lembar-terbaca";
export { NAMA_PERAN, namaDasarTarget } from "../../domain/dokumen/nama-peran";
export type { SheetSnapshot } from "../../sheets/snapshot";
