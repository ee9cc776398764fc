import { dariBilangan, NOL, persenDari, type Desimal } from "./desimal";
import type { Bilangan, KonteksAngka } from "./jenis-angka";
import { isPersen } from "./satuan";
import { bacaTeksAngka } from "./teks-angka";

/** Two figures in one cell: a part of a whole ("35/40"), a level with its score ("Level 3 (3,2)"), or things of two kinds ("1 Dok / 12 bln"). */
export interface DuaNilai {
  readonly bentuk: "bagian" | "level" | "dua-hal";
  readonly a: Bilangan;
  readonly b: Bilangan;
}

const ANGKA = String.raw`\d[\d.,]*`;
const KATA = String.raw`[\p{L}][\p{L}.]*(?: [\p{L}][\p{L}.]*)?`;
const BAGIAN = new RegExp(`^(${ANGKA}) ?(${KATA})?(?: ?/ ?| dari )(${ANGKA}) ?(${KATA}|%)?$`, "iu");
const LEVEL = new RegExp(
  `^((?:level|lvl|tingkat|tahap)(?: ke)?[ -]?(?:${ANGKA}|[ivx]+)) ?[(/=:] ?(${ANGKA})\\)?$`,
  "iu",
);
const PANJANG = 80;

function bilangan(teks: string, konteks: KonteksAngka): Bilangan | null {
  const hasil = bacaTeksAngka(teks, konteks);
  return typeof hasil === "object" && hasil?.jenis === "angka" ? hasil : null;
}

const kataSama = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a.toLowerCase() === b.toLowerCase();

/** The two figures of a tidied text that holds two; null for any other text, and for "367/2.6", which is no part of a whole. */
export function uraiDuaNilai(teks: string, konteks: KonteksAngka = {}): DuaNilai | null {
  if (teks.length > PANJANG) return null;
  const [, level = "", skor = ""] = LEVEL.exec(teks) ?? [];
  if (level !== "") {
    const [a, b] = [bilangan(level, { satuan: "Level" }), bilangan(skor, konteks)];
    return a && b && isSelevel(a.nilai, b.nilai) ? { bentuk: "level", a, b } : null;
  }
  const [, kiri = "", kataKiri, kanan = "", kataKanan] = BAGIAN.exec(teks) ?? [];
  if (kiri === "" || kataKanan === "%") return null;
  const [a, b] = [kiri, kanan].map((satu) => bilangan(satu, { ...konteks, satuan: undefined }));
  if (!a || !b) return null;
  if (!kataSama(kataKiri, kataKanan)) return { bentuk: "dua-hal", a, b };
  return b.nilai.gt(NOL) && a.nilai.lte(b.nilai) ? { bentuk: "bagian", a, b } : null;
}

const SATU = dariBilangan(1) ?? NOL;

/** A score of 3,2 is of level 3; one of 85,2 is of another scale. */
const isSelevel = (level: Desimal, skor: Desimal): boolean => skor.minus(level).abs().lt(SATU);

/** What the cell may mean, the likeliest first: its figures as the row's satuan has them, a part also as its percentage. */
export function calonDuaNilai({ bentuk, a, b }: DuaNilai, satuan: string | undefined): readonly Bilangan[] {
  if (bentuk === "level") return [b, a];
  if (bentuk === "dua-hal" || !isPersen(satuan)) return [a, b];
  const persen = persenDari(a.nilai, b.nilai);
  return persen === null
    ? [a]
    : [
        { ...a, nilai: persen, persen: true },
        { ...a, persen: true },
      ];
}
