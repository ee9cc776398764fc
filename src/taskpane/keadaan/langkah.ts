import type { UrungTabel } from "../../app/urungkan-tabel";
import type { Pengaturan } from "../../domain/pengaturan/pengaturan";
import type { Penerimaan } from "../../domain/temuan/temuan-diterima";
import type { Plan } from "../../plan/plan";

/** What was kept in the workbook: an answer, what was taught, or other settings. */
export type ApaDisimpan =
  "sama" | "berbeda" | "pola" | "jenis" | "skala" | "lembar" | "tahun" | "tarik" | "kenalan" | "pengaturan";

/** What was done, with all that taking it back needs. */
export type Tindakan =
  | { readonly jenis: "hitung"; readonly plan: Plan }
  /** Tables, or a blank sheet for one. */
  | { readonly jenis: "tabel" | "isian"; readonly urung: UrungTabel }
  | { readonly jenis: "pengaturan"; readonly apa: ApaDisimpan; readonly lama: Bagian; readonly baru: Bagian }
  /** `lama`: for which reason each was accepted before; null where it was open. */
  | { readonly jenis: "penerimaan"; readonly lama: readonly Penerimaan[] };

type Bagian = Partial<Pengaturan>;

/** One thing that was done and can be taken back; the one before it can be once it is. */
export type Langkah = Tindakan & { readonly sebelum: Langkah | null };

/** The name of a step, as the label of Urungkan says it. */
export type NamaLangkah = Exclude<Langkah["jenis"], "pengaturan"> | "penerimaanBanyak" | ApaDisimpan;

export function namaLangkah(langkah: Langkah): NamaLangkah {
  if (langkah.jenis === "penerimaan" && langkah.lama.length > 1) return "penerimaanBanyak";
  return langkah.jenis === "pengaturan" ? langkah.apa : langkah.jenis;
}

/** Only what differs between two settings: before and after. */
export function bedaPengaturan(lama: Pengaturan, baru: Pengaturan): { readonly lama: Bagian; readonly baru: Bagian } {
  const kunci = (Object.keys(baru) as (keyof Pengaturan)[]).filter((satu) => !isSetara(lama[satu], baru[satu]));
  const ambil = (dari: Pengaturan): Bagian => Object.fromEntries(kunci.map((satu) => [satu, dari[satu]]));
  return { lama: ambil(lama), baru: ambil(baru) };
}

/** The settings as they were before a step; null where somebody has changed the same ones since. */
export function kembalikanPengaturan(
  kini: Pengaturan,
  { lama, baru }: { readonly lama: Bagian; readonly baru: Bagian },
): Pengaturan | null {
  const kunci = Object.keys(baru) as (keyof Pengaturan)[];
  return kunci.every((satu) => isSetara(kini[satu], baru[satu])) ? { ...kini, ...lama } : null;
}

/** Settings that were kept and read again hold the same, in whatever order. */
const isSetara = (a: unknown, b: unknown): boolean => JSON.stringify(a, urutKunci) === JSON.stringify(b, urutKunci);

function urutKunci(_kunci: string, nilai: unknown): unknown {
  if (typeof nilai !== "object" || nilai === null || Array.isArray(nilai)) return nilai;
  return Object.fromEntries(Object.entries(nilai).sort(([a], [b]) => (a < b ? -1 : 1)));
}
