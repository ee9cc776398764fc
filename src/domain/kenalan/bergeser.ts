import { daftarBerekor } from "../teks/daftar-berekor";
import type { CellRef } from "../dokumen/sumber";
import type { Kenalan } from "./kenalan";

/** A sheet whose headers were taught and no longer are those: nothing of it is read until staff say what it is now. */
export interface KenalanBergeser {
  readonly peran: Kenalan["peran"];
  readonly lembar: string;
  /** The first cell of the header as it is now. */
  readonly sel: CellRef;
  readonly hilang: readonly string[];
  readonly baru: readonly string[];
  readonly dikenal: number;
  readonly tertukar: boolean;
}

const sebut = (judul: readonly string[]): string =>
  daftarBerekor(
    judul.map((satu) => `“${satu}”`),
    { sebutan: "" },
  );

/** What changed, as a part of a sentence. */
export function perubahanJudul({ hilang, baru, tertukar }: KenalanBergeser): string {
  if (tertukar) return "kolom dengan judul yang sama berpindah urutan";
  const kini = baru.length === 0 ? "" : `; judul yang belum dikenalkan: ${sebut(baru)}`;
  return `judul ${sebut(hilang)} tidak ada lagi atau ada lebih dari satu${kini}`;
}
