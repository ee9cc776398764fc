import type { Angka } from "../domain/angka/angka";
import { NOL, type Desimal } from "../domain/angka/desimal";
import type { BarisIndikator } from "../domain/dokumen/dokumen";
import { ingatObjek } from "../domain/alur/ingat";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import { kunciSel, type AngkaBersumber } from "../domain/dokumen/sumber";
import { mungkinMinimum } from "../domain/capaian/capaian";
import { bolehNegatif } from "../domain/capaian/boleh-negatif";
import { maksimumIndikator } from "../domain/capaian/maksimum-indikator";

/** A figure that can't be true of its indikator, and why. */
export interface NilaiMustahil {
  readonly indikator: IndikatorLaporan;
  readonly bagian: "target" | "realisasi";
  readonly nilai: AngkaBersumber;
  readonly sebab: "target-nol" | "negatif" | { readonly maksimum: Desimal };
}

function sebab(
  indikator: IndikatorLaporan,
  angka: Angka,
  bagian: NilaiMustahil["bagian"],
  tahunan: boolean,
  maksimum: Desimal | null,
): NilaiMustahil["sebab"] | null {
  if (angka.jenis !== "angka") return null;
  const { nilai } = angka;
  if (nilai.lt(NOL)) return bolehNegatif(indikator.nama) ? null : "negatif";
  if (nilai.eq(NOL)) {
    const nolBoleh = indikator.jenis === "minimum" || mungkinMinimum(indikator.nama);
    return bagian === "target" && tahunan && !nolBoleh ? "target-nol" : null;
  }
  return maksimum && nilai.gt(maksimum) ? { maksimum } : null;
}

type Calon = readonly [AngkaBersumber | null | undefined, NilaiMustahil["bagian"], boolean];

function calon(baris: BarisIndikator, tahun: number | null): Calon[] {
  const tahunIni = tahun === null ? undefined : baris.targetTahun.get(tahun);
  return [
    [baris.target, "target", baris.targetTahun.size === 0 || tahunIni?.sel === baris.target?.sel],
    [tahunIni, "target", true],
    [baris.targetAkhir, "target", false],
    ...[...baris.targetTahun.values()].map((t): Calon => [t, "target", false]),
    ...[...baris.targetTw.values()].map((t): Calon => [t, "target", false]),
    [baris.realisasi, "realisasi", true],
    [baris.lalu?.realisasi, "realisasi", true],
    ...[...baris.realisasiTw.values()].map((r): Calon => [r, "realisasi", false]),
  ];
}

/** Every impossible figure of the report's indikator, each cell once (T12). Other rules leave these cells alone. */
export const nilaiMustahil = ingatObjek(({ indikator, tahun }: Laporan): readonly NilaiMustahil[] => {
  const perSel = new Map<string, NilaiMustahil>();
  for (const satu of indikator) {
    const maksimum = maksimumIndikator(satu.nama, satu.satuan);
    for (const { baris } of satu.padan.sebutan)
      for (const [nilai, bagian, tahunan] of calon(baris, tahun)) {
        const alasan = nilai ? sebab(satu, nilai.angka, bagian, tahunan, maksimum) : null;
        if (!nilai || !alasan || perSel.has(kunciSel(nilai.sel))) continue;
        perSel.set(kunciSel(nilai.sel), { indikator: satu, bagian, nilai, sebab: alasan });
      }
  }
  return [...perSel.values()];
});

export const selMustahil = ingatObjek(
  (laporan: Laporan): ReadonlySet<string> => new Set(nilaiMustahil(laporan).map((m) => kunciSel(m.nilai.sel))),
);
