import { adaIsi } from "../../domain/angka/isi";
import type { BarisBerjenjang, PetunjukTingkat } from "../../domain/anggaran/petunjuk-tingkat";
import { sama } from "../../domain/anggaran/urai-jumlah";
import type { AngkaBersumber, TeksBersumber } from "../../domain/dokumen/sumber";
import { kunciNama } from "../../domain/teks/nama-indikator";
import { isBerhuruf } from "../jenis-baris";
import { isBertumpuk, isNamaBagian } from "../kolom/bagian-uang";
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
  /** The label beside its name: its figures are those of that source alone; or the source that is its name. */
  readonly sumber: string | null;
}

/** Nothing but a label beside the names tells the row, or its name is no more than such a label ("APBD Kab"). */
export function isBersumber({ nomor, kode, sasaran, nama }: NamaBaris, samping: readonly TeksBersumber[]): boolean {
  if (kode !== null || sasaran !== null) return false;
  if (nama !== null) return nomor === null && isNamaBagian(nama.teks);
  return samping.length > 0 && !isBerhuruf(nomor?.teks ?? "");
}

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
  if (induk?.sumber !== null) return false;
  const kolom = induk.angka.flatMap((a, k) => {
    const nilai = induk.berjenjang.nilai[k] ?? null;
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

const berangka = ({ berjenjang }: BarisBersumber): boolean => berjenjang.nilai.some((n) => n !== null);

/** Gives the rows that only a source names the program above them, at its level, or below it where they add up to it. */
export function milikkanSumber<T extends BarisBersumber>(baris: readonly T[]): T[] {
  const hasil: T[] = [];
  const letak = new Set(baris.flatMap(({ bersumber, berjenjang }) => (bersumber ? [] : [berjenjang.petunjuk.letak])));
  for (let awal = 0; awal < baris.length;) {
    let akhir = awal + 1;
    while (baris[akhir]?.bersumber === true) akhir++;
    const [induk, ...bagian] = baris.slice(awal, akhir);
    awal = akhir;
    if (!induk) continue;
    hasil.push(induk, ...milik(induk, bagian, letak.size > 1));
  }
  return hasil;
}

function milik<T extends BarisBersumber>(induk: T, bagian: readonly T[], berindentasi: boolean): readonly T[] {
  const rincian = isRincian([induk, ...bagian]);
  const bernama = bagian.some((b) => b.program !== null);
  if ((bernama && berangka(induk) && !rincian) || isNamaBagian(induk.program?.teks ?? "")) return bagian;
  const { program, indikator, kode } = induk;
  const petunjuk = rincian ? diBawah(induk.berjenjang.petunjuk, berindentasi) : induk.berjenjang.petunjuk;
  /** Sources that may hold each other are no parts of a sum that nothing proves. */
  const terpisah =
    rincian ||
    !isBertumpuk(
      [induk, ...bagian].flatMap(({ sumber }) => sumber ?? []),
      !bernama,
    );
  return bagian.map((b) => ({
    ...b,
    ...{ program, indikator, kode, berjenjang: { ...b.berjenjang, bernama: terpisah, petunjuk } },
  }));
}
