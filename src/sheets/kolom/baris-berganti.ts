import { ratakan } from "../teks";
import { barisDitimbang, nilaiKolom, type IsiTabel } from "./isi-kolom";
import { sebutKolom } from "./kolom";

const TARGET = /^(target|rencana)\b/;
const REALISASI = /^realisasi\b/;
const HASIL = /^(%|persentase|(tingkat )?capaian|pencapaian|kriteria|predikat)/;

/**
 * "Target", "Realisasi", "Capaian" in turn, a row each below one indikator: what a column of figures holds then changes from
 * row to row, and no column is the realisasi (baca.md §1).
 */
export function barisBerganti({ grid, kolom, baris }: IsiTabel): string[] {
  const berganti = kolom.find((k) => {
    const isi = nilaiKolom(grid, barisDitimbang(baris), k).map(ratakan);
    const sebutan = isi.filter((teks) => [TARGET, REALISASI, HASIL].some((pola) => pola.test(teks)));
    return [TARGET, REALISASI].every((pola) => isi.some((teks) => pola.test(teks))) && sebutan.length * 2 >= isi.length;
  });
  return berganti
    ? [`kolom ${sebutKolom(berganti)} menyebut target dan realisasi bergantian, satu baris masing-masing`]
    : [];
}
