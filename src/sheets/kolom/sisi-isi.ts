import { berisiRupiah, nilaiKolom, barisDitimbang, type IsiTabel } from "./isi-kolom";
import { isUang, type Kolom } from "./kolom";

/**
 * "Target | Anggaran | Realisasi": of a target of kinerja and of an amount of money, a realisasi that names no side is of the
 * money where it holds such amounts too, else of the kinerja (baca.md §1, data and place).
 */
export function artikanSisiIsi({ grid, kolom, baris }: IsiTabel): readonly Kolom[] {
  const isi = (k: Kolom): ReturnType<typeof nilaiKolom> => nilaiKolom(grid, barisDitimbang(baris), k);
  const target = kolom.filter((k) => k.konsep === "target" || k.konsep === "pagu");
  const uang = target.filter(isUang);
  const bersisiDua = uang.length > 0 && uang.length < target.length;
  if (!bersisiDua || !uang.every((k) => isi(k).length === 0 || berisiRupiah(isi(k)))) return kolom;
  return kolom.map((k) => {
    if (k.konsep !== "realisasi" || k.penentu.sisi !== null || isi(k).length === 0) return k;
    const sisi = berisiRupiah(isi(k)) ? "anggaran" : "kinerja";
    const kalimat = sisi === "anggaran" ? "isinya jumlah uang" : "isinya bukan jumlah uang";
    const bukti = [...k.bukti, { jenis: "data", mendukung: true, kalimat } as const];
    return { ...k, penentu: { ...k.penentu, sisi }, bukti };
  });
}
