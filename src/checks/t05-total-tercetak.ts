import { tampakAnggaran } from "../domain/anggaran/anggaran-triwulan";
import type { Alamat } from "../domain/dokumen/alamat";
import { jumlahkan } from "../domain/angka/desimal";
import type { DokumenAnggaranTahunan } from "../domain/dokumen/dokumen";
import { cocokTertulis, hasilTertulis } from "../domain/kriteria/hasil-tertulis";
import type { Temuan } from "../domain/temuan/temuan";
import { angkaKolom, temuanJumlah } from "./jumlah-kolom";
import type { Pemeriksaan } from "./pemeriksaan";
import { jumlahBerbagian } from "./t05-jumlah-bagian";
import { jumlahTriwulan } from "./t05-jumlah-triwulan";
import { totalAnggaran } from "./t05-total-anggaran";
import { totalProgramKegiatan } from "./t05-total-program";

function totalTahunan(dokumen: DokumenAnggaranTahunan, alamat: Alamat): Temuan[] {
  return dokumen.baris.flatMap((b) => {
    const tertulis = hasilTertulis(dokumen.asal, b.jumlah, "rupiah");
    const kolom = angkaKolom(b.belanja.map((x) => x.nilai));
    if (tertulis?.angka.jenis !== "angka" || !kolom || cocokTertulis(tertulis, jumlahkan(kolom.nilai))) return [];
    return [temuanJumlah(`Jumlah belanja tahun ${b.tahun}`, tertulis.sel, tertulis.angka.nilai, kolom, alamat)];
  });
}

/** T05: a printed total is not the sum of its rows, or a total % is no ratio of the sums (kinerja.md §4, §8). */
export const t05TotalTercetak: Pemeriksaan = ({ terpilih }, alamat) =>
  terpilih.dipakai.flatMap((dokumen) => {
    switch (dokumen.bentuk) {
      case "anggaran":
        return [
          ...tampakAnggaran(dokumen).flatMap((tampak) => totalAnggaran(tampak, terpilih.dipakai, alamat)),
          ...jumlahTriwulan(dokumen, alamat),
          ...jumlahBerbagian(dokumen, alamat),
        ];
      case "program":
        return totalProgramKegiatan(dokumen, alamat);
      case "anggaran-tahunan":
        return totalTahunan(dokumen, alamat);
      case "indikator":
      case "evaluasi":
      case "teks":
        return [];
    }
  });
