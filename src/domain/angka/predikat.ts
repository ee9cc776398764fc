import { isSkalaBiner, SKALA_PREDIKAT } from "./skala-predikat";
import { rapikan, samakanHuruf } from "../teks/teks";

/** A grade found on a scale; `skor` is its place, 1 for the lowest. */
export interface TempatPredikat {
  readonly skala: string;
  readonly skor: number;
}

const PANJANG_TERBESAR = 80;
const PEMBUKA = /^(?:opini|predikat|kategori|nilai|peringkat|kualifikasi|kriteria)(?: ?: ?| )/i;
const TANDA_KUTIP = /^["'“”‘’«»](.*)["'“”‘’«»]$/;

const TEMPAT = new Map<string, TempatPredikat[]>();
for (const { nama, tingkat } of SKALA_PREDIKAT) {
  tingkat.forEach((ejaan, urutan) => {
    for (const kata of ejaan) {
      const tempat = { skala: nama, skor: urutan + 1 };
      TEMPAT.set(kata, [...(TEMPAT.get(kata) ?? []), tempat]);
    }
  });
}

/** "B (Baik)" and "B ( baik )" are one spelling. */
const ejaanBaku = (teks: string): string =>
  samakanHuruf(teks)
    .replace(/ ?\( ?/, " (")
    .replace(/ ?\)$/, ")")
    .replace(/[.;]$/, "");

/**
 * The scales that a text is a grade of, with its score there; empty for anything else (kinerja.md §1). Case does not
 * matter, except that the short grades (AA … D) count in upper case only: "a" is a word, "A" is a grade.
 */
export function kenaliPredikat(teks: string): readonly TempatPredikat[] {
  if (teks.length > PANJANG_TERBESAR) return [];
  let inti = rapikan(teks);
  inti = (TANDA_KUTIP.exec(inti)?.[1] ?? inti).trim();
  inti = inti.replace(PEMBUKA, "").trim();
  inti = (TANDA_KUTIP.exec(inti)?.[1] ?? inti).trim();
  const huruf = /^[a-z]{1,2}(?![a-z])/i.exec(inti)?.[0];
  const tempat = TEMPAT.get(ejaanBaku(inti)) ?? [];
  return huruf === undefined || huruf === huruf.toUpperCase() ? tempat : tempat.filter((t) => isSkalaBiner(t.skala));
}

/** Two grades on one scale. */
export interface SkalaBersama {
  readonly skala: string;
  readonly skorA: number;
  readonly skorB: number;
}

/**
 * A scale that both texts are grades of, or `null` (kinerja.md §2). Where several fit and disagree about how the two
 * compare ("Madya" → "Utama"), the words of `namaIndikator` decide; where they don't, `null`: no guess.
 */
export function samakanSkala(a: string, b: string, namaIndikator = ""): SkalaBersama | null {
  const diB = kenaliPredikat(b);
  const bersama = kenaliPredikat(a).flatMap(({ skala, skor }): SkalaBersama[] => {
    const pasangan = diB.find((tempat) => tempat.skala === skala);
    return pasangan === undefined ? [] : [{ skala, skorA: skor, skorB: pasangan.skor }];
  });
  const [pertama] = bersama;
  if (pertama === undefined) return null;
  if (bersama.every(({ skorA, skorB }) => skorB * pertama.skorA === pertama.skorB * skorA)) return pertama;
  const nama = samakanHuruf(namaIndikator.slice(0, 1000));
  const ditunjuk = bersama.filter(({ skala }) =>
    SKALA_PREDIKAT.find((satu) => satu.nama === skala)?.petunjuk.some((kata) => nama.includes(kata)),
  );
  return ditunjuk.length === 1 ? (ditunjuk[0] ?? null) : null;
}
