import { PENYAMBUNG, UKURAN } from "./kosakata-kalimat";
import { isKata, potong, type Token } from "./potong";
import { kenaliWaktu } from "./waktu";

/** A stretch of a sentence that says one thing: at most one subject, whose figures stand in it. */
export interface Klausa {
  /** The word that joins it to what stands before: "sehingga", "dan"; "" where only a comma or nothing does. */
  readonly sambung: string;
  /** It begins a sentence. */
  readonly awal: boolean;
  readonly token: readonly Token[];
}

/** The indikator whose row the words stand in. */
export interface Milik {
  readonly nama: string;
  readonly satuan: string | null;
}

/** The words of a name as they are looked for: what its brackets hold is said or not. */
const kataNama = (nama: string): string[] =>
  potong(nama.replace(/\(.*?\)/g, " ")).flatMap((t) => (t.jenis === "kata" ? [t.teks] : []));

/** The indikator's own name, wherever all its words follow each other, as one token. */
function kenaliNama(token: readonly Token[], nama: string): Token[] {
  const cari = kataNama(nama);
  const hasil: Token[] = [];
  for (let i = 0; i < token.length;) {
    const [awal, akhir] = [token[i], token[i + cari.length - 1]];
    if (!awal) break;
    const cocok =
      cari.length > 0 && cari.every((kata, k) => ((t) => t?.jenis === "kata" && t.teks === kata)(token[i + k]));
    hasil.push(cocok && akhir ? { jenis: "nama", mulai: awal.mulai, akhir: akhir.akhir } : awal);
    i += cocok ? cari.length : 1;
  }
  return hasil;
}

/** "dengan capaian …" and, behind a figure, "dan …" begin something new as "sehingga" does. */
function menyambung(t: Token, berikut: Token | undefined, berangka: boolean): string | null {
  if (t.jenis !== "kata") return null;
  if (PENYAMBUNG.has(t.teks)) return t.teks;
  if (t.teks === "dengan" && isKata(berikut, UKURAN)) return t.teks;
  return berangka && (t.teks === "dan" || t.teks === "serta") ? t.teks : null;
}

/** The clauses of staff's words, in their order. */
export function klausaKalimat(teks: string, tahun: number, { nama }: Milik): Klausa[] {
  const token = kenaliWaktu(kenaliNama(potong(teks), nama), tahun);
  const hasil: Klausa[] = [];
  let kini: { sambung: string; awal: boolean; token: Token[] } = { sambung: "", awal: true, token: [] };
  const tutup = (sambung: string, awal: boolean): void => {
    if (kini.token.length > 0) hasil.push(kini);
    // "; sehingga": a break and a word behind it open one clause.
    kini = { sambung, awal: awal || (kini.token.length === 0 && kini.awal), token: [] };
  };
  token.forEach((t, i) => {
    if (t.jenis === "batas") {
      tutup("", t.kuat);
      return;
    }
    const sambung = menyambung(
      t,
      token[i + 1],
      kini.token.some((lain) => lain.jenis === "angka"),
    );
    if (sambung === null) kini.token.push(t);
    else tutup(sambung, false);
  });
  tutup("", false);
  return hasil;
}
