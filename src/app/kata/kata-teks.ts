// How names and lists stand in a sentence.
export { daftarBerekor } from "../../domain/teks/daftar-berekor";
export { berkapital, namaTenang } from "../../domain/teks/nama-tenang";
