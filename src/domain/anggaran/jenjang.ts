import { calonJenjang, type BarisBerjenjang, type CalonJenjang, type SumberTingkat } from "./petunjuk-tingkat";
import { buktiHitung, sama, tampakBerjenjang, type BuktiHitung } from "./urai-jumlah";

/** A total that staff typed: its figures column by column, and how many rows stand above it and since the total before it. */
export interface TotalTertulis {
  readonly nilai: readonly (number | null)[];
  readonly awal: number;
  readonly akhir: number;
}

/** The levels of the rows of a table, 0 the highest. `ragu`: more than one reading stands, so no sum of them is known. */
export interface Jenjang {
  readonly kepastian: "pasti" | "yakin" | "ragu";
  readonly tingkat: readonly number[];
  readonly sumber: SumberTingkat;
}

interface Nilaian extends CalonJenjang, BuktiHitung {
  readonly totalCocok: number;
}

/** Rows that a total adds up: those of level 0; of one without a figure, those below it that have one. */
export function barisPuncak(baris: readonly BarisBerjenjang[], tingkat: readonly number[]): boolean[] {
  const berangka = baris.map((b) => b.nilai.some((n) => n !== null));
  const puncak = baris.map(() => false);
  let terbuka = Infinity;
  for (const i of baris.keys()) {
    const t = tingkat[i] ?? 0;
    if (t > terbuka) continue;
    puncak[i] = berangka[i] ?? false;
    terbuka = berangka[i] ? t : Infinity;
  }
  return puncak;
}

function jumlahPuncak(
  baris: readonly BarisBerjenjang[],
  puncak: readonly boolean[],
  awal: number,
  akhir: number,
  kolom: number,
): number {
  let jumlah = 0;
  for (let i = awal; i < akhir; i++) if (puncak[i]) jumlah += baris[i]?.nilai[kolom] ?? 0;
  return jumlah;
}

/** Typed totals that are the sum of all rows above them, or since the total before. */
function totalCocok(
  baris: readonly BarisBerjenjang[],
  tingkat: readonly number[],
  total: readonly TotalTertulis[],
): number {
  const puncak = barisPuncak(baris, tingkat);
  return total.filter(({ nilai, awal, akhir }) =>
    [0, awal].some((mulai) => {
      const kolom = nilai.flatMap((n, k) =>
        n === null ? [] : [sama(n, jumlahPuncak(baris, puncak, mulai, akhir, k))],
      );
      return kolom.length > 0 && kolom.every(Boolean);
    }),
  ).length;
}

const kunci = (baris: readonly BarisBerjenjang[], { tingkat }: CalonJenjang): string =>
  barisPuncak(baris, tingkat)
    .map((p) => (p ? "1" : "0"))
    .join("");

/** Parents that equal the sum of their children; where nothing but looks tells levels, more than one of them, and all. */
const terbukti = (c: Nilaian): boolean =>
  c.tersurat ? c.cocok > 0 && c.gagal * 3 <= c.cocok : c.cocok > 0 && c.gagal === 0 && c.berbilang + c.cocok > 2;

const hasil = (calon: Nilaian, kepastian: Jenjang["kepastian"]): Jenjang => {
  return { kepastian, tingkat: calon.tingkat, sumber: calon.sumber };
};

/**
 * Decides the levels of a table's rows (baca.md §1): first what adds up to its parents and to a total that staff typed,
 * then codes, words and numbers where they agree. What contradicts itself is `ragu`, never guessed.
 */
export function tentukanJenjang(baris: readonly BarisBerjenjang[], total: readonly TotalTertulis[]): Jenjang {
  const semua = calonJenjang(baris).map((c): Nilaian => {
    const kasar = !c.tersurat || new Set(c.tingkat).size <= 2;
    return { ...c, ...buktiHitung(baris, c.tingkat, kasar), totalCocok: totalCocok(baris, c.tingkat, total) };
  });
  const terbaik = [...semua].sort((a, b) => b.totalCocok - a.totalCocok || b.cocok - b.gagal - (a.cocok - a.gagal));
  const semuaBukti = semua.filter(terbukti);
  const tersurat = semuaBukti.filter((c) => c.tersurat);
  const bukti = tersurat.length > 0 ? tersurat : semuaBukti;
  const sepakat = (daftar: readonly Nilaian[]): boolean => new Set(daftar.map((c) => kunci(baris, c))).size === 1;
  const datar = semua.at(-1);
  const utama = terbaik[0] ?? datar;
  if (!utama) return { kepastian: "ragu", tingkat: [], sumber: "datar" };
  if (utama.totalCocok > 0) {
    const lawan = bukti.filter((c) => c.totalCocok === 0 && c.berbilang > 0);
    const kuat = lawan[0];
    if (!terbukti(utama) && kuat && sepakat(lawan)) return hasil(kuat, kuat.tersurat ? "pasti" : "ragu");
    return hasil(utama, "pasti");
  }
  const [pertama] = bukti;
  if (pertama) return hasil(pertama, sepakat(bukti) ? "pasti" : "ragu");
  return tanpaBukti(baris, semua, sepakat);
}

function tanpaBukti(
  baris: readonly BarisBerjenjang[],
  semua: readonly Nilaian[],
  sepakat: (daftar: readonly Nilaian[]) => boolean,
): Jenjang {
  if (baris.some((b) => !b.bernama && b.nilai.some((n) => n !== null)))
    return { kepastian: "ragu", tingkat: baris.map(() => 0), sumber: "datar" };
  const tersurat = semua.filter((c) => c.tersurat);
  const [pertama] = tersurat;
  if (pertama) {
    const disangkal = tersurat.length === 1 && pertama.gagal > 0;
    return hasil(pertama, sepakat(tersurat) && !disangkal ? "yakin" : "ragu");
  }
  const tersirat = semua.filter((c) => c.sumber !== "datar");
  const kebanyakanAnak = tersirat.some(
    (c) => c.sumber === "kata" && c.tingkat.filter((t) => t > 0).length * 2 > baris.length,
  );
  const ragu = kebanyakanAnak || tersirat.some((c) => c.berbilang > 0) || tampakBerjenjang(baris);
  return { kepastian: ragu ? "ragu" : "yakin", tingkat: baris.map(() => 0), sumber: "datar" };
}
