import { tampakAnggaran } from "../domain/anggaran/anggaran-triwulan";
import { isSerapanMustahil } from "../domain/anggaran/anggaran";
import { formatNilai } from "../domain/angka/tampilan";
import type { BarisAnggaran } from "../domain/dokumen/dokumen";
import type { Temuan } from "../domain/temuan/temuan";
import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";

const namaBaris = ({ program, indikator, sasaran }: BarisAnggaran): string =>
  (program ?? indikator ?? sasaran)?.teks ?? "";

/** T12: money spent that can't be of the pagu beside it; its serapan is neither written nor listed (kinerja.md §4). */
export const t12SerapanMustahil: Pemeriksaan = ({ terpilih }, alamat) =>
  terpilih.dipakai.flatMap((dokumen) =>
    dokumen.bentuk !== "anggaran"
      ? []
      : tampakAnggaran(dokumen).flatMap(({ baris }) =>
          baris.flatMap((satu): Temuan[] => {
            const { pagu, realisasi } = satu;
            if (!pagu || !realisasi || !isSerapanMustahil(pagu.angka, realisasi.angka)) return [];
            const angka = `realisasi ${formatNilai(realisasi.angka)} (${alamat(realisasi.sel)}) lebih dari sepuluh kali pagunya, ${formatNilai(pagu.angka)} (${alamat(pagu.sel)})`;
            return [
              {
                kode: "T12",
                tingkat: "galat",
                pesan: `Anggaran “${namaBaris(satu)}”: ${angka}; serapan dan efisiensinya tidak dihitung. Periksa satuan (ribuan, jutaan) dan nolnya.`,
                sel: [realisasi.sel, pagu.sel],
                nilai: [...nilaiTemuan(pagu.angka), ...nilaiTemuan(realisasi.angka)],
              },
            ];
          }),
        ),
  );
