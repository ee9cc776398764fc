import { tulisCacah } from "../../domain/angka/tulis-terbilang";
import { formulaIndikator } from "../../tables/indikator";
import type { SasaranTabel } from "../../tables/konteks-tabel";
import type { Potongan } from "../model-naskah";
import { daftarDan, rangkai, sambung } from "../rangkai";
import { rapiDiKalimat } from "../../domain/teks/nama-kalimat";
import { sebutNama } from "../sebut";

/** N1: what measures a sasaran, and where its formulas stand; `tabel` is the number of that table, null where it is not made. */
export function pengantarSasaran({ nama, indikator }: SasaranTabel, tabel: string | null): Potongan[] | null {
  if (indikator.length === 0) return null;
  const kinerja = nama === null ? "Kinerja" : `Kinerja sasaran ${rapiDiKalimat(nama)}`;
  const semua = daftarDan(indikator.map(sebutNama));
  const diukur =
    indikator.length === 1
      ? rangkai`${kinerja} diukur dengan indikator ${semua}.`
      : rangkai`${kinerja} diukur dengan ${tulisCacah(indikator.length)} indikator, yaitu ${semua}.`;
  const tanpa = indikator.filter((i) => formulaIndikator(i) === null);
  const rumusan =
    tabel === null || tanpa.length === indikator.length
      ? null
      : rangkai`Rumusan dan formulasi perhitungannya disajikan pada Tabel ${tabel}.`;
  const belum =
    tanpa.length === 0
      ? null
      : rangkai`Formulasi perhitungan indikator ${daftarDan(tanpa.map(sebutNama))} belum tercantum dalam dokumen perencanaan.`;
  return sambung(diukur, rumusan, belum);
}
