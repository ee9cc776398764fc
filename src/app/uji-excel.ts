// Tries of what this code believes of Excel, for somebody with a real one to run from the pane.
export type { Penolakan } from "../excel/keyakinan/aman";
export { type HasilUji, type Pertanyaan, ujiExcel } from "../excel/keyakinan/jalankan-keyakinan";
export type { Rekaman } from "../excel/keyakinan/rekaman";
export { KEYAKINAN } from "../excel/keyakinan/semua";
