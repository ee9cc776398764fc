import { isNamaBagian } from "./bagian-uang";
import { daunJudul, judulPenuh, type Kolom } from "./kolom";
import type { Konsep } from "./konsep";

const PAGU: ReadonlySet<Konsep | null> = new Set(["pagu", "sebelum", "sesudah"]);
const PENGELUARAN =
  /^(jumlah |total |realisasi )?(pengeluaran|spj|sp2d|pencairan( dana)?)( ?\/ ?(spj|sp2d))?( \(?rp\.?\)?)?$/;
const PERSEN_UANG =
  /^((realisasi|serapan) )?(uang|keuangan) ?\(? ?(%|persen) ?\)?$|^(persen|persentase|%) (uang|keuangan|spj|sp2d)$/;

/**
 * "Pagu | Pengeluaran (Rp) | Realisasi › Fisik (%) | Uang (%)": beside a pagu, and without another amount that was spent, what
 * went out is the realisasi, and the money's percentage its result.
 */
export function artikanPengeluaran(kolom: readonly Kolom[]): Kolom[] {
  const [satu, ...lain] = kolom.filter((k) => PENGELUARAN.test(daunJudul(k)));
  const adaUang = kolom.some(
    (k) => k !== satu && k.konsep === "realisasi" && k.penentu.sisi === "anggaran" && !/%|persen/i.test(judulPenuh(k)),
  );
  if (!satu || lain.length > 0 || adaUang || !kolom.some((k) => PAGU.has(k.konsep))) return [...kolom];
  return kolom.map((k): Kolom => {
    const konsep = k === satu ? "realisasi" : PERSEN_UANG.test(daunJudul(k)) ? "persen" : null;
    return konsep === null ? k : { ...k, konsep, penentu: { ...k.penentu, sisi: "anggaran" } };
  });
}

/** "Operasi | Modal | Total | Realisasi": the sum of the kinds of belanja before it is the pagu, where no other column is. */
export function artikanJumlahBelanja(kolom: readonly Kolom[]): Kolom[] {
  const ke = kolom.findIndex((k, i) => k.konsep === "jumlah" && kolom[i + 1]?.konsep === "realisasi");
  const bagian = kolom.slice(0, Math.max(0, ke)).filter((k) => k.konsep === null && isNamaBagian(daunJudul(k)));
  if (ke < 0 || bagian.length < 2 || kolom.some((k) => PAGU.has(k.konsep))) return [...kolom];
  return kolom.map((k, i) => (i === ke ? { ...k, konsep: "pagu" } : k));
}
