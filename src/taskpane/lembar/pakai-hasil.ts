import { useEffect, useState } from "react";
import type { SheetSnapshot } from "../../app/kata/kata-lembar";
import { hasilKenalkan, type Ajaran, type HasilKenalkan } from "../../app/kenalkan";
import { pengaturanBuku, type Buku } from "../../app/lihat/buku-terbaca";

/** Typing goes on while a large workbook is computed. */
const JEDA_MS = 120;

/** What the answers come to, computed anew a moment after each change; "belum" without an answer to what the sheet is. */
export function useHasilKenalkan(
  buku: Buku,
  sheet: SheetSnapshot,
  ajaran: Ajaran | null,
): HasilKenalkan | "dihitung" | "belum" {
  const [hasil, setHasil] = useState<{ readonly kunci: string; readonly isi: HasilKenalkan } | null>(null);
  const kunci = JSON.stringify(ajaran);
  useEffect(() => {
    if (ajaran === null) return undefined;
    const jam = setTimeout(
      () => setHasil({ kunci, isi: hasilKenalkan(buku.snapshot, pengaturanBuku(buku), sheet, ajaran) }),
      JEDA_MS,
    );
    return () => clearTimeout(jam);
    // `kunci` says all of `ajaran`, which is another object at each rendering.
  }, [buku, sheet, kunci]);
  if (ajaran === null) return "belum";
  return hasil?.kunci === kunci ? hasil.isi : "dihitung";
}
