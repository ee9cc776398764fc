import type { Klausa, Milik } from "./klausa";
import {
  ANGGARAN,
  BERNOMOR,
  DASAR,
  DEPAN,
  KATA_KERJA,
  MENYEBUT_INDIKATOR,
  NETRAL,
  SEBAB,
  UKURAN,
} from "./kosakata-kalimat";
import { isKata, type Token } from "./potong";

/** Whom a clause speaks of: the indikator of the row, something else, or a budget that already has its figure. */
export type Perihal = "ini" | "lain" | "selesai";

const isSingkatan = (asli: string, nama: string): boolean =>
  asli.length > 2 && asli === asli.toUpperCase() && nama.split(/[^\p{L}\d]+/u).includes(asli);

/** True for a word that names something else than the indikator: whatever the grammar does not know. */
function isAsing(token: readonly Token[], i: number, { nama, satuan }: Milik): boolean {
  const [satu, sebelum] = [token[i], token[i - 1]];
  if (satu?.jenis === "angka") {
    const bernomor = sebelum?.jenis === "kata" && BERNOMOR.has(sebelum.teks) && !satu.persen;
    return satu.rupiah || bernomor;
  }
  if (satu?.jenis !== "kata" || satu.teks.length < 2) return false;
  if (NETRAL.has(satu.teks) || UKURAN.has(satu.teks) || SEBAB.has(satu.teks) || DASAR.has(satu.teks)) return false;
  return satu.teks !== satuan?.toLowerCase() && !isSingkatan(satu.asli, nama);
}

/** Where its words begin to count: what a sentence rests on ("Sesuai Permenpan …") is no subject of the capaian behind it. */
function awalHitung({ token }: Klausa): number {
  const kepala = token.findIndex((t) => isKata(t, UKURAN) && !isKata(t, KATA_KERJA));
  return isKata(token[0], DASAR) ? (kepala < 0 ? token.length : kepala) : 0;
}

/** True where the clause, as far as token `sampai`, names something else. */
const berAsing = (k: Klausa, milik: Milik, sampai: number): boolean =>
  k.token.some((_, i) => i >= awalHitung(k) && i < sampai && isAsing(k.token, i, milik));

/** "tercapai 85% dari domain pertama", "90% peserta": what stands behind figure `i` says of what it is a part. */
export function bagianLain({ token }: Klausa, i: number, milik: Milik): boolean {
  let j = i + 1;
  while (token[j]?.jenis === "kurung") j++;
  const satu = token[j];
  if (satu?.jenis !== "kata" || /^me[mnlrwy]/.test(satu.teks)) return false;
  while (isKata(token[j], DEPAN)) j++;
  const isi = token[j];
  return isi?.jenis === "kata" && !SEBAB.has(isi.teks) && isAsing(token, j, milik);
}

/** What the clauses before leave to this one. */
export interface Warisan {
  /** Of what the sentence speaks, and of what its last clause did, a cause included. */
  readonly perihal: Perihal;
  readonly lokal: Perihal;
  /** The sentence before spoke of something else, with a number: "Hadir 45 orang. Capaiannya 90%." */
  readonly lalu: boolean;
}

export const WARISAN_AWAL: Warisan = { perihal: "ini", lokal: "ini", lalu: false };

const isKembali = (t: Token | undefined): boolean => t?.jenis === "kata" && t.teks.endsWith("nya");

/** Of whom the clause speaks at its token `sampai`, given what stands before. */
export function perihalKlausa(k: Klausa, sampai: number, milik: Milik, warisan: Warisan): Perihal {
  if (berAsing(k, milik, sampai)) return "lain";
  const depan = k.token.slice(0, sampai);
  const kepala = depan.findLast((t) => isKata(t, UKURAN));
  const benda = kepala !== undefined && !isKata(kepala, KATA_KERJA);
  const menunjuk = isKembali(kepala) || (isKata(kepala, KATA_KERJA) && depan[0] === kepala);
  if (k.awal) return warisan.lalu && menunjuk ? "lain" : "ini";
  const menyebut = depan.some((t) => t.jenis === "nama" || isKata(t, MENYEBUT_INDIKATOR));
  if (menyebut && benda && k.sambung !== "" && k.sambung !== "dengan") return "ini";
  const asal = k.sambung === "dengan" ? warisan.lokal : warisan.perihal;
  return asal === "selesai" ? (benda ? "ini" : "lain") : asal;
}

/** What the clause leaves to those behind it in its sentence. */
export function wariskan(k: Klausa, milik: Milik, warisan: Warisan, lalu: boolean): Warisan {
  const asing = berAsing(k, milik, k.token.length);
  const berangka = k.token.some((t) => t.jenis === "angka");
  if (!asing) return { perihal: perihalKlausa(k, k.token.length, milik, warisan), lokal: "ini", lalu };
  if (berangka && k.token.some((t) => isKata(t, ANGGARAN))) return { perihal: "selesai", lokal: "selesai", lalu };
  const sebab = SEBAB.has(k.sambung) || isKata(k.token[0], SEBAB) || isKata(k.token[0], DASAR);
  return { perihal: sebab ? warisan.perihal : "lain", lokal: "lain", lalu };
}
