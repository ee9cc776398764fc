import { barisPuncak, tentukanJenjang } from "./jenjang";
import type { BarisBerjenjang } from "./petunjuk-tingkat";
import { sama } from "./urai-jumlah";

/** It has no number, code or level of its own. */
const tanpaCiri = ({ urut, petunjuk, bernama }: BarisBerjenjang): boolean =>
  !bernama || (urut === null && petunjuk.kode === null && petunjuk.kata === null);

/** Nothing names it, or most others have a number or code and it has none. */
function tampakLain(baris: BarisBerjenjang, lain: readonly BarisBerjenjang[]): boolean {
  return !baris.bernama || lain.filter((b) => b.urut !== null || b.petunjuk.kode !== null).length * 2 > lain.length;
}

function samaDenganJumlah(calon: BarisBerjenjang, lain: readonly BarisBerjenjang[]): boolean {
  const jenjang = tentukanJenjang(lain, [{ nilai: calon.nilai, awal: 0, akhir: lain.length }]);
  const puncak = barisPuncak(lain, jenjang.tingkat);
  const banyak = puncak.filter(Boolean).length;
  const kolom = calon.nilai.flatMap((n, k) => {
    const jumlah = lain.reduce((j, b, i) => j + (puncak[i] ? (b.nilai[k] ?? 0) : 0), 0);
    return n === null ? [] : [sama(n, jumlah) && n !== 0];
  });
  if (banyak < 2 || kolom.length === 0 || !kolom.every(Boolean)) return false;
  return kolom.length > 1 || tampakLain(calon, lain);
}

/**
 * A row that equals the sum of all others is their total whatever its label (baca.md §1): the index of such a row at the
 * end or at the beginning of the table, null where there is none. Where only one column agrees, it must look unlike a row.
 */
export function totalTersirat(baris: readonly BarisBerjenjang[]): number | null {
  if (baris.length < 3) return null;
  for (const i of [baris.length - 1, 0]) {
    const calon = baris[i];
    const lain = baris.filter((_, k) => k !== i);
    if (calon && tanpaCiri(calon) && samaDenganJumlah(calon, lain)) return i;
  }
  return null;
}
