import type { BarisIndikator, DokumenIndikator } from "../domain/dokumen/dokumen";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import { NOL } from "../domain/angka/desimal";
import { bilanganSel, type AngkaBersumber } from "../domain/dokumen/sumber";
import { sebutanTambahan } from "./dokumen-tambahan";
import { samaNilai } from "../domain/angka/sama-nilai";

/** A cell of a target table that holds a realisasi: what is there, what the realisasi is, what the target is elsewhere. */
export interface SelRealisasi {
  readonly indikator: IndikatorLaporan;
  readonly tahun: number;
  readonly isi: AngkaBersumber;
  readonly realisasi: AngkaBersumber;
  readonly target: AngkaBersumber;
}

/** A table of yearly targets that was filled with realisasi (T10). */
export interface TabelRealisasi {
  readonly dokumen: DokumenIndikator;
  readonly bukti: readonly SelRealisasi[];
  /** All its filled cells, as realisasi of their years. */
  readonly isi: readonly {
    readonly indikator: IndikatorLaporan;
    readonly tahun: number;
    readonly nilai: AngkaBersumber;
  }[];
}

interface Baris {
  readonly indikator: IndikatorLaporan;
  readonly dokumen: DokumenIndikator;
  readonly baris: BarisIndikator;
}

const berangka = (satu: AngkaBersumber | null | undefined): AngkaBersumber | null =>
  satu?.angka.jenis === "angka" ? satu : null;

/** The year's realisasi and target by the documents that are about that year. */
function acuanTahun(
  { padan, target, realisasi, tahunLalu }: IndikatorLaporan,
  tahun: number,
  tahunLaporan: number | null,
  kecuali: DokumenIndikator,
): { target: AngkaBersumber | null; realisasi: AngkaBersumber | null } {
  const lain = padan.sebutan.filter((s) => s.dokumen !== kecuali);
  const renstra = lain.map((s) => s.baris.targetTahun.get(tahun)).find((t) => berangka(t) !== null) ?? null;
  if (tahun === tahunLaporan) {
    const sel = realisasi?.sel[0];
    const tahunan = realisasi && sel && realisasi.sampaiTw === null ? { angka: realisasi.angka, sel } : null;
    const pk = lain.find((s) => s.dokumen.asal.peran.startsWith("pk") && berangka(s.baris.target))?.baris.target;
    const mengikat = target && lain.some((s) => s.dokumen.asal.peran === target.dari) ? target.angka : null;
    return { target: berangka(pk ?? mengikat ?? renstra), realisasi: berangka(tahunan) };
  }
  if (tahunLaporan === null || tahun !== tahunLaporan - 1) return { target: null, realisasi: null };
  return { target: berangka(tahunLalu?.target ?? renstra), realisasi: berangka(tahunLalu?.realisasi) };
}

function barisRenstra(laporan: Laporan): Map<DokumenIndikator, Baris[]> {
  const hasil = new Map<DokumenIndikator, Baris[]>();
  const catat = (satu: Baris): void => {
    const daftar = hasil.get(satu.dokumen);
    if (daftar) daftar.push(satu);
    else hasil.set(satu.dokumen, [satu]);
  };
  const boleh = (d: DokumenIndikator): boolean => d.asal.peran === "renstra" || d.asal.peran === "iku";
  for (const indikator of laporan.indikator)
    for (const { dokumen, baris } of indikator.padan.sebutan) if (boleh(dokumen)) catat({ indikator, dokumen, baris });
  for (const [indikator, tambahan] of sebutanTambahan(laporan))
    for (const { dokumen, baris } of tambahan)
      if (baris && dokumen.bentuk === "indikator" && boleh(dokumen)) catat({ indikator, dokumen, baris });
  return hasil;
}

function bukti({ indikator, dokumen, baris }: Baris, tahunLaporan: number | null): SelRealisasi[] {
  return [...baris.targetTahun].flatMap(([tahun, isi]) => {
    const { target, realisasi } = acuanTahun(indikator, tahun, tahunLaporan, dokumen);
    if (!target || !realisasi || samaNilai(target.angka, realisasi.angka) !== false) return [];
    return samaNilai(isi.angka, realisasi.angka) === true ? [{ indikator, tahun, isi, realisasi, target }] : [];
  });
}

/** One cell alone proves it where the years after it are blank, or where it breaks the order of its row's targets. */
function meyakinkan(satu: SelRealisasi, { baris }: Baris): boolean {
  const lain = [...baris.targetTahun].filter(([tahun]) => tahun !== satu.tahun).sort((a, b) => a[0] - b[0]);
  const sesudah = lain.filter(([tahun]) => tahun > satu.tahun);
  if (sesudah.length > 0 && sesudah.every(([, t]) => t.angka.jenis === "kosong")) return true;
  const [kiri, kanan] = [
    bilanganSel(lain.filter(([tahun]) => tahun < satu.tahun).at(-1)?.[1]),
    bilanganSel(sesudah.find(([, t]) => t.angka.jenis === "angka")?.[1]),
  ];
  const isi = bilanganSel(satu.isi);
  if (!isi || !kiri || !kanan) return false;
  return isi.minus(kiri).times(isi.minus(kanan)).gt(NOL);
}

/** Tables of yearly targets whose cells are realisasi: several cells, or one that leaves no other reading. */
export function tabelRealisasi(laporan: Laporan): TabelRealisasi[] {
  return [...barisRenstra(laporan)].flatMap(([dokumen, baris]) => {
    const semua = baris.map((b) => ({ b, bukti: bukti(b, laporan.tahun) }));
    const terbukti = semua.flatMap((s) => s.bukti);
    const cukup = terbukti.length > 1 || semua.some((s) => s.bukti.some((satu) => meyakinkan(satu, s.b)));
    if (terbukti.length === 0 || !cukup) return [];
    const tahunTerisi = new Set(terbukti.map((t) => t.tahun));
    const isi = baris.flatMap(({ indikator, baris: b }) =>
      [...b.targetTahun].flatMap(([tahun, nilai]) => {
        const kosongSesudahnya = [...b.targetTahun].every(
          ([t, n]) => t <= (laporan.tahun ?? t) || n.angka.jenis === "kosong",
        );
        return tahunTerisi.has(tahun) && kosongSesudahnya && nilai.angka.jenis === "angka"
          ? [{ indikator, tahun, nilai }]
          : [];
      }),
    );
    return [{ dokumen, bukti: terbukti, isi: isi.length > 0 ? isi : terbukti.map((t) => ({ ...t, nilai: t.isi })) }];
  });
}
