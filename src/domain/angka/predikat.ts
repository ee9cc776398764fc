import { samakanHuruf } from "../teks/teks";
import {
  hurufPredikat,
  intiPredikat,
  kunciPredikat,
  PREDIKAT_BAWAAN,
  type DaftarPredikat,
  type EjaanPredikat,
} from "./daftar-predikat";

const PANJANG_TERBESAR = 80;

/**
 * The scales that a text is a grade of, with its score there; empty for anything else (kinerja.md §1). Case does not
 * matter, except that short grades written in capitals (AA … D) count in capitals only: "a" is a word, "A" is a grade.
 */
export function kenaliPredikat(teks: string, { tempat }: DaftarPredikat = PREDIKAT_BAWAAN): readonly EjaanPredikat[] {
  if (teks.length > PANJANG_TERBESAR) return [];
  const inti = intiPredikat(teks);
  const semua = tempat.get(kunciPredikat(inti)) ?? [];
  const huruf = hurufPredikat(inti);
  return huruf === undefined || huruf === huruf.toUpperCase() ? semua : semua.filter((satu) => !satu.isHuruf);
}

/** Two grades on one scale. */
export interface SkalaBersama {
  readonly skala: string;
  readonly skorA: number;
  readonly skorB: number;
  /** How many grades the second stands above the first; negative where it stands below. */
  readonly naik: number;
}

/** Every scale that both texts are grades of. */
export function skalaKeduanya(a: string, b: string, daftar: DaftarPredikat = PREDIKAT_BAWAAN): SkalaBersama[] {
  const diB = kenaliPredikat(b, daftar);
  return kenaliPredikat(a, daftar).flatMap(({ skala, skor, ke }): SkalaBersama[] => {
    const pasangan = diB.find((tempat) => tempat.skala === skala);
    return pasangan === undefined ? [] : [{ skala, skorA: skor, skorB: pasangan.skor, naik: ke - pasangan.ke }];
  });
}

/** Scores have two decimals at most; as whole numbers they multiply without a rest. */
const utuh = (skor: number): number => Math.round(skor * 100);

const isSebanding = (a: SkalaBersama, b: SkalaBersama): boolean =>
  utuh(a.skorB) * utuh(b.skorA) === utuh(b.skorB) * utuh(a.skorA);

/**
 * A scale that both texts are grades of, or `null` (kinerja.md §2). Where several fit and disagree about how the two
 * compare ("Madya" → "Utama"), the words of `namaIndikator` decide; where they don't, `null`: no guess.
 */
export function samakanSkala(
  a: string,
  b: string,
  namaIndikator = "",
  daftar: DaftarPredikat = PREDIKAT_BAWAAN,
): SkalaBersama | null {
  const bersama = skalaKeduanya(a, b, daftar);
  const [pertama] = bersama;
  if (pertama === undefined) return null;
  if (bersama.every((satu) => isSebanding(satu, pertama))) return pertama;
  const nama = samakanHuruf(namaIndikator.slice(0, 1000));
  const ditunjuk = bersama.filter(({ skala }) =>
    daftar.skala.some(
      (satu) => satu.nama === skala && satu.petunjuk?.some((kata) => nama.includes(samakanHuruf(kata))),
    ),
  );
  return ditunjuk.length === 1 ? (ditunjuk[0] ?? null) : null;
}
