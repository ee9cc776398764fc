// The report as a Word file: made, brought up to date where staff have edited it, filled into a template of theirs.
// It brings the maker of .docx along: loaded only when a file is asked for.
export { berkasWord, namaBerkasWord } from "../word/berkas-word";
export { bentukWord, type PilihanWord } from "../word/bentuk";
export { isianDokumen } from "../word/isian-dokumen";
export { perbaruiDokumen, type HasilPerbarui } from "../word/perbarui";
export { perbaruiTemplat } from "../word/perbarui-templat";
export { catatanBerkas, tabelSidik } from "../word/sidik";
export { isiTemplat, type PenandaTemplat } from "../word/templat";
