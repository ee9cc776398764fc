import { bacaAngka } from "../../domain/angka/angka";
import { barisDitimbang, nilaiKolom, type IsiTabel } from "./isi-kolom";
import { twDisebut } from "../judul-kolom";
import type { KelompokUkuran } from "../kelompok-ukuran";
import { rapikan } from "../rata-teks";
import { temukanPembagian } from "./hasil-bagi";
import { pasanganBulan } from "./pasangan-bulan";
import { indukJudul, sebutKolom, type Kolom } from "./kolom";

const BERBATAS = /^(≥|≤|>=?|<=?|min(imal)?\.?|maks(imal)?\.?) ?\d/i;

const isAngka = (nilai: string | number | boolean): boolean =>
  bacaAngka({ nilai, format: "" }).jenis === "angka" || BERBATAS.test(String(nilai).trim());

/** Whether a column holds a figure in any of the rows that are weighed. */
export const berisiAngka = ({ grid, baris }: Omit<IsiTabel, "kolom">, kolom: Kolom): boolean =>
  nilaiKolom(grid, barisDitimbang(baris), kolom).some(isAngka);

/**
 * "Acuan Mutu | Realisasi" without any target: the column of figures left of the realisasi may be what is to be reached, and
 * passing over it would leave every row unassessed without a word (baca.md §1).
 */
export function acuanTakDikenal({ grid, kolom, baris }: IsiTabel): string[] {
  const realisasi = kolom.find((k) => k.konsep === "realisasi");
  if (!realisasi || kolom.some((k) => k.konsep === "target" || k.konsep === "pagu")) return [];
  const calon = kolom.find((k) => {
    if (k.konsep !== null || k.column >= realisasi.column || k.penentu.tahun !== null) return false;
    const isi = nilaiKolom(grid, barisDitimbang(baris), k);
    return isi.length > 0 && isi.filter(isAngka).length * 2 > isi.length;
  });
  if (!calon) return [];
  return [`tidak ada kolom target, sedangkan kolom ${sebutKolom(calon)} berisi angka dan artinya tidak dikenali`];
}

/**
 * "Realisasi › Jumlah Perkara | Diselesaikan | %" of which no column was taken for what was reached: the target beside them
 * would stay unassessed without a word.
 */
export function realisasiTakDikenal({ kolom, ...isi }: IsiTabel, kelompok: readonly KelompokUkuran[]): string[] {
  const berangka = (k: Kolom): boolean => berisiAngka(isi, k);
  if (!kolom.some((k) => k.konsep === "target") || pasanganBulan(kolom).length > 1) return [];
  if (kelompok.some(({ realisasi: r }) => r && (r.konsep === "realisasi" || berangka(r)))) return [];
  const calon = kolom.find((k) => /^realisasi\b/.test(indukJudul(k)) && k.penentu.sisi !== "anggaran" && berangka(k));
  if (!calon) return [];
  return [`di bawah judul “${rapikan(calon.teks[0] ?? "")}” tidak ada kolom yang pasti merupakan realisasinya`];
}

/**
 * "Target | Kondisi Saat Ini | Capaian" of which the capaian is blank and nothing was taken for what was reached: the column of
 * figures between them may be it.
 */
export function ukuranTanpaRealisasi({ kolom, ...isi }: IsiTabel, kelompok: readonly KelompokUkuran[]): string[] {
  const berangka = (k: Kolom): boolean => berisiAngka(isi, k);
  if (kelompok.some(({ realisasi: r }) => r && (r.konsep === "realisasi" || berangka(r)))) return [];
  const target = kolom.find((k) => k.konsep === "target" && k.penentu.sisi !== "anggaran");
  const hasil = kolom.findLast((k) => k.konsep === "capaian");
  if (!target || !hasil) return [];
  const calon = kolom.find(
    (k) => k.column > target.column && k.column < hasil.column && k.konsep === null && !isBerwaktu(k) && berangka(k),
  );
  if (!calon) return [];
  return [
    `kolom ${sebutKolom(calon)} di antara target dan hasilnya mungkin realisasinya, tetapi artinya tidak dikenali`,
  ];
}

const isBerwaktu = ({ penentu }: Kolom): boolean =>
  penentu.tw !== null || penentu.bulan !== null || penentu.tahun !== null || penentu.semester !== null;

/** A numerator and a denominator beside a target, and no column that surely holds the one by the other: what was reached isn't told. */
export function pembagianTanpaHasil({ grid, baris, kolom }: IsiTabel, kelompok: readonly KelompokUkuran[]): string[] {
  if (!kolom.some((k) => k.konsep === "target") || kelompok.some((k) => k.realisasi)) return [];
  const satu = temukanPembagian(kolom).find(
    ({ bernama, bagian }) => bernama && nilaiKolom(grid, barisDitimbang(baris), bagian[0]).length > 0,
  );
  if (!satu || /^target\b/.test(indukJudul(satu.bagian[0]))) return [];
  const [a, b] = satu.bagian.map(sebutKolom);
  return [
    `kolom ${a ?? ""} dan ${b ?? ""} hanya berisi pembilang dan penyebut, dan tidak ada kolom yang pasti berisi hasil baginya (realisasinya)`,
  ];
}

/** "Jan | Feb | … | Jumlah" or "TW I | … | TW IV" beside a target, of which nothing says that they were reached, and nothing else was. */
export function waktuTakDikenal({ kolom, ...isi }: IsiTabel, kelompok: readonly KelompokUkuran[]): string[] {
  const berangka = (k: Kolom): boolean => berisiAngka(isi, k);
  if (!kolom.some((k) => k.konsep === "target") || kelompok.some(({ realisasi }) => realisasi && berangka(realisasi)))
    return [];
  const berwaktu = kolom.filter(
    ({ konsep, penentu }) => konsep === null && (penentu.tw !== null || penentu.bulan !== null),
  );
  const [pertama, ...lain] = berwaktu.filter(berangka);
  if (!pertama || !kolom.some(({ konsep }) => konsep === "persen" || konsep === "capaian")) return [];
  const sampai = lain.at(-1);
  return [
    `kolom ${sebutKolom(pertama)}${sampai ? ` sampai ${sebutKolom(sampai)}` : ""} berisi angka, tetapi tidak disebut target atau realisasi, dan tidak ada realisasi lain yang terisi`,
  ];
}

/**
 * "Triwulan | … | Target | Target Triwulan › TW I … TW IV | Realisasi | Capaian": what was reached is of the quarter that each row
 * names; whether that quarter's target or the year's is what it is measured by isn't told.
 */
export function realisasiTriwulanBaris({ kolom, ...isi }: IsiTabel, kelompok: readonly KelompokUkuran[]): string[] {
  const triwulan = kolom.find((k) => k.konsep === "triwulan");
  const pasangan = kelompok.find((k) => k.target && k.realisasi && k.penentu.tw === null);
  const targetTw = kolom.find((k) => k.konsep === "target" && k.penentu.tw !== null);
  if (!triwulan || !pasangan?.target || !pasangan.realisasi || !targetTw) return [];
  if (kelompok.some((k) => k.realisasi && k.penentu.tw !== null) || !berisiTriwulan(isi, triwulan)) return [];
  return [
    `kolom ${sebutKolom(pasangan.realisasi)} milik triwulan yang disebut kolom ${sebutKolom(triwulan)}, dan tidak disebut apakah dibagi target triwulannya (${sebutKolom(targetTw)} dan seterusnya) atau target setahun (${sebutKolom(pasangan.target)})`,
  ];
}

const berisiTriwulan = ({ grid, baris }: Omit<IsiTabel, "kolom">, kolom: Kolom): boolean => {
  const nilai = nilaiKolom(grid, barisDitimbang(baris), kolom).map((n) => rapikan(n));
  return nilai.length > 0 && nilai.every((teks) => twDisebut(teks) !== null);
};
