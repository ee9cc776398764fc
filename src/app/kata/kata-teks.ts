// How names and lists stand in a sentence, and how near one word is to another.
export { daftarBerekor } from "../../domain/teks/daftar-berekor";
export { jarakSunting } from "../../domain/teks/nama-indikator";
export { berkapital, namaTenang } from "../../domain/teks/nama-tenang";
