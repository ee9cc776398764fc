import type { Pengaturan } from "../../domain/pengaturan/pengaturan";

/** Only what differs between two settings, before and after. */
export interface Ubahan {
  readonly lama: Partial<Pengaturan>;
  readonly baru: Partial<Pengaturan>;
}

const kunciDari = (bagian: Partial<Pengaturan>) => Object.keys(bagian) as (keyof Pengaturan)[];

export function bedaPengaturan(lama: Pengaturan, baru: Pengaturan): Ubahan {
  const kunci = kunciDari(baru).filter((satu) => !isSetara(lama[satu], baru[satu]));
  const ambil = (dari: Pengaturan) => Object.fromEntries(kunci.map((satu) => [satu, dari[satu]]));
  return { lama: ambil(lama), baru: ambil(baru) };
}

/** The settings as they were before a change; null where somebody has changed the same ones since. */
export function kembalikanPengaturan(kini: Pengaturan, { lama, baru }: Ubahan): Pengaturan | null {
  return kunciDari(baru).every((satu) => isSetara(kini[satu], baru[satu])) ? { ...kini, ...lama } : null;
}

/** Settings that were kept and read again hold the same, in whatever order. */
const isSetara = (a: unknown, b: unknown): boolean => JSON.stringify(a, urutKunci) === JSON.stringify(b, urutKunci);

function urutKunci(_kunci: string, nilai: unknown): unknown {
  if (typeof nilai !== "object" || nilai === null || Array.isArray(nilai)) return nilai;
  return Object.fromEntries(Object.entries(nilai).sort(([a], [b]) => (a < b ? -1 : 1)));
}
