import { adaIsi } from "../../domain/angka/isi";
import type { BarisBerjenjang, PetunjukTingkat } from "../../domain/anggaran/petunjuk-tingkat";
import { sama } from "../../domain/anggaran/urai-jumlah";
import type { AngkaBersumber, TeksBersumber } from "../../domain/dokumen/sumber";
import { kunciNama } from "../../domain/teks/nama-indikator";
import { isBerhuruf } from "../jenis-baris";
import { artiLabel } from "./label-baris";
import type { NamaBaris } from "./rupa-baris";

/**
 * Money by its source: "APBD", "DAK", "Jumlah" in a column of their own, and the program named in the first of these rows
 * only. Such a row is a part of the program above it, and its "Jumlah" the sum of that program.
 */
export interface BarisBersumber {
  readonly program: TeksBersumber | null;
  readonly indikator: TeksBersumber | null;
  readonly kode: TeksBersumber | null;
  readonly angka: readonly (AngkaBersumber | null)[];
  readonly berjenjang: BarisBerjenjang;
  /** Nothing names it but a label beside the names. */
  readonly bersumber: boolean;
}

export const isTanpaNama = ({ nomor, kode, sasaran, nama }: NamaBaris): boolean =>
  kode === null && sasaran === null && nama === null && !isBerhuruf(nomor?.teks ?? "");

/** Among the words beside the names, those of a sum; null where there are none. */
export function labelJumlahSamping(samping: readonly TeksBersumber[]): TeksBersumber | null {
  return samping.find(({ teks }) => ["jumlah", "subjumlah"].includes(artiLabel(teks))) ?? null;
}

/** Where the rows of the program begin that the row after `baris` would go on with: it names none, or the same. */
export function awalBlok(baris: readonly BarisBersumber[], nama: TeksBersumber | null): number | null {
  const kunci = kunciNama(nama?.teks ?? "");
  let awal = baris.length;
  for (let i = baris.length - 1; i >= 0; i--) {
    const satu = baris[i];
    const senama = nama !== null && kunciNama(satu?.program?.teks ?? "") === kunci;
    if (nama !== null && !senama) break;
    awal = i;
    if (nama === null && satu?.bersumber === false) break;
  }
  return awal === baris.length ? null : awal;
}

const SEPARUH = 0.5;

/** Where nothing is indented, an indent tells a level only of rows that have no code or word for it. */
const diBawah = (p: PetunjukTingkat, berindentasi: boolean): PetunjukTingkat => {
  const turun = (n: number | null): number | null => (n === null ? null : n + SEPARUH);
  const tersurat = p.kode !== null || p.kata !== null;
  return {
    kode: turun(p.kode),
    nomor: turun(p.nomor),
    kata: turun(p.kata),
    letak: berindentasi || !tersurat ? turun(p.letak) : p.letak,
    kapital: false,
    berciri: false,
  };
};

/** Whether the first of these rows holds what the others come to: they are its details. */
function isRincian([induk, ...bagian]: readonly BarisBersumber[]): boolean {
  const kolom = (induk?.angka ?? []).flatMap((a, k) => {
    const nilai = induk?.berjenjang.nilai[k] ?? null;
    if (a === null || !adaIsi(a.angka) || nilai === null) return [];
    return [
      sama(
        nilai,
        bagian.reduce((jumlah, b) => jumlah + (b.berjenjang.nilai[k] ?? 0), 0),
      ),
    ];
  });
  return kolom.length > 0 && kolom.every(Boolean);
}

/** Gives the rows that only a source names the program above them, at its level, or below it where they add up to it. */
export function milikkanSumber<T extends BarisBersumber>(baris: readonly T[]): T[] {
  const hasil: T[] = [];
  const letak = new Set(baris.flatMap(({ bersumber, berjenjang }) => (bersumber ? [] : [berjenjang.petunjuk.letak])));
  for (let awal = 0; awal < baris.length;) {
    let akhir = awal + 1;
    while (baris[akhir]?.bersumber === true) akhir++;
    const [induk, ...bagian] = baris.slice(awal, akhir);
    if (induk) hasil.push(induk);
    const dalam = induk && isRincian([induk, ...bagian]);
    for (const b of bagian) {
      if (!induk) continue;
      const { program, indikator, kode, berjenjang } = induk;
      const petunjuk = dalam === true ? diBawah(berjenjang.petunjuk, letak.size > 1) : berjenjang.petunjuk;
      hasil.push({ ...b, program, indikator, kode, berjenjang: { ...b.berjenjang, bernama: true, petunjuk } });
    }
    awal = akhir;
  }
  return hasil;
}
