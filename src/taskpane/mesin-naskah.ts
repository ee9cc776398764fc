/** What writes the report, in a bundle that only its view asks for. */
export { naskahDari, type BahanNaskah } from "../app/naskah";
export { isianNaskah, isNaskahKosong, teksParagraf, type BagianNaskah, type Potongan } from "../naskah/naskah";
export { htmlNaskah, htmlPotongan } from "../word/html";
