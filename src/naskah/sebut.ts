import { namaTenang } from "../domain/teks/nama-tenang";
import { selisihTahunLalu } from "../domain/capaian/perbandingan";
import { selAsal } from "../domain/dokumen/sumber";
import { NAMA_PERAN } from "../domain/dokumen/nama-peran";
import { rapiDiKalimat } from "../domain/teks/nama-kalimat";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import { selCapaian, selNama } from "../tables/indikator";
import type { Potongan } from "./model-naskah";
import { bersumber, rangkai } from "./rangkai";
import { tulisAngka, tulisCapaian } from "./tulis-angka";

/** The name of a program, quiet where it shouts; one of abbreviations alone stays. */
export const judulKata = (nama: string): string => (/\p{L}{5}/u.test(nama) ? namaTenang(nama) : nama);

export const sebutNama = (i: IndikatorLaporan): Potongan => bersumber(rapiDiKalimat(i.nama), selNama(i));

/** The satuan that its figures are written in: where no sheet names one, a percent sign on either side holds for both. */
export function satuanSebutan({ satuan, target, realisasi }: IndikatorLaporan): string | null {
  const persen = [target?.angka.angka, realisasi?.angka].some((a) => a?.jenis === "angka" && a.persen);
  return satuan ?? (persen ? "%" : null);
}

export function sebutTarget(i: IndikatorLaporan): Potongan {
  const angka = i.target?.angka;
  return angka ? bersumber(tulisAngka(angka.angka, satuanSebutan(i)), selAsal(angka)) : bersumber("", []);
}

/** The target as a short sentence names it: what is to stay low has a limit. */
export const sebutBatas = (i: IndikatorLaporan): Potongan[] =>
  rangkai`target ${i.jenis === "minimum" && i.target?.angka.angka.jenis === "angka" ? "paling tinggi " : ""}${sebutTarget(i)}`;

export function sebutRealisasi(i: IndikatorLaporan): Potongan {
  return i.realisasi ? bersumber(tulisAngka(i.realisasi.angka, satuanSebutan(i)), i.realisasi.sel) : bersumber("", []);
}

/** "146,79%"; null where it was not assessed. */
export function sebutCapaian(i: IndikatorLaporan): Potongan | null {
  return i.capaian.status === "dinilai" ? bersumber(tulisCapaian(i.capaian.persen), selCapaian(i)) : null;
}

/** " (menurut Perjanjian Kinerja)" where the target is of another document than the chosen one (narasi.md §0.8). */
export function sebutDasar(i: IndikatorLaporan, { dasarTarget }: Pick<Laporan, "dasarTarget">): string {
  return i.target && i.target.dari !== dasarTarget ? ` (menurut ${NAMA_PERAN[i.target.dari]})` : "";
}

/** Points of capaian since last year; null where a side was not assessed. */
export const poinTahunLalu = (i: IndikatorLaporan) =>
  i.tahunLalu ? selisihTahunLalu(i.capaian, i.tahunLalu.capaian) : null;
