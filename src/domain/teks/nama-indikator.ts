import { ingat } from "../alur/ingat";
import { KATA_KANTOR } from "./kata-kantor";
import { rapikan, samakanHuruf } from "./teks";

const NOMOR_DEPAN = /^(?:\(?(?:\d{1,2}|[a-z])[.)]\s+|\d{1,2}(?:\.\d{1,2})+\.?\s+)/;
/** "% penduduk miskin", "Prosentase penduduk miskin": one word, however it is written. */
const PERSENTASE_DEPAN = /^(?:%|persen|prosentase|presentase|presentasi|persentasi) (?=\p{L})/u;
const EKOR = /(?:[\s.;:,*]|\(\s*%\s*\)|\(persen\))+$/;

/** A name for comparing: case, spaces, marks that nobody sees, a leading number, a trailing ".;" and "(%)", and how "Persentase" is written do not count (kinerja.md §5). */
export const kunciNama = ingat((nama: string): string => {
  const rata = samakanHuruf(nama).replace(/[‐-―−]/g, "-");
  const bersih = rata
    .replace(NOMOR_DEPAN, "")
    .replace(PERSENTASE_DEPAN, "persentase ")
    .replace(EKOR, "")
    .replace(/\s*\/\s*/g, "/")
    .replace(/["'“”‘’]/g, "");
  return bersih === "" ? rata : bersih;
});

/** As staff would print it: single spaces, no trailing ".;". */
export const rapikanNama = ingat((nama: string): string => rapikan(nama).replace(/[ .;]+$/, ""));

const PANJANG_KATA_PENDEK = 4;

/** Words may resemble each other only where they are long enough and hold no digit: "I" and "II" differ. */
function bolehMirip(kata: string): boolean {
  return kata.length >= PANJANG_KATA_PENDEK && !/\d/.test(kata);
}

/** Names that may resemble each other share this key, so that looking for them stays linear. */
export const kunciKemiripan = ingat((kunci: string): string =>
  kataNama(kunci)
    .map((kata) => (bolehMirip(kata) ? (kata[0] ?? "") + "~" : kata))
    .join(" "),
);

const kataNama = (kunci: string): string[] => kunci.split(/[\s/(),]+/).filter((kata) => kata !== "");

function selisihDiizinkan(a: string, b: string): number {
  return Math.max(1, Math.floor(Math.max(a.length, b.length) / 4));
}

/** Edit distance with swaps of neighbours, given up beyond `batas`. */
export function jarakSunting(a: string, b: string, batas: number): number {
  if (Math.abs(a.length - b.length) > batas) return batas + 1;
  let dua: number[] = [];
  let satu = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const kini = [i];
    for (let j = 1; j <= b.length; j++) {
      const ganti = (satu[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let nilai = Math.min((satu[j] ?? 0) + 1, (kini[j - 1] ?? 0) + 1, ganti);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        nilai = Math.min(nilai, (dua[j - 2] ?? 0) + 1);
      kini.push(nilai);
    }
    if (Math.min(...kini) > batas) return batas + 1;
    dua = satu;
    satu = kini;
  }
  return satu[b.length] ?? 0;
}

function kataMirip(a: string, b: string): boolean {
  if (a === b) return true;
  if (!bolehMirip(a) || !bolehMirip(b) || !b.startsWith(a.charAt(0))) return false;
  const batas = selisihDiizinkan(a, b);
  return jarakSunting(a, b, batas) <= batas;
}

/** Only similar: the same words, some misspelt or inflected ("Domian", "Termanfaatnya"); equal names are not (§5). */
export function isMirip(kunciA: string, kunciB: string): boolean {
  if (kunciA === kunciB) return false;
  const [a, b] = [kataNama(kunciA), kataNama(kunciB)];
  return a.length === b.length && a.every((kata, i) => kataMirip(kata, b[i] ?? ""));
}

const KATA_UMUM = new Set([
  "dan",
  "yang",
  "di",
  "pada",
  "untuk",
  "dalam",
  "dengan",
  "oleh",
  "atas",
  "daerah",
  "perangkat",
]);

/** Share of words in common, 0–1, common words left out: how likely two unmatched names mean one indikator. */
export function kesamaanKata(kunciA: string, kunciB: string): number {
  const himpun = (kunci: string): Set<string> => new Set(kataNama(kunci).filter((kata) => !KATA_UMUM.has(kata)));
  const [a, b] = [himpun(kunciA), himpun(kunciB)];
  const bersama = [...a].filter((kata) => [...b].some((lain) => kataMirip(kata, lain))).length;
  const semua = a.size + b.size - bersama;
  return semua === 0 ? 0 : bersama / semua;
}

/** Words that begin the naming of an office behind an indikator: "Nilai AKIP | Dinas Perikanan". */
const PENYEBUT_KANTOR = new Set([
  ...KATA_KANTOR,
  ..."kantor sekretariat inspektorat kelurahan bagian biro uptd rsud satuan provinsi pada di".split(" "),
]);

/**
 * One name with more words behind it or before it: `kantor` where these only name an office (or what follows names it on:
 * "… Dinas" and "… Dinas Perikanan"), `lain` for other words; null where neither holds the other, or a digit tells them apart.
 */
export function isiTambahan(kunciA: string, kunciB: string): "kantor" | "lain" | null {
  const [pendek = [], panjang = []] = [kataNama(kunciA), kataNama(kunciB)].sort((a, b) => a.length - b.length);
  if (pendek.length < 2 || pendek.length === panjang.length) return null;
  const lebih = panjang.length - pendek.length;
  const diDepan = pendek.every((kata, i) => kata === panjang[i]);
  if (!diDepan && !pendek.every((kata, i) => kata === panjang[lebih + i])) return null;
  const sisa = diDepan ? panjang.slice(pendek.length) : panjang.slice(0, lebih);
  if (sisa.some((kata) => /\d/.test(kata))) return null;
  const bersambung = diDepan && PENYEBUT_KANTOR.has(pendek.at(-1) ?? "") && pendek.length > 2;
  if (bersambung || (diDepan && PENYEBUT_KANTOR.has(sisa[0] ?? ""))) return "kantor";
  return pendek.length > 2 ? "lain" : null;
}

/** Names of which one holds the other share one of these keys. */
export function kunciIsi(kunci: string): string[] {
  const kata = kataNama(kunci);
  return kata.length < 2 ? [] : [`${kata.slice(0, 2).join(" ")} …`, `… ${kata.slice(-2).join(" ")}`];
}

const SINGKATAN = /\(([\p{L}\d][\p{L}\d .&-]{1,14})\)$/u;

/** The abbreviation that a name gives itself ("Indeks Kepuasan Masyarakat (IKM)"), or a name of one word that may be one. */
export function singkatanNama(kunci: string): string | null {
  return SINGKATAN.exec(kunci)?.[1] ?? (kunci.length <= 15 && /^[\p{L}\d]+$/u.test(kunci) ? kunci : null);
}

/** Two sasaran texts that mean one sasaran: equal, or alike word by word but for one in eight. */
export function samaSasaran(a: string, b: string): boolean {
  if (a === b) return true;
  const [kataA, kataB] = [kataNama(kunciNama(a)), kataNama(kunciNama(b))];
  if (kataA.length !== kataB.length) return false;
  const beda = kataA.filter((kata, i) => !kataMirip(kata, kataB[i] ?? "")).length;
  return beda <= Math.floor(kataA.length / 8);
}
