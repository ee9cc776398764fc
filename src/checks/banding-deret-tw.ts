import { adaIsi, KOSONG } from "../domain/angka/isi";
import { jumlahkan, NOL, type Desimal } from "../domain/angka/desimal";
import type { BarisIndikator, DokumenIndikator, Peran } from "../domain/dokumen/dokumen";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import { bilanganSel, kunciSel, type AngkaBersumber } from "../domain/dokumen/sumber";
import { simpulkanPola } from "../domain/capaian/simpulkan-pola";
import { SEMUA_TW, type Pola, type Tw } from "../domain/capaian/triwulan";
import { isDeretRealisasi } from "./peta-kaskade";
import { selMustahil } from "./mustahil";
import { samaNilai } from "../domain/angka/sama-nilai";
import { targetTahunIni } from "./target-dokumen";

/** The quarterly targets of one row in one document, with the annual target that they ought to make. */
export interface DeretTw {
  readonly nama: string;
  readonly peran: Peran;
  readonly tingkat: "sasaran" | "tujuan" | "program" | "kegiatan";
  readonly tahunan: AngkaBersumber;
  readonly tw: ReadonlyMap<Tw, AngkaBersumber>;
  /** Set by sheet or setting; null lets the series speak. */
  readonly pola: Pola | null;
  readonly indikator: IndikatorLaporan | null;
  readonly dokumen: DokumenIndikator;
  readonly baris: BarisIndikator;
}

/** How a series contradicts its annual target: by its sum, or by its last value. */
export interface SelisihDeret {
  readonly cara: "jumlah" | "akhir";
  readonly hasil: AngkaBersumber["angka"];
  /** The sum of the quarters, where they may be parts of a whole. */
  readonly jumlah: Desimal | null;
}

/** Quarters with a value, in order. */
export function isiDeret(tw: ReadonlyMap<Tw, AngkaBersumber>): AngkaBersumber[] {
  return SEMUA_TW.flatMap((n) => {
    const satu = tw.get(n);
    return satu && adaIsi(satu.angka) ? [satu] : [];
  });
}

/** Thirds and the like: equal parts whose rounding alone keeps them from the whole. */
function isPembulatan(bagian: readonly Desimal[], target: Desimal): boolean {
  const pertama = bagian[0];
  if (!pertama || bagian.length < 2 || !bagian.every((b) => b.eq(pertama))) return false;
  const desimal = pertama.toFixed().split(".")[1]?.length ?? 0;
  if (desimal === 0) return false;
  const beda = jumlahkan(bagian).minus(target).abs();
  return beda.times(2).times(`1e${desimal}`).lte(bagian.length);
}

/** Levels rather than parts: none falls, the last is near the annual target, and together they make twice it or more. */
function tampakPosisi(nilai: readonly Desimal[], target: Desimal): boolean {
  const naik = nilai.every((n, i) => i === 0 || n.gte(nilai[i - 1] ?? n));
  const akhir = nilai.at(-1) ?? NOL;
  const dekat = akhir.times(2).gte(target) && akhir.lte(target.times(2));
  return nilai.length > 2 && naik && dekat && jumlahkan(nilai).gte(target.times(2));
}

function akhirBerbeda({ tw, tahunan }: DeretTw): SelisihDeret | null {
  const akhir = tw.get(4);
  if (!akhir || samaNilai(akhir.angka, tahunan.angka) !== false) return null;
  return { cara: "akhir", hasil: akhir.angka, jumlah: null };
}

/**
 * Null where the series agrees with its annual target, or can't be judged (kinerja.md §2, T02). One that agrees with the
 * target that binds, though not with the annual target beside it, is T01's: that annual target is the odd one.
 */
export function selisihDeret(deret: DeretTw): SelisihDeret | null {
  const mengikat = deret.indikator?.target?.angka;
  const selisih = selisihDari(deret);
  if (!selisih || !mengikat || samaNilai(mengikat.angka, deret.tahunan.angka) !== false) return selisih;
  return selisihDari({ ...deret, tahunan: mengikat }) ? selisih : null;
}

function selisihDari(deret: DeretTw): SelisihDeret | null {
  const isi = isiDeret(deret.tw);
  if (isi.length === 0) return null;
  const empat = SEMUA_TW.map((n) => deret.tw.get(n)?.angka ?? KOSONG);
  const [a = KOSONG, b = KOSONG, c = KOSONG, d = KOSONG] = empat;
  const simpulan = simpulkanPola([a, b, c, d], deret.tahunan.angka);
  const pola = deret.pola ?? simpulan.pola;
  const pertama = isi[0];
  if (pola === "rilis") {
    const beda = isi.length === 1 && pertama && samaNilai(pertama.angka, deret.tahunan.angka) === false;
    return beda ? { cara: "akhir", hasil: pertama.angka, jumlah: null } : null;
  }
  if (pola !== "jumlah") return akhirBerbeda(deret);
  const target = bilanganSel(deret.tahunan);
  const nilai = isi.flatMap((i) => bilanganSel(i) ?? []);
  if (!target || nilai.length < isi.length) return null;
  const jumlah = jumlahkan(nilai);
  if (jumlah.eq(target) || isPembulatan(nilai, target)) return null;
  const dariDeret = deret.pola === null;
  if (dariDeret && samaNilai(deret.tw.get(4)?.angka ?? KOSONG, deret.tahunan.angka) === true) return null;
  if (dariDeret && target.gt(NOL) && tampakPosisi(nilai, target)) {
    const akhir = akhirBerbeda(deret);
    return akhir && { ...akhir, jumlah };
  }
  return { cara: "jumlah", hasil: { jenis: "angka", nilai: jumlah, persen: false, rupiah: false }, jumlah };
}

const isDatar = (d: DokumenIndikator): boolean => d.asal.peran.startsWith("monev-tw-") && !d.asal.kaskade;

/** The pattern that somebody set, by sheet or setting. */
function polaTetap(indikator: IndikatorLaporan, laporan: Laporan, kunci: (b: BarisIndikator) => string): Pola | null {
  for (const { baris } of indikator.padan.sebutan) {
    const pola = baris.pola ?? laporan.pengaturan.pola[kunci(baris)];
    if (pola) return pola;
  }
  return null;
}

/** The four flat monev sheets read as one series; null where one of them is missing. */
function deretDatar(indikator: IndikatorLaporan, semuaTw: boolean, tahun: number | null): Omit<DeretTw, "pola"> | null {
  const datar = indikator.padan.sebutan.filter((s) => isDatar(s.dokumen));
  const tahunan = datar
    .map((s) => targetTahunIni(s.baris, s.dokumen.asal.peran, tahun))
    .find((t) => t && adaIsi(t.angka));
  const awal = datar[0];
  if (!semuaTw || !tahunan || !awal) return null;
  const tw = new Map(datar.flatMap((s) => [...s.baris.targetTw]));
  return { nama: indikator.nama, peran: awal.dokumen.asal.peran, tingkat: "sasaran", tahunan, tw, indikator, ...awal };
}

function deretIndikator(indikator: IndikatorLaporan, laporan: Laporan, semuaTw: boolean, pola: Pola | null): DeretTw[] {
  const hasil: DeretTw[] = [];
  for (const { dokumen, baris } of indikator.padan.sebutan) {
    if (isDatar(dokumen) || baris.targetTw.size === 0 || isDeretRealisasi(dokumen)) continue;
    const sendiri = targetTahunIni(baris, dokumen.asal.peran, laporan.tahun);
    const tahunan = sendiri && adaIsi(sendiri.angka) ? sendiri : indikator.target?.angka;
    if (!tahunan) continue;
    const { peran } = dokumen.asal;
    hasil.push({
      nama: indikator.nama,
      peran,
      tingkat: "sasaran",
      tahunan,
      tw: baris.targetTw,
      pola,
      indikator,
      dokumen,
      baris,
    });
  }
  const datar = deretDatar(indikator, semuaTw, laporan.tahun);
  return datar ? [...hasil, { ...datar, pola }] : hasil;
}

function deretBawahan(dokumen: DokumenIndikator): DeretTw[] {
  if (isDeretRealisasi(dokumen)) return [];
  return dokumen.bawahan.flatMap(({ tingkat, baris }) =>
    baris.target && adaIsi(baris.target.angka) && baris.targetTw.size > 0
      ? [
          {
            nama: baris.indikator.teks,
            peran: dokumen.asal.peran,
            tingkat,
            tahunan: baris.target,
            tw: baris.targetTw,
            pola: baris.pola,
            indikator: null,
            dokumen,
            baris,
          },
        ]
      : [],
  );
}

/** Every series of quarterly targets in use, sasaran first, then programs and kegiatan of the cascade. */
export function semuaDeret(laporan: Laporan, kunci: (b: BarisIndikator) => string): DeretTw[] {
  const dipakai = laporan.terpilih.dipakai.filter((d) => d.bentuk === "indikator");
  const semuaTw = SEMUA_TW.every((n) => dipakai.some((d) => d.asal.peran === `monev-tw-${n}` && isDatar(d)));
  const mustahil = selMustahil(laporan);
  return [
    ...laporan.indikator.flatMap((i) => deretIndikator(i, laporan, semuaTw, polaTetap(i, laporan, kunci))),
    ...dipakai.flatMap(deretBawahan),
  ].filter(
    (d) => !mustahil.has(kunciSel(d.tahunan.sel)) && isiDeret(d.tw).every((t) => !mustahil.has(kunciSel(t.sel))),
  );
}
