import type { Grid } from "../grid";
import { barisDitimbang, berisiRupiah, nilaiKolom } from "./isi-kolom";
import type { Kolom } from "./kolom";

const BERPERSEN = /%|persen|prosen/i;

const isSerapan = ({ konsep, teks }: Kolom): boolean =>
  konsep === "persen" && teks.some((t) => /\b(pen)?[sy]erapan\b/i.test(t)) && !teks.some((t) => BERPERSEN.test(t));

const isUangPersen = ({ konsep, penentu, teks }: Kolom): boolean =>
  (konsep === "realisasi" || konsep === "target") && penentu.sisi === "anggaran" && teks.some((t) => BERPERSEN.test(t));

/** "Realisasi (%) › Fisik | Keu" beside "Realisasi Keuangan (Rp)" and a pagu: what of the pagu was spent, no amount. */
export function artikanPersenUang(grid: Grid, baris: readonly number[], kolom: readonly Kolom[]): Kolom[] {
  const isRupiah = (k: Kolom): boolean => berisiRupiah(nilaiKolom(grid, barisDitimbang(baris), k));
  const berpersen = kolom.filter((k) => isUangPersen(k) && !isRupiah(k));
  const jumlah = kolom.filter((k) => k.konsep === "realisasi" && !isUangPersen(k) && k.penentu.sisi === "anggaran");
  if (berpersen.length === 0 || !jumlah.some(isRupiah) || !kolom.some((k) => k.konsep === "pagu")) return [...kolom];
  const kalimat = "judulnya persen, dan realisasi rupiahnya ada di sampingnya";
  return kolom.map((k): Kolom =>
    berpersen.includes(k)
      ? {
          ...k,
          konsep: k.konsep === "target" ? "rincian" : "persen",
          bukti: [...k.bukti, { jenis: "data", mendukung: true, kalimat }],
        }
      : k,
  );
}

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
