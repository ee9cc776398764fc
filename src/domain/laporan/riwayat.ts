import { samaNilai } from "../angka/sama-nilai";
import { adaIsi } from "../angka/isi";
import type { Angka } from "../angka/angka";
import type { DokumenIndikator } from "../dokumen/dokumen";
import type { AngkaBersumber, CellRef } from "../dokumen/sumber";
import { kunciNama } from "../teks/nama-indikator";
import { figurBertahun } from "../evaluasi/figur-bertahun";
import type { IndikatorLaporan, Laporan } from "./laporan";

/** The realisasi of one year with its cells. */
export interface TitikRiwayat {
  readonly tahun: number;
  readonly angka: Extract<Angka, { jenis: "angka" }>;
  readonly sel: readonly CellRef[];
}

/** What the sheets say of one indikator in one year. */
export interface FigurTahun {
  readonly target: AngkaBersumber | null;
  readonly realisasi: AngkaBersumber | null;
  /** The percentage that the sheet itself has, where it has no target to compute it by. */
  readonly capaian: AngkaBersumber | null;
  /** Sheets that differ: neither figure is any more sure than the other. */
  readonly bertentangan: boolean;
}

const berangka = (satu: AngkaBersumber | null): readonly AngkaBersumber[] => (satu && adaIsi(satu.angka) ? [satu] : []);

/** The figure on which all agree; null where there is none or they differ. */
function sepakat([pertama, ...lain]: readonly AngkaBersumber[]): AngkaBersumber | null {
  return pertama && lain.every((satu) => samaNilai(satu.angka, pertama.angka) === true) ? pertama : null;
}

/** Tables whose year is told by their title, of which one is a year's Pengukuran. */
const isSetahun = (d: DokumenIndikator, tahun: number): boolean =>
  (d.asal.peran === "pengukuran" || d.asal.peran === "capaian-lalu") && d.asal.tahun === tahun;

/** What evaluation forms of several years say of an indikator of these names. */
const dariEvaluasi = (
  { dipakai, tahunLain }: Laporan["terpilih"],
  nama: ReadonlySet<string>,
  tahun: number,
): Pick<FigurTahun, "target" | "realisasi" | "capaian">[] =>
  [...dipakai, ...tahunLain]
    .flatMap((d) => (d.bentuk === "evaluasi" ? figurBertahun(d, tahun) : []))
    .filter(({ indikator }) => nama.has(kunciNama(indikator.teks)))
    .map(({ target, realisasi }) => ({ target, realisasi, capaian: null }));

/** Tables of other years, and those that were left because another says this year's: their earlier years are told nowhere else. */
const dokumenRiwayat = ({ tahunLain, ganda, ditempat }: Laporan["terpilih"]): DokumenIndikator[] =>
  [...tahunLain, ...ditempat, ...ganda.flatMap((g) => (g.sebab === "beririsan" ? g.ditinggalkan : []))].flatMap((d) =>
    d.bentuk === "indikator" ? [d] : [],
  );

/**
 * All that the workbook says of an indikator in a year before the report's: columns whose header names the year, sheets
 * whose title does, and "tahun lalu". A figure of which the year is not told is none of it.
 */
export function figurTahun(i: IndikatorLaporan, { tahun: kini, terpilih, basi }: Laporan, tahun: number): FigurTahun {
  const nama = new Set([i.nama, ...i.padan.sebutan.map((s) => s.baris.indikator.teks)].map(kunciNama));
  const lain = dokumenRiwayat(terpilih).flatMap((d) =>
    d.baris.filter((b) => nama.has(kunciNama(b.indikator.teks))).map((b) => ({ d, b })),
  );
  const semua = [...i.padan.sebutan.map(({ dokumen: d, baris: b }) => ({ d, b })), ...lain].filter(
    ({ d }) => !basi.has(d),
  );
  const calon = semua.flatMap(({ d, b }) => {
    const bertahun = b.riwayat.get(tahun);
    if (bertahun) return [bertahun];
    return isSetahun(d, tahun) ? [{ target: b.target, realisasi: b.realisasi, capaian: null }] : [];
  });
  const lalu = kini !== null && tahun === kini - 1 && i.tahunLalu ? [{ ...i.tahunLalu, capaian: null }] : [];
  const bahan = [...lalu, ...calon, ...dariEvaluasi(terpilih, nama, tahun)];
  const kumpul = (ambil: (satu: (typeof bahan)[number]) => AngkaBersumber | null): readonly AngkaBersumber[] =>
    bahan.flatMap((satu) => berangka(ambil(satu)));
  const [target, realisasi, capaian] = [kumpul((b) => b.target), kumpul((b) => b.realisasi), kumpul((b) => b.capaian)];
  const hasil = { target: sepakat(target), realisasi: sepakat(realisasi), capaian: sepakat(capaian) };
  return { ...hasil, bertentangan: realisasi.length > 0 && hasil.realisasi === null };
}

/** An indikator's realisasi year by year without a gap, the year of the report last; empty where that one is no number of a whole year. */
export function riwayatRealisasi(i: IndikatorLaporan, laporan: Laporan): TitikRiwayat[] {
  const { tahun } = laporan;
  const { realisasi } = i;
  if (tahun === null || realisasi?.angka.jenis !== "angka" || realisasi.sampaiTw !== null) return [];
  const hasil: TitikRiwayat[] = [{ tahun, angka: realisasi.angka, sel: realisasi.sel }];
  for (let y = tahun - 1; ; y--) {
    const { realisasi: milik } = figurTahun(i, laporan, y);
    if (milik?.angka.jenis !== "angka") return hasil;
    hasil.unshift({ tahun: y, angka: milik.angka, sel: [milik.sel] });
  }
}

/** The years that a header names beside figures of any of these indikator, and those of other years' sheets. */
export function tahunTersebut(indikator: readonly IndikatorLaporan[], { terpilih }: Laporan): Set<number> {
  const lain = dokumenRiwayat(terpilih);
  const baris = [...indikator.flatMap((i) => i.padan.sebutan.map((s) => s.baris)), ...lain.flatMap((d) => d.baris)];
  const judul = lain.flatMap((d) => (d.asal.peran === "pengukuran" ? (d.asal.tahun ?? []) : []));
  return new Set([...baris.flatMap((b) => [...b.riwayat.keys()]), ...judul]);
}
