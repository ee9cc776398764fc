import type { Angka } from "../domain/angka/angka";
import { formatNilai } from "../domain/angka/tampilan";
import { barisDokumen } from "../domain/dokumen/angka-dokumen";
import { kunciSel } from "../domain/dokumen/sumber";
import { sumberPenilaian } from "../domain/penilai/penilaian";
import type { Temuan } from "../domain/temuan/temuan";
import { nilaiTemuan } from "./nilai-temuan";
import type { Pemeriksaan } from "./pemeriksaan";

/** A range where one figure is wanted is named by the cell itself. */
const isTersebut = (realisasi: Angka): boolean => realisasi.jenis === "rentang";

/** T09: a grade that a number was to be compared with ("Tidak ada" of a target of 3, "BB" of 80): neither is the other. */
export const t09BukanAngka: Pemeriksaan = ({ terpilih, penilai }, alamat) => {
  const dilihat = new Set<string>();
  return terpilih.dipakai.flatMap((dokumen) => {
    if (dokumen.bentuk !== "indikator") return [];
    return barisDokumen(dokumen).flatMap((baris) =>
      baris.ukuran.flatMap((ukuran): Temuan[] => {
        if (ukuran.persen === null && ukuran.makna.jenis !== "tahun-ini") return [];
        const hasil = penilai.hasil(baris, ukuran);
        const { capaian, target, realisasi } = hasil;
        if (capaian.status !== "tidak-dapat-dihitung" || capaian.alasan !== "bukan-angka") return [];
        const sel = sumberPenilaian(hasil);
        const kunci = sel.map(kunciSel).join();
        if (isTersebut(realisasi) || dilihat.has(kunci)) return [];
        dilihat.add(kunci);
        const pesan = `Capaian “${baris.indikator.teks}” belum dihitung: targetnya “${formatNilai(target)}” dan realisasinya “${formatNilai(realisasi)}” (${sel.map(alamat).join(", ")}), yang satu predikat dan yang lain angka; tulis keduanya dengan cara yang sama.`;
        return [
          {
            kode: "T09",
            tingkat: "peringatan",
            pesan,
            sel,
            nilai: [...nilaiTemuan(target), ...nilaiTemuan(realisasi)],
          },
        ];
      }),
    );
  });
};
