import type { TeksBersumber } from "../../domain/dokumen/sumber";
import type { Grid } from "../grid";
import { isBlank, ratakan } from "../rata-teks";
import { barisDitimbang } from "./isi-kolom";
import type { Kolom } from "./kolom";
import type { Penentu } from "./penentu";

const PERIODE = /(?:^|\D)(20\d\d)\s*(?:-|–|—|s\.?d\.?|s\/d|sampai(?: dengan)?|hingga)\s*(?:tahun )?(20\d\d)(?!\d)/;

type Rentang = readonly [awal: number, akhir: number];

/** First and last year of the one period that texts name; null where they name none, or several. */
function periode(semua: readonly string[]): Rentang | null {
  const disebut = new Set(
    semua.flatMap((teks) => {
      const cocok = PERIODE.exec(ratakan(teks));
      return cocok ? [`${cocok[1] ?? ""}-${cocok[2] ?? ""}`] : [];
    }),
  );
  const [satu] = disebut;
  if (satu === undefined || disebut.size > 1) return null;
  const [awal = 0, akhir = 0] = satu.split("-").map(Number);
  return akhir > awal ? [awal, akhir] : null;
}

const menyebutPeriode = (semua: readonly string[]): boolean => semua.some((teks) => PERIODE.test(ratakan(teks)));

/** The period that the numbered headers themselves name, else the titles, else the sheet's name. */
function periodeTabel(bernomor: readonly Kolom[], judul: readonly TeksBersumber[], namaLembar: string): Rentang | null {
  const tempat = [bernomor.flatMap((k) => k.teks), judul.map((j) => j.teks), [namaLembar]];
  return periode(tempat.find(menyebutPeriode) ?? []);
}

/** "Kondisi Awal (2021)" before "Tahun ke-1 … ke-5" of 2021–2026: the first year of the plan is the next. */
function isSesudahKondisiAwal(kolom: readonly Kolom[], [awal]: Rentang): boolean {
  const tahun = kolom.flatMap((k) => (k.konsep === "baseline" ? (k.penentu.tahun ?? []) : []));
  return tahun.length > 0 && tahun.every((satu) => satu === awal);
}

/** The last numbered target is the "Kondisi Akhir" in every row, and more than what stands before it in one: it is the end. */
function isSampaiKondisiAkhir(grid: Grid, baris: readonly number[], kolom: readonly Kolom[]): boolean {
  const target = kolom.filter((k) => k.konsep === "target" && k.penentu.tahunKe !== null);
  const akhir = kolom.find((k) => k.konsep === "target-akhir");
  const [lalu, terakhir] = target.slice(-2);
  if (!akhir || !lalu || !terakhir) return false;
  const isi = (row: number, { column }: Kolom): string => ratakan(grid.value(row, column));
  const berisi = barisDitimbang(baris).filter((row) =>
    [akhir, terakhir].every((k) => !isBlank(grid.value(row, k.column))),
  );
  return (
    berisi.every((row) => isi(row, akhir) === isi(row, terakhir)) &&
    berisi.some((row) => isi(row, terakhir) !== isi(row, lalu))
  );
}

/** The year that "Tahun ke-1" is; null where it isn't told. */
function tahunPertama(
  grid: Grid,
  baris: readonly number[],
  kolom: readonly Kolom[],
  banyak: number,
  rentang: Rentang,
): number | null {
  const [awal, akhir] = rentang;
  const lebih = akhir - awal + 1 - banyak;
  if (lebih === 0) return awal;
  const terbukti = isSesudahKondisiAwal(kolom, rentang) || isSampaiKondisiAkhir(grid, baris, kolom);
  return lebih === 1 && terbukti ? awal + 1 : null;
}

/**
 * Gives "Tahun ke-3" its year by the period that header, titles or sheet name (T-C.25: 2021–2025, ke-3 is 2023). A period
 * of one year more than the table begins with its "Kondisi Awal", where year or figures prove it; else which year is the
 * first isn't told: nothing is changed.
 */
export function artikanTahunKe(
  grid: Grid,
  baris: readonly number[],
  kolom: readonly Kolom[],
  judul: readonly TeksBersumber[],
): Kolom[] {
  const bernomor = kolom.filter((k) => k.penentu.tahunKe !== null);
  const ke = new Set(bernomor.flatMap((k) => k.penentu.tahunKe ?? []));
  const rentang = ke.size < 2 ? null : periodeTabel(bernomor, judul, grid.sheet.name);
  if (rentang === null || Math.min(...ke) !== 1 || Math.max(...ke) !== ke.size) return [...kolom];
  const pertama = tahunPertama(grid, baris, kolom, ke.size, rentang);
  if (pertama === null) return [...kolom];
  const bukti = buktiPeriode(pertama, rentang);
  const bertahun = (penentu: Penentu): Penentu => {
    const { tahunKe, tahun } = penentu;
    return tahunKe === null || tahun !== null ? penentu : { ...penentu, tahun: pertama + tahunKe - 1 };
  };
  return kolom.map((k) => {
    const penentu = bertahun(k.penentu);
    return penentu === k.penentu
      ? k
      : { ...k, penentu, penentuSendiri: bertahun(k.penentuSendiri), bukti: [...k.bukti, bukti] };
  });
}

const buktiPeriode = (pertama: number, [awal, akhir]: Rentang): Kolom["bukti"][number] => ({
  jenis: "kata",
  mendukung: true,
  kalimat: `tahun pertamanya ${pertama} menurut periode ${awal}–${akhir}`,
});
