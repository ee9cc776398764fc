import { formatNilai } from "../domain/angka/tampilan";
import { daftarBerekor } from "../domain/teks/daftar-berekor";
import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";
import { tabelRealisasi } from "./tabel-realisasi";

/** T10: a table of yearly targets that holds realisasi (kinerja.md §8); one temuan a table, since one hand filled it. */
export const t10RealisasiDiTarget: Pemeriksaan = (laporan, alamat) =>
  tabelRealisasi(laporan).map(({ dokumen, bukti }) => {
    const contoh = daftarBerekor(bukti, {
      sebutan: "sel",
      pemisah: "; ",
      terbanyak: 4,
      sambungan: "; begitu pula ",
      tulis: ({ indikator, tahun, isi, target }) =>
        `“${indikator.nama}” tahun ${tahun} tertulis ${formatNilai(isi.angka)} (${alamat(isi.sel)}), sama dengan realisasinya, padahal targetnya ${formatNilai(target.angka)} (${alamat(target.sel)})`,
    });
    return {
      kode: "T10",
      tingkat: "peringatan",
      pesan: `Kolom target di lembar ${dokumen.asal.sheetName} tampaknya berisi realisasi: ${contoh}.`,
      sel: bukti.flatMap(({ isi, target }) => [isi.sel, target.sel]),
      nilai: bukti.flatMap(({ isi, target }) => [...nilaiTemuan(isi.angka), ...nilaiTemuan(target.angka)]),
    };
  });
