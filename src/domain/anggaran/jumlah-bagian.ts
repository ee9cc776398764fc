import { jumlahkan, NOL, type Desimal } from "../angka/desimal";
import { adaIsi, bilanganDari } from "../angka/isi";
import { jumlahAngka } from "../angka/jumlah-angka";
import type { BarisAnggaran } from "../dokumen/dokumen";
import { kunciSel, samaSel, type AngkaBersumber } from "../dokumen/sumber";

interface Bagian {
  readonly pagu: AngkaBersumber | null;
  readonly realisasi: AngkaBersumber | null;
}

const isTerisi = (a: AngkaBersumber | null): a is AngkaBersumber => a !== null && adaIsi(a.angka);

/** What the figures come to, with the cells that it rests on; the first of them where one can't be read. */
function jumlah(semua: readonly AngkaBersumber[]): AngkaBersumber | null {
  const akhir = semua.at(-1);
  if (!akhir) return null;
  const bersama = semua.flatMap(({ sel }) => (samaSel(sel, akhir.sel) ? [] : [sel]));
  return { angka: jumlahAngka(semua.map(({ angka }) => angka)), sel: akhir.sel, bersama };
}

/**
 * Pagu and realisasi of a row that has them in parts, in rupiah. A part with neither is one that the row doesn't have; a part
 * with a pagu whose realisasi is blank, or the other way round, makes that sum blank: it is not known yet.
 */
export function jumlahBagian(bagian: readonly Bagian[]): Bagian {
  const ada = bagian.filter(({ pagu, realisasi }) => isTerisi(pagu) || isTerisi(realisasi));
  const satu = (ambil: keyof Bagian): AngkaBersumber | null => {
    const semua = ada.map((b) => b[ambil]);
    const kosong = semua.find((a) => !isTerisi(a));
    return kosong === undefined ? jumlah(semua.filter(isTerisi)) : kosong;
  };
  if (ada.length === 0) return { pagu: bagian[0]?.pagu ?? null, realisasi: bagian[0]?.realisasi ?? null };
  return { pagu: satu("pagu"), realisasi: satu("realisasi") };
}

const bilangan = (a: AngkaBersumber | null): Desimal => (a && bilanganDari(a.angka)) ?? NOL;

/** Rows that one cell names, as money by its source: their sum, or the first of them where the others are its details. */
function satukan([pertama, ...lain]: readonly BarisAnggaran[]): BarisAnggaran[] {
  if (pertama === undefined) return [];
  const rinci = jumlahkan(lain.map((b) => bilangan(b.pagu)));
  if (lain.length === 0 || rinci.eq(bilangan(pertama.pagu))) return [pertama];
  return [{ ...pertama, ...jumlahBagian([pertama, ...lain]) }];
}

/** The rows of a budget, one a program: those that share the cell of its name are put together. */
export function barisPerProgram(baris: readonly BarisAnggaran[]): BarisAnggaran[] {
  const perSel = new Map<string, BarisAnggaran[]>();
  for (const b of baris) {
    if (b.program === null) continue;
    const kunci = kunciSel(b.program.sel);
    const daftar = perSel.get(kunci);
    if (daftar) daftar.push(b);
    else perSel.set(kunci, [b]);
  }
  return [...perSel.values()].flatMap(satukan);
}
