import type { Tw } from "../../domain/capaian/triwulan";
import type { KelompokUkuran } from "../kelompok-ukuran";
import { barisDitimbang, berisiRupiah, nilaiKolom } from "../kolom/isi-kolom";
import { daunJudul } from "../kolom/kolom";
import type { TabelDikenal } from "../layout";
import type { CellValue } from "../snapshot";
import type { Kolom } from "../temukan-tabel";

/** A pagu of the year with the realisasi of its quarters, and the columns of the year behind them. */
export interface SusunanTriwulan {
  readonly pagu: Kolom;
  /** Each with its quarter, the first of the year first. */
  readonly triwulan: readonly (KelompokUkuran & { readonly tw: Tw; readonly realisasi: Kolom })[];
  /** "Jumlah", "Total", "Realisasi setahun": what the quarters come to; null where the table has none. */
  readonly jumlah: Kolom | null;
  readonly persen: Kolom | null;
  readonly efisiensi: Kolom | null;
}

/** "Target › Anggaran" over amounts is a pagu, where each quarter's column below "Anggaran" holds amounts too. */
function isPagu(d: TabelDikenal, target: Kolom, triwulan: readonly { readonly realisasi: Kolom }[]): boolean {
  if (target.konsep === "pagu") return true;
  const isi = (kolom: Kolom): CellValue[] => nilaiKolom(d.tabel.grid, barisDitimbang(d.tabel.baris), kolom);
  const terisi = triwulan.map((k) => isi(k.realisasi)).filter((nilai) => nilai.length > 0);
  return target.konsep === "target" && terisi.length > 0 && [isi(target), ...terisi].every(berisiRupiah);
}

/** The results of the year: those of the pagu, or behind the quarters those that name no quarter of kinerja's table. */
function hasilSetahun(d: TabelDikenal, milik: KelompokUkuran): Pick<SusunanTriwulan, "persen" | "efisiensi"> {
  const lepas = d.kelompok.filter(
    ({ tingkat, target, realisasi, penentu: { tw, tahun, sisi } }) =>
      tingkat === milik.tingkat &&
      target === null &&
      realisasi === null &&
      tw === null &&
      tahun === milik.penentu.tahun &&
      (sisi === "anggaran" || (sisi === null && d.kolom("indikator") === null)),
  );
  const satu = (bagian: "persen" | "efisiensi"): Kolom | null => {
    const semua = [milik, ...lepas].flatMap((k) => k[bagian] ?? []);
    return semua.length === 1 ? (semua[0] ?? null) : null;
  };
  return { persen: satu("persen"), efisiensi: satu("efisiensi") };
}

/** One pagu for the year, and the realisasi of several quarters beside it; null for any other table. */
export function susunanTriwulan(d: TabelDikenal): SusunanTriwulan | null {
  const diSampingKinerja = d.kolom("indikator") !== null;
  const anggaran = d.kelompok.filter(
    ({ tingkat, target, realisasi, penentu: { sisi } }) =>
      tingkat === "sasaran" &&
      (target ?? realisasi) !== null &&
      (diSampingKinerja ? sisi === "anggaran" : sisi !== "kinerja"),
  );
  const [milik, ...paguLain] = anggaran.filter((k) => k.target && k.penentu.tw === null);
  const triwulan = anggaran.flatMap((k) => {
    const { realisasi, penentu } = k;
    return realisasi && !k.target && penentu.tw !== null ? [{ ...k, realisasi, tw: penentu.tw }] : [];
  });
  const tw = new Set(triwulan.map((k) => k.tw));
  if (!milik?.target || paguLain.length > 0 || !isPagu(d, milik.target, triwulan)) return null;
  if (tw.size < 2 || tw.size < triwulan.length || triwulan.length + 1 < anggaran.length) return null;
  if (diSampingKinerja && milik.realisasi) return null;
  const urut = [...triwulan].sort((a, b) => a.tw - b.tw);
  const jumlah = milik.realisasi ?? jumlahDiBelakang(d, urut);
  return { pagu: milik.target, triwulan: urut, jumlah, ...hasilSetahun(d, milik) };
}

/** "Penyerapan per Triwulan | Total": the one bare sum right of all quarters. */
function jumlahDiBelakang({ tabel }: TabelDikenal, triwulan: SusunanTriwulan["triwulan"]): Kolom | null {
  const [satu, ...lain] = tabel.kolom.filter((k) => k.konsep === "jumlah");
  const diBelakang = triwulan.every(({ realisasi }) => satu !== undefined && satu.column > realisasi.column);
  return satu && lain.length === 0 && diBelakang ? satu : null;
}

/** "Jumlah", "Total Realisasi": the header itself says that the quarters beside it are added up. */
export const isPenjumlahan = (kolom: Kolom | null): boolean =>
  kolom !== null && /\b(jumlah|total|akumulasi)\b/.test(daunJudul(kolom));

/** "Realisasi Anggaran per Triwulan": the header says that each amount is of its quarter. */
export const isPerTriwulan = ({ realisasi }: { readonly realisasi: Kolom }): boolean =>
  /\b(per|tiap|setiap|masing-masing) ?(triwulan|tw)\b/i.test(realisasi.teks.join(" "));
