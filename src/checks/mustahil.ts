import type { Angka } from "../domain/angka/angka";
import { dariBilangan, NOL, SERATUS, type Desimal } from "../domain/angka/desimal";
import type { BarisIndikator } from "../domain/dokumen/dokumen";
import { ingatObjek } from "../domain/alur/ingat";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import { isPersen } from "../domain/angka/satuan";
import { kunciSel, type AngkaBersumber } from "../domain/dokumen/sumber";
import { samakanHuruf } from "../domain/teks/teks";
import { mungkinMinimum } from "../domain/capaian/capaian";

/** A figure that can't be true of its indikator, and why. */
export interface NilaiMustahil {
  readonly indikator: IndikatorLaporan;
  readonly bagian: "target" | "realisasi";
  readonly nilai: AngkaBersumber;
  readonly sebab: "target-nol" | "negatif" | { readonly maksimum: Desimal };
}

/** Figures below zero are meant here. */
const BOLEH_NEGATIF = /inflasi|pertumbuhan|deflasi|surplus|defisit|neraca|deviasi|selisih|perubahan|kontraksi/;

const LIMA = dariBilangan(5) ?? NOL;
/** Scales that everybody knows; others are not guessed. */
const SKALA: readonly (readonly [RegExp, Desimal])[] = [
  [/\bspbe\b/, LIMA],
  [/\b(sakip|akip)\b/, SERATUS],
  [
    /\bindeks (kepuasan masyarakat|pembangunan manusia|reformasi birokrasi|profesionalitas asn)\b|\b(ikm|ipm)\b/,
    SERATUS,
  ],
  [/\b(nilai|indeks) (rb|reformasi birokrasi)\b/, SERATUS],
];
/** "Persentase desa yang …" is a part of a whole; a growth or a ratio to a target may exceed it. */
const BAGIAN_DARI = /^(persentase|presentase|prosentase|proporsi) .*\byang\b/;
const BUKAN_BAGIAN = /pertumbuhan|peningkatan|kenaikan|laju|terhadap|rasio|realisasi|capaian|dibanding/;

function skalaTertulis(teks: string): Desimal | null {
  const cocok = /(?:skala|rentang)? ?\(?\b[01] ?(?:-|–|s\.?\/?d\.?|sampai) ?(\d{1,4})\b/.exec(teks);
  return cocok && /skala|rentang/.test(teks) ? dariBilangan(Number(cocok[1])) : null;
}

/** The highest value that the indikator can have: by its own words, a well-known scale, or as a part of a whole. */
export function maksimumIndikator(nama: string, satuan: string | null): Desimal | null {
  const rata = samakanHuruf(nama.slice(0, 500));
  const tertulis = skalaTertulis(samakanHuruf(satuan ?? "")) ?? skalaTertulis(rata);
  if (tertulis) return tertulis;
  if (isPersen(satuan ?? undefined)) return BAGIAN_DARI.test(rata) && !BUKAN_BAGIAN.test(rata) ? SERATUS : null;
  if (/persen|jumlah|peringkat|%/.test(rata)) return null;
  return SKALA.find(([pola]) => pola.test(rata))?.[1] ?? null;
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
  if (nilai.lt(NOL)) return BOLEH_NEGATIF.test(samakanHuruf(indikator.nama)) ? null : "negatif";
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
