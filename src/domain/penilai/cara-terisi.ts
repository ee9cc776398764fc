import { mungkinMinimum } from "../capaian/capaian";
import type { AsalTabel } from "../dokumen/asal-tabel";
import type { Ukuran } from "../dokumen/baris-indikator";
import type { RumusCapaian } from "./rumus-capaian";
import { cocokTertulis, hasilTertulis } from "../kriteria/hasil-tertulis";
import { capaianMenurut } from "./penilaian";

const MAKSIMUM: RumusCapaian = { jenis: "maksimum", aturan: "selisih" };
const MINIMUM: readonly RumusCapaian[] = [
  { jenis: "minimum", aturan: "selisih" },
  { jenis: "minimum", aturan: "rasio" },
];

/**
 * The rule by which staff have filled in the results of a row that may be the lower the better: 110 beside 9 of 10 is a
 * minimum's, whatever its sheet leaves unsaid (baca.md §1, arithmetic). `null` where its results don't tell it apart from
 * realisasi / target, or its name speaks of nothing that ought to be low.
 */
export function caraTerisi(
  nama: string,
  ukuran: readonly Ukuran[],
  isi: Pick<AsalTabel, "isiHasil" | "skalaRupiah">,
): RumusCapaian | null {
  if (isi.isiHasil.size === 0 || !mungkinMinimum(nama)) return null;
  const terisi = ukuran.flatMap(({ persen, target, realisasi }) => {
    const tertulis = hasilTertulis(isi, persen, "persen");
    return tertulis && target && realisasi ? [{ tertulis, target: target.angka, realisasi: realisasi.angka }] : [];
  });
  if (terisi.length === 0) return null;
  const cocok = terisi.map(({ tertulis, target, realisasi }) => {
    const sesuai = (cara: RumusCapaian): boolean => {
      const capaian = capaianMenurut({ ...cara, dari: "isian" }, nama, target, realisasi);
      return capaian.status === "dinilai" && cocokTertulis(tertulis, capaian.persen);
    };
    return { maksimum: sesuai(MAKSIMUM), minimum: MINIMUM.filter(sesuai) };
  });
  if (cocok.some((c) => c.maksimum && c.minimum.length === 0)) return null;
  const tegas = cocok.filter((c) => !c.maksimum && c.minimum.length > 0);
  return MINIMUM.find((cara) => tegas.length > 0 && tegas.every((c) => c.minimum.includes(cara))) ?? null;
}
