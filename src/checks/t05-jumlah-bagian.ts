import { jumlahkan, type Desimal } from "../domain/angka/desimal";
import type { Alamat } from "../domain/dokumen/alamat";
import type { DokumenAnggaran } from "../domain/dokumen/dokumen";
import { bilanganSel, type AngkaBersumber, type CellRef } from "../domain/dokumen/sumber";
import type { Temuan } from "../domain/temuan/temuan";
import { angkaKolom, temuanJumlah } from "./jumlah-kolom";

interface Perbandingan {
  readonly sel: CellRef;
  readonly tertulis: Desimal;
  readonly kolom: { readonly nilai: Desimal[]; readonly sel: CellRef[] };
}

function bandingkan(utuh: AngkaBersumber | null, bagian: readonly AngkaBersumber[]): Perbandingan[] {
  const [tertulis, kolom] = [bilanganSel(utuh), angkaKolom(bagian)];
  return utuh && tertulis && kolom ? [{ sel: utuh.sel, tertulis, kolom }] : [];
}

const isCocok = ({ tertulis, kolom }: Perbandingan): boolean => jumlahkan(kolom.nilai).minus(tertulis).abs().lt(1);

const BAGIAN_TERBANYAK = 8;

/** Some of the columns alone make up the whole in every row: the others are within these (APBD holds its DAK). */
function isTumpangTindih(semua: readonly Perbandingan[]): boolean {
  const banyak = semua[0]?.kolom.nilai.length ?? 0;
  if (banyak > BAGIAN_TERBANYAK || semua.some(({ kolom }) => kolom.nilai.length !== banyak)) return false;
  return Array.from({ length: 2 ** banyak - 2 }, (_, n) => n + 1).some((pilihan) =>
    semua.every(({ tertulis, kolom }) =>
      jumlahkan(kolom.nilai.filter((_, k) => (pilihan >> k) % 2 === 1)).eq(tertulis),
    ),
  );
}

/** T05: what a budget's row has in all, as staff have written it, is not what stands beside it by kind of belanja or source of money. */
export function jumlahBerbagian({ baris, terurai }: DokumenAnggaran, alamat: Alamat): Temuan[] {
  return (["pagu", "realisasi"] as const).flatMap((sisi) => {
    const semua = baris.flatMap((b, i) =>
      b[`${sisi}Sel`] === undefined ? bandingkan(b[sisi], terurai?.baris[i]?.[sisi] ?? []) : [],
    );
    const terbukti = semua.some((p) => isCocok(p) && p.kolom.nilai.length > 1);
    if (!terbukti && (terurai?.tegas !== true || isTumpangTindih(semua))) return [];
    return semua.flatMap((p) =>
      isCocok(p) ? [] : [temuanJumlah(`Jumlah ${sisi}`, p.sel, p.tertulis, p.kolom, alamat)],
    );
  });
}
