import { petakan, type Bertahap } from "../../domain/alur/bertahap";
import { kolomTabel, type KolomTabel, type Tabel } from "../../tables/model-tabel";
import { tampilSel } from "./format-kolom";
import { selKepala } from "./kepala-lembar";
import type { UkuranTeks } from "./ukuran-teks";

const LEBAR_KATA_TERBESAR = 150;
/** A short text of its kind ("Triwulan IV", "per 1000") stays in one line where it takes no more than this. */
const LEBAR_SINGKAT_TERBESAR = 76;

/** "TARGET TW I": the number of a quarter never stands alone in a line. */
const BERTRIWULAN = /\bTW [IVX]+$/i;

/** Points of one column: what its table asks for, at least what its words and numbers need. */
export interface LebarKolom {
  readonly diminta: number;
  readonly perlu: number;
}

/** Columns as wide as asked for, wider where a word or a number would not fit; `ukuran` is the type's size. */
export function* lebarKolom(
  tabel: Tabel,
  ukuran: number,
  teks: UkuranTeks,
  format: (row: number, column: number) => string,
): Bertahap<LebarKolom[]> {
  const judul = selKepala(tabel.kepala).filter(({ rect }) => rect.left === rect.right);
  /** The width of a text in one line; false where that is no short one's. */
  const sebaris = (isi: string, tebal: boolean): number | false => {
    const lebar = teks.lebarKolom(isi, ukuran, tebal);
    return lebar <= LEBAR_SINGKAT_TERBESAR && lebar;
  };
  const satu = ({ lebar, nomor, jenis }: KolomTabel, k: number): LebarKolom => {
    const kata = judul
      .filter(({ rect }) => rect.left === k)
      .map((j) => (BERTRIWULAN.test(j.teks) && sebaris(j.teks, true)) || teks.lebarKata(j.teks, ukuran, true));
    const isi = tabel.baris.map(({ sel, corak }, r) => {
      const milik = sel[k];
      if (!milik || (milik.lebar ?? 1) > 1) return 0;
      const tebal = corak !== "isi";
      if (typeof milik.isi !== "number") {
        const kata = Math.min(LEBAR_KATA_TERBESAR, teks.lebarKata(String(milik.isi), ukuran, tebal));
        return (jenis === "singkat" && sebaris(String(milik.isi), tebal)) || kata;
      }
      return teks.lebarKolom(tampilSel(milik.isi, format(r, k)), ukuran, tebal);
    });
    const nomorSendiri = nomor === undefined ? 0 : teks.lebarKolom(nomor, ukuran - 1);
    const perlu = Math.max(nomorSendiri, ...kata, ...isi);
    return { perlu, diminta: Math.max(lebar, perlu) };
  };
  return yield* petakan(kolomTabel(tabel.kepala), satu, 1);
}

/** Columns of texts keep this part of what was asked for: narrower ones would be all height. */
const BAGIAN_TEKS = 0.55;

/** Widths that fit into so much room, texts giving way first; null where even the narrowest do not. */
export function lebarMuat(kolom: readonly LebarKolom[], { kepala }: Tabel, ruang: number): number[] | null {
  const jenis = kolomTabel(kepala).map((k) => k.jenis);
  const jumlah = (lebar: readonly number[]): number => lebar.reduce((a, b) => a + b, 0);
  const diminta = kolom.map((k) => k.diminta);
  if (jumlah(diminta) <= ruang) return diminta;
  const tersempit = kolom.map((k, i) => (jenis[i] === "teks" ? Math.max(k.perlu, BAGIAN_TEKS * k.diminta) : k.perlu));
  const sisa = ruang - jumlah(tersempit);
  if (sisa < 0) return null;
  const bagian = sisa / (jumlah(diminta) - jumlah(tersempit));
  return diminta.map((lebar, i) => {
    const paling = tersempit[i] ?? lebar;
    return Math.floor((paling + (lebar - paling) * bagian) * 4) / 4;
  });
}
