import { bacaAngka, type Angka, type KonteksAngka } from "../domain/angka/angka";
import { isCacah } from "../domain/angka/bukti-pemisah";
import type { Desimal } from "../domain/angka/desimal";
import { uraiDuaNilai, type DuaNilai } from "../domain/angka/dua-nilai";
import { formatBilangan } from "../domain/angka/tampilan";
import type { Konsep } from "./judul-kolom";
import type { Kolom, Tabel } from "./temukan-tabel";
import { rapikan } from "./rata-teks";

/** A figure on the other side of its row, and whether it is written to a fraction: "3,0" is, 3 is not. */
interface Lawan {
  readonly nilai: Desimal;
  readonly berpecahan: boolean;
}

/** The figures that a cell is compared with: the targets of its row, or its realisasi. */
export function lawanSebaris({ grid, kolom: semua }: Tabel, row: number, kolom: Kolom, konteks: KonteksAngka): Lawan[] {
  const konsep: Konsep = kolom.konsep === "realisasi" ? "target" : "realisasi";
  return semua.flatMap((lain): Lawan[] => {
    if (lain.konsep !== konsep || lain.penentu.sisi === "anggaran") return [];
    const nilai = grid.value(row, lain.column);
    const teks = rapikan(nilai);
    const dua = uraiDuaNilai(teks, konteks);
    if (dua?.bentuk === "level") return [{ nilai: dua.b.nilai, berpecahan: true }];
    const angka = bacaAngka({ nilai, format: grid.numberFormat(row, lain.column) }, konteks);
    return angka.jenis === "angka" ? [{ nilai: angka.nilai, berpecahan: /\d[.,]\d/.test(teks) }] : [];
  });
}

/**
 * Which of two figures in a cell is meant, where what it is compared with shows it: "35/40" beside a target of 40 is 35 of what
 * is counted, and "Level 3 (3,2)" beside 3,1 is 3,2. Null where nothing shows it: a level of 3 may be wanted of it as well.
 */
export function pilihDariDua(
  { bentuk, a, b }: DuaNilai,
  satuan: string | undefined,
  konsep: Konsep | null,
  lawan: readonly Lawan[],
): Angka | null {
  if (bentuk === "bagian")
    return konsep === "realisasi" && isCacah(satuan ?? null, "") && lawan.some((l) => l.nilai.eq(b.nilai)) ? a : null;
  if (bentuk === "level" && lawan.length > 0 && lawan.every((l) => l.berpecahan))
    return { ...b, ciri: { ...b.ciri, predikat: `Level ${formatBilangan(a.nilai)}` } };
  return null;
}
