import type { Angka } from "../domain/angka/angka";
import { formatNilai } from "../domain/angka/tampilan";
import { kunciSel } from "../domain/dokumen/sumber";
import { hasilDisorot } from "../domain/laporan/hasil-disorot";
import { sumberPenilaian } from "../domain/penilai/penilaian";
import type { Temuan } from "../domain/temuan/temuan";
import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";

/** A range where one figure is wanted is named by the cell itself. */
const isTersebut = (realisasi: Angka): boolean => realisasi.jenis === "rentang";

/** T09: a grade that a number was to be compared with ("Tidak ada" of a target of 3, "BB" of 80): neither is the other. */
export const t09BukanAngka: Pemeriksaan = (laporan, alamat) => {
  const dilihat = new Set<string>();
  return hasilDisorot(laporan).flatMap(({ baris, ukuran, hasil }): Temuan[] => {
    if (ukuran.persen === null && ukuran.makna.jenis !== "tahun-ini") return [];
    const { capaian, target, realisasi } = hasil;
    if (capaian.status !== "tidak-dapat-dihitung" || capaian.alasan !== "bukan-angka") return [];
    const sel = sumberPenilaian(hasil);
    const kunci = sel.map(kunciSel).join();
    if (isTersebut(realisasi) || dilihat.has(kunci)) return [];
    dilihat.add(kunci);
    const pesan = `Capaian “${baris.indikator.teks}” belum dihitung: targetnya “${formatNilai(target)}” dan realisasinya “${formatNilai(realisasi)}” (${sel.map(alamat).join(", ")}), yang satu predikat dan yang lain angka; tulis keduanya dengan cara yang sama.`;
    return [
      { kode: "T09", tingkat: "peringatan", pesan, sel, nilai: [...nilaiTemuan(target), ...nilaiTemuan(realisasi)] },
    ];
  });
};
