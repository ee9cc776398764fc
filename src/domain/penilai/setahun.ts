import type { Angka } from "../angka/angka";
import { banding, dariBilangan, jumlahkan, NOL, type Desimal } from "../angka/desimal";
import { adaIsi, bilanganDari, isNol, KOSONG } from "../angka/isi";
import { samaNilai } from "../angka/sama-nilai";
import type { Capaian } from "../capaian/capaian";
import { realisasiSetahun, SEMUA_TW, type EmpatTw, type Pola, type Tw } from "../capaian/triwulan";
import type { AngkaBersumber, CellRef } from "../dokumen/sumber";
import { isTanpaTargetTw, sebelumRilis, type CalonPola } from "./calon-pola";
import type { Penjumlahan } from "./dapat-dijumlah";

/** The quarters of one indikator with its annual target, `KOSONG` where no annual target is told. */
export interface DeretTahun {
  readonly tahunan: Angka;
  readonly target: ReadonlyMap<Tw, AngkaBersumber>;
  readonly realisasi: ReadonlyMap<Tw, AngkaBersumber>;
}

/** What one pola makes of the quarters. */
export interface HasilPola {
  readonly pola: Pola;
  readonly target: Angka;
  readonly realisasi: Angka;
  readonly capaian: Capaian;
  readonly sampaiTw: Tw;
  /** The cells that the realisasi rests on. */
  readonly sel: readonly CellRef[];
  /** Those of the target, where no cell holds the annual one. */
  readonly selTarget: readonly CellRef[];
}

/** The year by its quarters: decided, with a question where that was a close call; or the candidates that differ. */
export type Setahun =
  | { readonly status: "ada"; readonly hasil: HasilPola; readonly tanya: readonly HasilPola[] }
  | { readonly status: "ragu"; readonly calon: readonly HasilPola[] };

type Menilai = (target: Angka, realisasi: Angka) => Capaian;

export function empatTw(deret: ReadonlyMap<Tw, AngkaBersumber>): EmpatTw {
  const angka = (tw: Tw): Angka => deret.get(tw)?.angka ?? KOSONG;
  return [angka(1), angka(2), angka(3), angka(4)];
}

/** Zeros before a release say that it isn't out yet, not that nothing was reached. */
function realisasiTerpakai(target: EmpatTw, realisasi: EmpatTw, tahunan: Angka): EmpatTw {
  const awal = sebelumRilis(target);
  const belumJatuhTempo = isTanpaTargetTw(target) && bilanganDari(tahunan)?.gt(NOL) === true;
  const terpakai = (satu: Angka, i: number): Angka => {
    const sebelum = i < awal && (isNol(satu) || isNol(target[i]));
    return sebelum || (belumJatuhTempo && isNol(satu) && isNol(target[i])) ? KOSONG : satu;
  };
  const [a, b, c, d] = realisasi;
  return [terpakai(a, 0), terpakai(b, 1), terpakai(c, 2), terpakai(d, 3)];
}

/** Without an annual target, that of the quarters: their sum, or the last. */
function targetTahun({ tahunan, target }: DeretTahun, pola: Pola): { angka: Angka; tw: readonly Tw[] } {
  if (adaIsi(tahunan) || target.size === 0) return { angka: tahunan, tw: [] };
  const setahun = realisasiSetahun(pola, empatTw(target));
  return setahun ? { angka: setahun.nilai, tw: setahun.sel } : { angka: KOSONG, tw: [] };
}

function hasilMenurut(pola: Pola, deret: DeretTahun, nilai: Menilai): HasilPola[] {
  const setahun = realisasiSetahun(
    pola,
    realisasiTerpakai(empatTw(deret.target), empatTw(deret.realisasi), deret.tahunan),
  );
  if (!setahun) return [];
  const target = targetTahun(deret, pola);
  return [
    {
      pola,
      target: target.angka,
      realisasi: setahun.nilai,
      capaian: nilai(target.angka, setahun.nilai),
      sampaiTw: setahun.sampaiTw,
      sel: selTw(deret.realisasi, setahun.sel),
      selTarget: selTw(deret.target, target.tw),
    },
  ];
}

function selTw(peta: ReadonlyMap<Tw, AngkaBersumber>, tw: readonly Tw[]): CellRef[] {
  const sel: CellRef[] = [];
  for (const n of tw) {
    const satu = peta.get(n);
    if (satu) sel.push(satu.sel);
  }
  return sel;
}

const samaCapaian = (a: Capaian, b: Capaian): boolean =>
  a.status === "dinilai" && b.status === "dinilai" ? banding(a.persen, b.persen) === 0 : a.status === b.status;

/** Both ways come to one capaian: 20 of 20 and 5 of 5, or a single quarter. */
function sepakat(semua: readonly HasilPola[]): boolean {
  const [pertama] = semua;
  return semua.every(
    (s) =>
      pertama !== undefined &&
      samaCapaian(s.capaian, pertama.capaian) &&
      (s.capaian.status === "dinilai" || samaNilai(s.realisasi, pertama.realisasi) === true),
  );
}

const SETENGAH = dariBilangan(0.5) ?? NOL;
const SATU_SETENGAH = dariBilangan(1.5) ?? NOL;

/** Whether a figure is of the size of another: from half of it to half as much again. */
export const sepadan = (nilai: Desimal, target: Desimal): boolean =>
  nilai.gte(target.times(SETENGAH)) && nilai.lte(target.times(SATU_SETENGAH));

/**
 * What the realisasi themselves show where no quarterly target speaks: parts whose sum is of the size of the target while
 * the last is far from it → jumlah; figures that rise to the size of the target while their sum is twice it → posisi, with
 * a question. Null where they show nothing (baca.md §3).
 */
function tunjukRealisasi(deret: DeretTahun): { pola: Pola; tanya: boolean } | null {
  const target = bilanganDari(deret.tahunan);
  const nilai = nilaiTw(deret);
  const akhir = nilai.at(-1);
  const sampai = SEMUA_TW.findLast((tw) => bilanganDari(deret.realisasi.get(tw)?.angka) !== null);
  if (!target?.gt(NOL) || !akhir || !sampai || nilai.length < 2 || nilai.some((n) => n.lt(NOL))) return null;
  const jumlah = jumlahkan(nilai);
  const menanjak = nilai.every((n, i) => i === 0 || n.gt(nilai[i - 1] ?? n));
  if (menanjak)
    return sepadan(akhir, target) && jumlah.gte(target.plus(target)) ? { pola: "posisi", tanya: true } : null;
  const bagian = sepadan(jumlah, target.times(sampai).div(4)) && akhir.lt(target.times(SETENGAH));
  return bagian ? { pola: "jumlah", tanya: false } : null;
}

const nilaiTw = ({ realisasi }: DeretTahun): Desimal[] =>
  SEMUA_TW.map((tw) => bilanganDari(realisasi.get(tw)?.angka)).filter((n) => n !== null);

/**
 * A running total never falls: where it does, its targets and its realisasi speak of two things if together they are of the
 * size of the year's target, else it is a level.
 */
function denganBantahan({ calon }: CalonPola, deret: DeretTahun): readonly Pola[] {
  if (calon[0] !== "kumulatif" || calon.length > 1) return calon;
  const nilai = nilaiTw(deret);
  if (!nilai.some((n, i) => i > 0 && n.lt(nilai[i - 1] ?? n))) return calon;
  const target = bilanganDari(deret.tahunan);
  return target && !sepadan(jumlahkan(nilai), target) ? ["posisi"] : ["kumulatif", "jumlah"];
}

/**
 * The year's realisasi by its quarters (kinerja.md §2, baca.md §3). Null where no quarter has a value. Where several ways
 * remain and come to different capaian, nothing is chosen: all their outcomes come back, for staff to answer. `tetap` is a
 * pola that somebody set; `penjumlahan` says whether the figures can be added at all.
 */
export function setahunDariTw(
  calon: CalonPola,
  tetap: boolean,
  deret: DeretTahun,
  penjumlahan: Penjumlahan,
  nilai: Menilai,
): Setahun | null {
  const dicoba = tetap || penjumlahan !== "boleh" ? calon.calon : denganBantahan(calon, deret);
  const hasil = (pola: Pola): HasilPola[] => hasilMenurut(pola, deret, nilai);
  const semua = dicoba.flatMap((pola) => hasil(pola));
  const [pertama] = semua;
  if (!pertama) return null;
  if (sepakat(semua)) {
    const menurutNama = !tetap && penjumlahan === "tampaknya-tidak" && deret.target.size === 0;
    const lain = menurutNama && pertama.pola !== "jumlah" ? [pertama, ...hasil("jumlah")] : [pertama];
    return { status: "ada", hasil: pertama, tanya: sepakat(lain) ? [] : lain };
  }
  const tunjuk = deret.target.size === 0 ? tunjukRealisasi(deret) : null;
  const ditunjuk = semua.find((s) => s.pola === tunjuk?.pola);
  if (!ditunjuk) return { status: "ragu", calon: semua };
  return {
    status: "ada",
    hasil: ditunjuk,
    tanya: tunjuk?.tanya === true ? [ditunjuk, ...semua.filter((s) => s !== ditunjuk)] : [],
  };
}
