import { bacaNomorKolom, rumusDalamJudul } from "../../domain/rumus/rumus-judul";
import { dariBilangan, keBilangan } from "../../domain/angka/desimal";
import { bacaRumusCapaian, kenaliRumus, type RumusCapaian } from "../../domain/penilai/rumus-capaian";
import { hitungUngkapan, peubahUngkapan, type Ungkapan } from "../../domain/rumus/ungkapan";
import type { Grid } from "../grid";
import type { KelompokUkuran } from "../kelompok-ukuran";
import type { Tabel } from "../temukan-tabel";
import { ratakan } from "../rata-teks";
import { isBarisNomorKolom, type PitaJudul } from "../temu-judul";
import { tanpaTanda } from "./bersih-judul";

interface SelNomor {
  readonly column: number;
  readonly teks: string;
}

function selNomor(grid: Grid, pita: PitaJudul): SelNomor[] {
  const bawah = pita.bottom + 1;
  const baris = pita.nomor.length === 0 && isBarisNomorKolom(grid, bawah) ? [bawah] : pita.nomor;
  return baris.flatMap((row) => {
    const sel: SelNomor[] = [];
    for (let column = pita.left; column <= pita.right; column++)
      if (!grid.isBlank(row, column)) sel.push({ column, teks: tanpaTanda(String(grid.value(row, column))) });
    return sel;
  });
}

/** "(5) Realisasi", "Realisasi (5)", "Capaian (6)=(5)/(4)x100": the number that stands with the words of a header. */
const NOMOR_MENYERTAI = /^\((\d{1,2})\)|\((\d{1,2})\)(?: ?=.*)?$/;

/** Without a row of column numbers: those that most headers carry themselves. */
function nomorMenyertai(kolom: Tabel["kolom"]): SelNomor[] {
  const sel = kolom.flatMap(({ column, teks }): SelNomor[] => {
    const [, depan, belakang] = NOMOR_MENYERTAI.exec(ratakan(teks.at(-1) ?? "")) ?? [];
    const nomor = depan ?? belakang;
    return nomor === undefined ? [] : [{ column, teks: nomor }];
  });
  return sel.length * 2 > kolom.length ? sel : [];
}

/** Columns by their numbers; a number that stands over two columns names neither. */
function kolomBernomor(sel: readonly SelNomor[]): Map<string, number | null> {
  const kolom = new Map<string, number | null>();
  for (const { column, teks } of sel) {
    const nomor = bacaNomorKolom(teks)?.nomor;
    if (nomor !== undefined) kolom.set(nomor, kolom.has(nomor) ? null : column);
  }
  return kolom;
}

/** A formula over columns: what it computes, and the column that each number of it names. */
interface RumusKolom {
  readonly ungkapan: Ungkapan;
  readonly kolom: ReadonlyMap<string, number>;
}

/**
 * For each column whose header or column number states a formula ("5 = 4/3x100%", "% Capaian (8:7x100)"), the formula and
 * the columns that it speaks of, by the column numbers (baca.md §1). None where a number of it names no single column.
 */
function rumusKolom({ grid, pita, kolom }: Tabel): Map<number, RumusKolom> {
  const baris = selNomor(grid, pita);
  const sel = baris.length > 0 ? baris : nomorMenyertai(kolom);
  const bernomor = kolomBernomor(sel);
  const isKolom = (nomor: string): boolean => bernomor.has(nomor);
  const hasil = new Map<number, RumusKolom>();
  const catat = (column: number, ungkapan: Ungkapan | null | undefined): void => {
    if (!ungkapan) return;
    const disebut = peubahUngkapan(ungkapan).map((nama) => [nama, bernomor.get(nama) ?? null] as const);
    const pasti = disebut.flatMap(([nama, kolom]) => (kolom === null ? [] : [[nama, kolom] as const]));
    if (pasti.length > 0 && pasti.length === disebut.length) hasil.set(column, { ungkapan, kolom: new Map(pasti) });
  };
  if (bernomor.size === 0) return hasil;
  for (const { column, teks } of kolom) catat(column, rumusDalamJudul(teks.at(-1) ?? "", isKolom));
  for (const { column, teks } of sel) catat(column, bacaNomorKolom(teks, isKolom)?.rumus);
  return hasil;
}

/** What a formula over two columns says of the rule by which realisasi and target are judged. */
function caraRumus({ ungkapan, kolom }: RumusKolom, target: number, realisasi: number): RumusCapaian | null {
  return kenaliRumus((t, r) => {
    const nilai = hitungUngkapan(ungkapan, (nama) => {
      const column = kolom.get(nama);
      return column === target ? dariBilangan(t) : column === realisasi ? dariBilangan(r) : null;
    });
    return nilai === null ? null : keBilangan(nilai);
  });
}

/** "Capaian (Target/Realisasi x 100%)": the rule that a header states in words. */
function caraKata(teks: string): RumusCapaian | null {
  const buka = teks.indexOf("(");
  const dalam = buka < 0 ? "" : teks.slice(buka);
  return bacaRumusCapaian(dalam) ?? bacaRumusCapaian(dalam.replace(/^\((.*)\)$/, "$1"));
}

/** Realisasi by target is how everything is judged that says nothing: only another rule is told. */
const caraLain = (cara: RumusCapaian | null): Pick<KelompokUkuran, "cara"> =>
  cara === null || cara.jenis === "maksimum" ? {} : { cara };

/**
 * Tells each pair whose result states its formula, and its rule where that is not realisasi by target; `lain` only where
 * the formula speaks of two other figures of ours.
 */
export function denganRumus(tabel: Tabel, kelompok: readonly KelompokUkuran[]): KelompokUkuran[] {
  const rumus = rumusKolom(tabel);
  const angka = new Set(kelompok.flatMap((k) => [k.target, k.realisasi].flatMap((satu) => satu?.column ?? [])));
  return kelompok.map((k): KelompokUkuran => {
    if (!k.persen || !k.target || !k.realisasi || k.realisasi.bulanan) return k;
    const milik = rumus.get(k.persen.column);
    if (!milik) return { ...k, ...caraLain(caraKata(k.persen.teks.at(-1) ?? "")) };
    const disebut = new Set(milik.kolom.values());
    const figur = [...disebut].filter((column) => angka.has(column));
    if (figur.length !== 2) return k;
    const { target, realisasi } = k;
    if ([target, realisasi].every(({ column }) => disebut.has(column)))
      return { ...k, rumus: "sesuai", ...caraLain(caraRumus(milik, target.column, realisasi.column)) };
    return disebut.size === 2 ? { ...k, rumus: "lain" } : k;
  });
}
