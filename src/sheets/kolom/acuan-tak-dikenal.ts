import { bacaAngka } from "../../domain/angka/angka";
import { barisDitimbang, nilaiKolom, type IsiTabel } from "./isi-kolom";
import type { KelompokUkuran } from "../kelompok-ukuran";
import { rapikan } from "../teks";
import { temukanPembagian } from "./hasil-bagi";
import { penentuSemasa } from "./penentu";
import { pasanganBulan } from "./pasangan-bulan";
import { daunJudul, indukJudul, sebutKolom, type Kolom } from "./kolom";
import { isSampai } from "./tercapai";

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
 * "Target TW IV | Realisasi TW IV | Realisasi s.d. TW IV": the total so far isn't measured by the quarter's own target, beside
 * which the quarter's own realisasi stands.
 */
export function sampaiTerhadapBagian(
  { kolom }: Pick<IsiTabel, "kolom">,
  kelompok: readonly KelompokUkuran[],
): string[] {
  return kelompok.flatMap(({ target, realisasi }) => {
    if (!target || !realisasi || target.penentu.tw === null || isSampai(target) || !isSampai(realisasi)) return [];
    const bagian = kolom.find(
      (k) =>
        k.konsep === "rincian" && k.penentu.tw === target.penentu.tw && /^(realisasi|capaian)\b/.test(daunJudul(k)),
    );
    if (!bagian) return [];
    return [`kolom ${sebutKolom(bagian)} dan ${sebutKolom(realisasi)} sama-sama dapat dibagi ${sebutKolom(target)}`];
  });
}

const PROGNOSIS = /^(prognosis|prognosa|proyeksi|perkiraan|estimasi)\b/;
const MENYEBUT =
  /\b(prognosis|prognosa|proyeksi|perkiraan|estimasi|realisasi|serapan|penyerapan|s ?[./]? ?d|sampai|tw|triwulan)\b/;

/** "Target 2024 | Realisasi s.d. TW III | Prognosis | Capaian": which of both the result measures isn't told. */
export function sampaiAtauPrognosis({ kolom }: Pick<IsiTabel, "kolom">, kelompok: readonly KelompokUkuran[]): string[] {
  return kelompok.flatMap(({ realisasi, persen }) => {
    if (!realisasi || !persen || !isSampai(realisasi) || persen.teks.some((teks) => MENYEBUT.test(teks.toLowerCase())))
      return [];
    const lain = kolom.find(
      (k) => k.column > realisasi.column && k.column < persen.column && PROGNOSIS.test(daunJudul(k)),
    );
    if (!lain) return [];
    return [
      `kolom ${sebutKolom(persen)} dapat mengukur ${sebutKolom(realisasi)} maupun ${sebutKolom(lain)}: sebutlah di judulnya yang mana`,
    ];
  });
}

const PAGU_EFEKTIF = /\b(efektif|neto|netto|bersih|tersedia|(di ?luar|tanpa|setelah|sesudah) blokir)\b/;

const isPagu = ({ konsep }: Kolom): boolean => konsep === "pagu" || konsep === "sesudah";

/** "Pagu | Blokir | Pagu Efektif | Realisasi | %": which pagu the serapan measures isn't told. */
export function paguAtauEfektif({ kolom }: Pick<IsiTabel, "kolom">, kelompok: readonly KelompokUkuran[]): string[] {
  return kelompok.flatMap(({ target, realisasi, persen }) => {
    if (!target || !isPagu(target) || !realisasi || (persen && PAGU_EFEKTIF.test(daunJudul(persen)))) return [];
    const isEfektif = PAGU_EFEKTIF.test(daunJudul(target));
    const lain = kolom.find(
      (k) => isPagu(k) && penentuSemasa(k.penentu, target.penentu) && PAGU_EFEKTIF.test(daunJudul(k)) !== isEfektif,
    );
    if (!lain) return [];
    return [`kolom ${sebutKolom(target)} dan ${sebutKolom(lain)} sama-sama dapat membagi ${sebutKolom(realisasi)}`];
  });
}
