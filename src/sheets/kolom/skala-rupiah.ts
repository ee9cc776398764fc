import type { AngkaBersumber } from "../../domain/dokumen/sumber";
import type { Konsep } from "../judul-kolom";
import { ratakan } from "../teks";
import type { Kolom } from "./kolom";

const RIBU = "ribu(?:an)?";
const JUTA = "juta(?:an)?";
const MILIAR = "mil[iy]ar(?:an)?";
const SATU = `(${RIBU}|${JUTA}|${MILIAR})`;

/** "(dalam ribuan rupiah)", "Rp Juta", "(jutaan Rp)": the unit of all the amounts of a table. */
const MENYEBUT: readonly RegExp[] = [
  new RegExp(`\\b(?:dalam|satuan|disajikan)\\b[^|]{0,16}\\b${SATU}\\b`),
  new RegExp(`\\brp\\.? ?${SATU}\\b`),
  new RegExp(`\\b${SATU} ?(?:rp\\b|rupiah\\b)`),
  new RegExp(`\\(\\s*${SATU}\\s*\\)`),
];
/** "(Rp. 000)", "(x Rp1.000)", "(Rp 1.000.000)". */
const NOL = /\(\s*(?:dalam )?(?:x )?(?:rp\.? ?)?(?:1[.,])?000((?:[.,]000)*)(?:[.,]-)?\s*\)/;

const NILAI: readonly (readonly [RegExp, number])[] = [
  [/^ribu/, 1e3],
  [/^juta/, 1e6],
  [/^mil/, 1e9],
];

function skalaTeks(teks: string): number | null {
  const kata = MENYEBUT.map((pola) => pola.exec(teks)?.[1]).find((k) => k !== undefined);
  if (kata !== undefined) return NILAI.find(([pola]) => pola.test(kata))?.[1] ?? null;
  const nol = NOL.exec(teks);
  return nol ? 1000 * 1000 ** ((nol[1]?.length ?? 0) / 4) : null;
}

const UANG: ReadonlySet<Konsep> = new Set(["pagu", "sebelum", "sesudah"]);

const isUang = ({ konsep, penentu }: Kolom): boolean =>
  konsep !== null && (UANG.has(konsep) || penentu.sisi === "anggaran") && konsep !== "indikator";

export interface SkalaRupiah {
  /** How many rupiah one in a cell of money is: 1, or 1000 where all is "dalam ribuan rupiah". */
  readonly skala: number;
  /** What is said of it contradicts itself: then it is 1, and doubtful. */
  readonly berselisih: boolean;
}

/** The unit of a table's amounts, by its title lines (lower case) and the headers of its columns of money. */
export function skalaRupiah(judul: string, kolom: readonly Kolom[]): SkalaRupiah {
  const perKolom = kolom.filter(isUang).flatMap((k) => skalaTeks(ratakan(k.teks.join(" "))) ?? []);
  const [pertama = skalaTeks(judul) ?? 1, ...lain] = new Set(perKolom);
  return lain.length > 0 ? { skala: 1, berselisih: true } : { skala: pertama, berselisih: false };
}

/** An amount in rupiah, of a cell that holds so many rupiah for one; what is no number stays as it is. */
export function dalamRupiah(satu: AngkaBersumber | null, skala: number): AngkaBersumber | null {
  if (skala === 1 || satu?.angka.jenis !== "angka") return satu;
  return { ...satu, angka: { ...satu.angka, nilai: satu.angka.nilai.times(skala) } };
}
