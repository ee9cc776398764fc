import { kunciSkala } from "../angka/daftar-predikat";
import type { Skala } from "../angka/skala-predikat";
import { isObjek } from "./butir";
import type { Pengaturan } from "./pengaturan";

const teks = (nilai: unknown): string => JSON.stringify(nilai);

/**
 * Settings as they are now with what an edit changed of `semula`: what somebody else has changed meanwhile stays, part
 * by part; where both changed the same part, the edit wins. A scale is one part: classes of two would be no scale.
 */
export function gabungUbahan(semula: Pengaturan, suntingan: Pengaturan, kini: Pengaturan): Pengaturan {
  const kriteria = teks(suntingan.kriteria) === teks(semula.kriteria) ? kini.kriteria : suntingan.kriteria;
  const skalaPredikat = gabungSkala(semula.skalaPredikat, suntingan.skalaPredikat, kini.skalaPredikat);
  return { ...(gabung(semula, suntingan, kini) as Pengaturan), kriteria, skalaPredikat };
}

/** Scale by scale, by their names. */
function gabungSkala(semula: readonly Skala[], suntingan: readonly Skala[], kini: readonly Skala[]): readonly Skala[] {
  if (teks(suntingan) === teks(semula)) return kini;
  const cari = (semua: readonly Skala[], nama: string): Skala | undefined =>
    semua.find((satu) => kunciSkala(satu.nama) === nama);
  const nama = new Set([...kini, ...suntingan].map((satu) => kunciSkala(satu.nama)));
  return [...nama].flatMap((satu) => {
    const [dulu, disunting] = [cari(semula, satu), cari(suntingan, satu)];
    return (teks(dulu ?? null) === teks(disunting ?? null) ? cari(kini, satu) : disunting) ?? [];
  });
}

function gabung(semula: unknown, suntingan: unknown, kini: unknown): unknown {
  if (teks(suntingan) === teks(semula)) return kini;
  if (teks(kini) === teks(semula)) return suntingan;
  if (Array.isArray(semula) && Array.isArray(suntingan) && Array.isArray(kini))
    return gabungDaftar(semula, suntingan, kini);
  if (!isObjek(semula) || !isObjek(suntingan) || !isObjek(kini)) return suntingan;
  const kunci = [...new Set([...Object.keys(kini), ...Object.keys(suntingan)])];
  const isi = kunci.map((satu) => [satu, gabung(semula[satu], suntingan[satu], kini[satu])] as const);
  return Object.fromEntries(isi.filter(([, nilai]) => nilai !== undefined));
}

function gabungDaftar(semula: readonly unknown[], suntingan: readonly unknown[], kini: readonly unknown[]): unknown[] {
  const kunci = (daftar: readonly unknown[]): ReadonlySet<string> => new Set(daftar.map(teks));
  const [dulu, disunting, sekarang] = [kunci(semula), kunci(suntingan), kunci(kini)];
  const tetap = kini.filter((satu) => disunting.has(teks(satu)) || !dulu.has(teks(satu)));
  return [...tetap, ...suntingan.filter((satu) => !dulu.has(teks(satu)) && !sekarang.has(teks(satu)))];
}
