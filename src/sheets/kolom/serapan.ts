import type { Grid } from "../grid";
import { barisDitimbang, berisiRupiah, nilaiKolom } from "./isi-kolom";
import type { Kolom } from "./kolom";

const isSerapan = ({ konsep, teks }: Kolom): boolean =>
  konsep === "persen" &&
  teks.some((t) => /\b(pen)?[sy]erapan\b/i.test(t)) &&
  !teks.some((t) => /%|persen|prosen/i.test(t));

/** "Penyerapan" over amounts is the realisasi of the budget, not its percentage (baca.md §1, data); also of each quarter. */
export function artikanSerapan(grid: Grid, baris: readonly number[], kolom: readonly Kolom[]): Kolom[] {
  const berupiah = kolom.filter((k) => isSerapan(k) && berisiRupiah(nilaiKolom(grid, barisDitimbang(baris), k)));
  const kepala = new Set(berupiah.flatMap((k) => (k.teks.length > 1 ? [k.teks[0]] : [])));
  const kalimat = "isinya rupiah, bukan persen";
  return kolom.map((k): Kolom => {
    if (!isSerapan(k) || (!berupiah.includes(k) && !kepala.has(k.teks[0]))) return k;
    return {
      ...k,
      konsep: "realisasi",
      penentu: { ...k.penentu, sisi: "anggaran" },
      bukti: [...k.bukti, { jenis: "data", mendukung: true, kalimat }],
    };
  });
}
