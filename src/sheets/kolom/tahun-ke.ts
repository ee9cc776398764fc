import type { TeksBersumber } from "../../domain/dokumen/sumber";
import type { Kolom } from "./kolom";
import { ratakan } from "../teks";

const PERIODE = /(?:^|\D)(20\d\d)\s*(?:-|–|—|s\.?d\.?|s\/d|sampai(?: dengan)?|hingga)\s*(?:tahun )?(20\d\d)(?!\d)/;

/** First and last year of the one period that the titles name; null where they name none, or several. */
function periode(judul: readonly TeksBersumber[]): readonly [number, number] | null {
  const semua = judul.flatMap(({ teks }) => {
    const cocok = PERIODE.exec(ratakan(teks));
    return cocok ? [`${cocok[1] ?? ""}-${cocok[2] ?? ""}`] : [];
  });
  const [satu] = semua;
  if (satu === undefined || new Set(semua).size > 1) return null;
  const [awal = 0, akhir = 0] = satu.split("-").map(Number);
  return akhir > awal ? [awal, akhir] : null;
}

/**
 * Gives "Tahun ke-3" its year by the period in the titles (T-C.25: 2021–2025, ke-3 is 2023). Where the period has more or
 * fewer years than the table, which year is the first isn't told: nothing is changed.
 */
export function artikanTahunKe(kolom: readonly Kolom[], judul: readonly TeksBersumber[]): Kolom[] {
  const ke = kolom.flatMap((k) => k.penentu.tahunKe ?? []);
  const rentang = ke.length === 0 ? null : periode(judul);
  if (rentang === null) return [...kolom];
  const [awal, akhir] = rentang;
  if (Math.min(...ke) !== 1 || Math.max(...ke) !== akhir - awal + 1) return [...kolom];
  return kolom.map((k) => {
    const { tahunKe, tahun } = k.penentu;
    return tahunKe === null || tahun !== null
      ? k
      : { ...k, penentu: { ...k.penentu, tahun: awal + tahunKe - 1 }, bukti: [...k.bukti, buktiPeriode(rentang)] };
  });
}

const buktiPeriode = ([awal, akhir]: readonly [number, number]): Kolom["bukti"][number] => ({
  jenis: "kata",
  mendukung: true,
  kalimat: `tahun pertama dari ${awal}–${akhir} pada judul tabel`,
});
