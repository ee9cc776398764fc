import { kelompokkan } from "../../domain/alur/kelompok";
import type { Alamat } from "../../domain/dokumen/alamat";
import { KATALOG, type KodeTemuan } from "../../domain/temuan/katalog";
import type { TemuanTampil } from "./temuan-terbuka";

/** What is looked for; blank: everything. */
export interface Saringan {
  readonly kata: string;
  readonly sheetId: string;
  readonly kode: string;
}

export const TANPA_SARINGAN: Saringan = { kata: "", sheetId: "", kode: "" };

export const isTersaring = ({ kata, sheetId, kode }: Saringan): boolean => [kata.trim(), sheetId, kode].some(Boolean);

/** A code as the list and the guide name it. */
export const sebutKode = (kode: KodeTemuan): string => `${kode} ${KATALOG[kode].arti}`;

/** The findings in which every word stands, in the sentence, its addresses or who answers for it. */
export function saringTemuan<T extends TemuanTampil>(
  temuan: readonly T[],
  { kata, sheetId, kode }: Saringan,
  alamat: Alamat,
): readonly T[] {
  const dicari = kata.toLowerCase().split(/\s+/).filter(Boolean);
  return temuan.filter((satu) => {
    if (kode !== "" && satu.kode !== kode) return false;
    if (sheetId !== "" && !satu.sel.some((sel) => sel.sheetId === sheetId)) return false;
    if (dicari.length === 0) return true;
    const bidang = "bidang" in satu ? satu.bidang : null;
    const teks = [satu.kode, satu.pesan, bidang ?? "", ...satu.sel.map(alamat)].join(" ").toLowerCase();
    return dicari.every((satuKata) => teks.includes(satuKata));
  });
}

/** From so many of one kind on they are one group: fewer are read faster than opened. */
export const KELOMPOK_DARI = 8;

/** Findings of one kind together where they are many, the others one by one, before the groups. */
export function perMacam<T extends TemuanTampil>(temuan: readonly T[]): readonly (readonly [KodeTemuan | null, T[]])[] {
  const peta = kelompokkan(temuan, ({ kode }) => kode);
  const satuan = temuan.filter(({ kode }) => (peta.get(kode)?.length ?? 0) < KELOMPOK_DARI);
  const banyak = [...peta].filter(([, isi]) => isi.length >= KELOMPOK_DARI);
  return satuan.length === 0 ? banyak : [[null, satuan], ...banyak];
}
