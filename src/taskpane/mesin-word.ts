/** What makes the Word file, in a bundle that only its button asks for. */
export { bentukWord } from "../word/bentuk";
export { berkasWord, namaBerkasWord } from "../word/berkas-word";
