import type { Grid } from "../grid";
import { isBlank } from "../teks";
import type { Kolom } from "./kolom";

const BARIS_DITIMBANG = 200;
/** No percentage is as large, and no amount of a year's budget smaller. */
const RUPIAH_TERKECIL = 100_000;

const isSerapan = ({ konsep, teks }: Kolom): boolean =>
  konsep === "persen" &&
  teks.some((t) => /\b(pen)?[sy]erapan\b/i.test(t)) &&
  !teks.some((t) => /%|persen|prosen/i.test(t));

function berisiRupiah(grid: Grid, baris: readonly number[], { column }: Kolom): boolean {
  const isi = baris
    .slice(0, BARIS_DITIMBANG)
    .map((row) => grid.value(row, column))
    .filter((nilai) => !isBlank(nilai));
  const besar = isi.filter((nilai) =>
    typeof nilai === "number" ? nilai >= RUPIAH_TERKECIL : /^rp|\d[.,]\d{3}[.,]\d{3}/i.test(nilai.toString().trim()),
  );
  return besar.length > 0 && besar.length * 2 > isi.length;
}

/** "Penyerapan" over amounts is the realisasi of the budget, not its percentage (baca.md §1, data); also of each quarter. */
export function artikanSerapan(grid: Grid, baris: readonly number[], kolom: readonly Kolom[]): Kolom[] {
  const berupiah = kolom.filter((k) => isSerapan(k) && berisiRupiah(grid, baris, k));
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
