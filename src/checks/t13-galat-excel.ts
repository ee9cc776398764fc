import { angkaDokumen } from "../domain/angka-dokumen";
import type { Temuan } from "../domain/temuan";
import type { Pemeriksaan } from "./pemeriksaan";

/** T13: an Excel error, or a formula that refers to its own cell, where a figure is read. */
export const t13GalatExcel: Pemeriksaan = ({ terpilih }, alamat) =>
  terpilih.dipakai.flatMap((dokumen): Temuan[] => {
    const galat = angkaDokumen(dokumen).flatMap(({ angka, sel }): Temuan[] => {
      if (angka.jenis !== "galat") return [];
      const pesan = `Sel ${alamat(sel)} berisi kesalahan Excel ${angka.kode}; angka yang bergantung padanya tidak dapat dihitung.`;
      return [{ kode: "T13", tingkat: "galat", pesan, sel: [sel], nilai: [angka.kode] }];
    });
    const melingkar = dokumen.asal.rumusMelingkar.map((sel): Temuan => {
      const pesan = `Rumus di ${alamat(sel)} menunjuk dirinya sendiri, sehingga nilainya tidak dapat dipercaya.`;
      return { kode: "T13", tingkat: "galat", pesan, sel: [sel], nilai: [] };
    });
    return [...galat, ...melingkar];
  });
