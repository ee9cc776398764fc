import { formulaIndikator, peranFormula, selNama } from "../indikator";
import { kalimatDisalin, kalimatSumber } from "../kalimat-tabel";
import type { KonteksTabel, SasaranTabel } from "../konteks-tabel";
import { baris, bilangan, salin, teks } from "../sel";
import type { HasilTabel } from "../model-tabel";

/** How the indikator of one sasaran are computed (L696–700). */
export function rumusanIndikator(konteks: KonteksTabel, sasaran: SasaranTabel, n: number, nomor: string): HasilTabel {
  const judul = `Rumusan Indikator dan Formulasi Perhitungan Sasaran ${n}`;
  if (sasaran.indikator.every((i) => formulaIndikator(i) === null))
    return {
      nomor,
      judul,
      kurang: "belum ada sumber: kolom Formula di lembar Perjanjian Kinerja, IKU, atau Pengukuran Kinerja",
      isian: "iku",
    };
  return {
    nomor,
    judul,
    kepala: [
      { teks: "No", jenis: "nomor", lebar: 34 },
      { teks: "Sasaran", jenis: "teks", lebar: 240 },
      { teks: "Indikator", jenis: "teks", lebar: 200 },
      { teks: "Formulasi Perhitungan", jenis: "teks", lebar: 280 },
    ],
    bernomor: true,
    baris: sasaran.indikator.map((i, k) =>
      baris(bilangan(k + 1), teks(sasaran.nama ?? ""), { isi: i.nama, asal: selNama(i) }, salin(formulaIndikator(i))),
    ),
    sumber: kalimatSumber(konteks, peranFormula(sasaran.indikator), false),
    pengaturan: kalimatDisalin(),
    huruf: 10,
  };
}
