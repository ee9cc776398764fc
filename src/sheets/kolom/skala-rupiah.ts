import type { AngkaBersumber } from "../../domain/dokumen/sumber";
import { bacaAngka } from "../../domain/angka/angka";
import type { Konsep } from "../judul-kolom";
import { barisDitimbang, type IsiTabel } from "./isi-kolom";
import { alamatDiLembar } from "../rumus-sel";
import { ratakan } from "../rata-teks";
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

interface SkalaRupiah {
  /** How many rupiah one in a cell of money is: 1, or 1000 where all is "dalam ribuan rupiah". */
  readonly skala: number;
  /** Why that is not to be believed, as a sentence; then it is 1. */
  readonly ragu: string | null;
}

/** "Pagu (Rp)": an amount in full, where a column beside it says otherwise. */
const RUPIAH_SAJA = /\brp\b|\brupiah\b/;
/** More than any row of one office's budget: ten trillion. */
const RUPIAH_TERBESAR = 1e13;
/** Written out with its Rp, an amount as large is whole rupiah, whatever the title says. */
const BER_RP = /^rp[\s.]*\d{1,3}([.,]\d{3}){3,}/i;

function satuanKolom({ teks }: Kolom): number | null {
  const judul = ratakan(teks.join(" "));
  return skalaTeks(judul) ?? (RUPIAH_SAJA.test(judul) ? 1 : null);
}

/** The first cell that would be too much in that unit: "10.193.879.100" under "(dalam jutaan rupiah)". */
function selTerlaluBesar({ grid, baris }: IsiTabel, uang: readonly Kolom[], skala: number): string | null {
  for (const kolom of uang)
    for (const row of barisDitimbang(baris)) {
      const nilai = grid.value(row, kolom.column);
      const angka = bacaAngka({ nilai, format: "" }, { kolomRupiah: true });
      const besar = angka.jenis === "angka" && angka.nilai.times(skala).gte(RUPIAH_TERBESAR);
      if (besar || BER_RP.test(String(nilai).trim())) return alamatDiLembar({ row, column: kolom.column });
    }
  return null;
}

/** The unit of a table's amounts, by its title lines (lower case) and the headers of its columns of money. */
export function skalaRupiah(judul: string, tabel: IsiTabel): SkalaRupiah {
  const uang = tabel.kolom.filter(isUang);
  const perKolom = new Set(uang.flatMap((k) => satuanKolom(k) ?? []));
  if (perKolom.size > 1)
    return { skala: 1, ragu: "judul kolom uangnya menyebut satuan yang berlainan (rupiah, ribuan, jutaan)" };
  const [tersendiri = 1] = perKolom;
  const skala = tersendiri > 1 ? tersendiri : (skalaTeks(judul) ?? 1);
  const sel = skala === 1 ? null : selTerlaluBesar(tabel, uang, skala);
  if (sel === null) return { skala, ragu: null };
  return { skala: 1, ragu: `judulnya menyebut uang dalam ribuan atau jutaan, sedangkan ${sel} tampaknya rupiah penuh` };
}

/** An amount in rupiah, of a cell that holds so many rupiah for one; what is no number stays as it is. */
export function dalamRupiah(satu: AngkaBersumber | null, skala: number): AngkaBersumber | null {
  if (skala === 1 || satu?.angka.jenis !== "angka") return satu;
  return { ...satu, angka: { ...satu.angka, nilai: satu.angka.nilai.times(skala) } };
}
