import { formatNilai } from "../domain/angka/tampilan";
import { nilaiTemuan } from "./nilai-temuan";
import type { Pemeriksaan } from "./pemeriksaan";
import { tabelRealisasi } from "./tabel-realisasi";

/** T10: a table of yearly targets that holds realisasi (kinerja.md §8); one temuan a table, since one hand filled it. */
export const t10RealisasiDiTarget: Pemeriksaan = (laporan, alamat) =>
  tabelRealisasi(laporan).map(({ dokumen, bukti }) => {
    const contoh = bukti.slice(0, 4).map(({ indikator, tahun, isi, target }) => {
      const nilai = formatNilai(isi.angka);
      return `“${indikator.nama}” tahun ${tahun} tertulis ${nilai} (${alamat(isi.sel)}), sama dengan realisasinya, padahal targetnya ${formatNilai(target.angka)} (${alamat(target.sel)})`;
    });
    const sisa = bukti.length > contoh.length ? `; begitu pula ${bukti.length - contoh.length} sel lain` : "";
    return {
      kode: "T10",
      tingkat: "peringatan",
      pesan: `Kolom target di lembar ${dokumen.asal.sheetName} tampaknya berisi realisasi: ${contoh.join("; ")}${sisa}.`,
      sel: bukti.flatMap(({ isi, target }) => [isi.sel, target.sel]),
      nilai: bukti.flatMap(({ isi, target }) => [...nilaiTemuan(isi.angka), ...nilaiTemuan(target.angka)]),
    };
  });
