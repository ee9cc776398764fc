import { bacaAngka } from "../../domain/angka/angka";
import { keBilangan } from "../../domain/angka/desimal";
import type { Grid } from "../grid";
import { bersihkanJudul } from "./bersih-judul";
import { barisDitimbang } from "./isi-kolom";
import { daunJudul, indukJudul, type Kolom } from "./kolom";
import type { Konsep } from "./konsep";

/** What two columns side by side are called of which the one is divided by the other. */
const PASANGAN_NAMA: readonly (readonly [RegExp, RegExp])[] = [
  [/^pembilang\b[^/:÷]*$/, /^penyebut\b[^/:÷]*$/],
  [/^numerator\b[^/:÷]*$/, /^denominator\b[^/:÷]*$/],
  [/^((variabel|nilai) )?x( \(.*\))?$/, /^((variabel|nilai) )?y( \(.*\))?$/],
  [/^a( \(.*\))?$/, /^b( \(.*\))?$/],
  [/^n( \(.*\))?$/, /^d( \(.*\))?$/],
];
const RUMUS_BAGI = /\b(x ?[/:÷] ?y|a ?[/:÷] ?b|n ?[/:÷] ?d|pembilang ?[/:÷] ?penyebut|numerator ?[/:÷] ?denominator)\b/;
const PERSEN = /^\(? ?(%|persen|persentase) ?\)?$/;
const TERUKUR = /^(realisasi|hasil|capaian)\b/;
const TARGET = /^target\b/;
/** A third column that may hold what the two make; another's meaning is settled by its own word. */
const MUNGKIN_HASIL: ReadonlySet<Konsep | null> = new Set<Konsep | null>([
  "persen",
  "capaian",
  "hasil",
  "rincian",
  null,
]);

const BANYAKNYA = /^(jumlah|total|banyaknya|seluruhnya|volume)\b(?!.*\b(rp|rupiah)\b)/;

/** "Realisasi › Jumlah | Total | %": how many of how many, neither of them the realisasi that the % is of. */
const isBagian = ({ teks, penentu }: Kolom): boolean =>
  teks.length > 1 && penentu.sisi !== "anggaran" && penentu.tw === null && BANYAKNYA.test(daunJudul({ teks }));

const isUkuran = ({ konsep }: Kolom): boolean => konsep === "realisasi" || konsep === "target";
const isHasil = ({ konsep }: Kolom): boolean => konsep === "persen" || konsep === "capaian";

/** Two columns and, right of them, what the one by the other may be. */
interface Pembagian {
  readonly bagian: readonly [Kolom, Kolom];
  /** They are called numerator and denominator. */
  readonly bernama: boolean;
  /** The third states the division. */
  readonly berumus: boolean;
  readonly hasil: Kolom | null;
}

function isPasanganNama(a: Kolom, b: Kolom): boolean {
  const [satu, dua] = [bersihkanJudul(daunJudul(a)), bersihkanJudul(daunJudul(b))];
  return PASANGAN_NAMA.some(([p, q]) => (p.test(satu) && q.test(dua)) || (q.test(satu) && p.test(dua)));
}

const bersebelahan = (a: Kolom | undefined, b: Kolom | undefined): boolean =>
  a !== undefined && b?.column === a.column + 1 && indukJudul(a) === indukJudul(b);

/** Every such division of a table, from left to right. */
export function temukanPembagian(kolom: readonly Kolom[]): Pembagian[] {
  return kolom.flatMap((a, i): Pembagian[] => {
    const [b, ketiga] = [kolom[i + 1], kolom[i + 2]];
    if (!b || !bersebelahan(a, b)) return [];
    const hasil = ketiga && bersebelahan(b, ketiga) && MUNGKIN_HASIL.has(ketiga.konsep) ? ketiga : null;
    const berumus = hasil !== null && RUMUS_BAGI.test(daunJudul(hasil));
    const terukur = hasil?.konsep === "persen" && PERSEN.test(daunJudul(hasil)) && TERUKUR.test(indukJudul(hasil));
    const bernama = isPasanganNama(a, b) || (terukur && isBagian(a) && isBagian(b));
    if (bernama) return [{ bagian: [a, b], bernama, berumus, hasil }];
    return terukur && !isUkuran(a) && !isUkuran(b) ? [{ bagian: [a, b], bernama, berumus, hasil }] : [];
  });
}

/** What the rows say that have all three: that the third is the one of the two by the other, that it isn't, or nothing. */
function suaraBaris(grid: Grid, baris: readonly number[], { column }: Kolom): "sesuai" | "lain" | "kosong" {
  const angka = (row: number, c: number): number | null => {
    const nilai = bacaAngka({ nilai: grid.value(row, c), format: grid.numberFormat(row, c) });
    return nilai.jenis === "angka" ? keBilangan(nilai.nilai) : null;
  };
  let cocok = 0;
  for (const row of barisDitimbang(baris)) {
    const [a, b, hasil] = [angka(row, column - 2), angka(row, column - 1), angka(row, column)];
    if (a === null || b === null || hasil === null || a === 0 || b === 0) continue;
    if (![a / b, b / a].some((bagi) => [1, 100].some((kali) => Math.abs(bagi * kali - hasil) < 0.01 * kali)))
      return "lain";
    cocok++;
  }
  return cocok > 0 ? "sesuai" : "kosong";
}

function dengan(kolom: Kolom, konsep: Konsep, kalimat: string): Kolom {
  return { ...kolom, konsep, bukti: [...kolom.bukti, { jenis: "data", mendukung: konsep === "realisasi", kalimat }] };
}

/**
 * "Pembilang | Penyebut | %", "X | Y | X/Y x 100", "Realisasi › Jumlah Perkara | Diselesaikan | %": the third is the target
 * under “Target”, else the realisasi, where the filled rows, its own formula or a capaian beside it say so; the two
 * are its parts. What none of these tells stays a result, and no realisasi (baca.md §1).
 */
export function artikanHasilBagi(grid: Grid, baris: readonly number[], kolom: readonly Kolom[]): Kolom[] {
  const semua = temukanPembagian(kolom);
  if (semua.length === 0) return [...kolom];
  const milik = new Set(semua.flatMap(({ bagian, hasil }) => [...bagian, ...(hasil ? [hasil] : [])]));
  const adaRealisasi = kolom.some((k) => k.konsep === "realisasi" && k.penentu.sisi !== "anggaran" && !milik.has(k));
  const adaHasil = kolom.some((k) => isHasil(k) && !milik.has(k));
  const arti = new Map<Kolom, Kolom>();
  for (const { bagian, bernama, berumus, hasil } of semua) {
    if (bernama) for (const k of bagian) arti.set(k, dengan(k, "rincian", "pembilang atau penyebut"));
    if (!hasil) continue;
    const suara = suaraBaris(grid, baris, hasil);
    const kalimat = "hasil bagi kedua kolom di sebelah kirinya";
    if (TARGET.test(indukJudul(hasil))) {
      if (suara !== "lain") arti.set(hasil, dengan(hasil, "target", kalimat));
    } else if (adaRealisasi) continue;
    else if (suara === "sesuai" ? bernama || adaHasil : suara === "kosong" && bernama && (berumus || adaHasil))
      arti.set(hasil, dengan(hasil, "realisasi", kalimat));
    else if (bernama && hasil.konsep !== null)
      arti.set(hasil, dengan(hasil, "persen", "bukan hasil bagi di sebelah kirinya"));
  }
  return kolom.map((k) => arti.get(k) ?? k);
}
