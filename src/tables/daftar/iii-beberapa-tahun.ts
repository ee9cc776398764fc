import type { Angka } from "../../domain/angka/angka";
import type { IndikatorLaporan, Laporan } from "../../domain/laporan/laporan";
import { realisasiTercantum } from "../../domain/laporan/realisasi-tercantum";
import { figurTahun, tahunTersebut, type FigurTahun } from "../../domain/laporan/riwayat";
import { sumberPenilaian } from "../../domain/penilai/penilaian";
import { caraHitung, peranKinerja, selCapaian, selNama } from "../indikator";
import { AWAL_PENGATURAN, kalimatSumber } from "../kalimat-tabel";
import { belumAda, type KonteksTabel, type PembuatTabel } from "../konteks-tabel";
import { berjangkauan, ekorJangkauan, jangkauan, keteranganJangkauan } from "../sampai-triwulan";
import { angka, bilangan, capaian, isiAngka, KOSONG, teks } from "../sel";
import type { BarisTabel, Judul, SelTabel } from "../model-tabel";

const TERBANYAK = 5;
const TERSEDIKIT = 3;

/** One indikator in one year: what the table shows, and what it can't. */
interface SelTahun {
  readonly realisasi: SelTabel;
  readonly capaian: SelTabel;
  readonly bertentangan: boolean;
  /** The percentage is the sheet's own, for want of a target. */
  readonly disalin: boolean;
}

/** A percentage as staff typed it: with its sign, or so large that it is no fraction. */
const isPersen = (isi: Angka): boolean => isi.jenis === "angka" && (isi.persen || isi.nilai.gt(2));

function selTahunLain({ laporan }: KonteksTabel, i: IndikatorLaporan, f: FigurTahun): SelTahun {
  const { bertentangan, target, realisasi } = f;
  if (realisasi === null) return { realisasi: KOSONG, capaian: KOSONG, bertentangan, disalin: false };
  const nilai = laporan.penilai.lepas(i.nama, { target, realisasi });
  const dihitung = capaian(nilai.capaian, sumberPenilaian(nilai), caraHitung(nilai.cara));
  const disalin = target === null && f.capaian !== null && isPersen(f.capaian.angka);
  return { realisasi: angka(realisasi), capaian: disalin ? angka(f.capaian) : dihitung, bertentangan, disalin };
}

function selTahun(konteks: KonteksTabel, i: IndikatorLaporan, tahun: number): SelTahun {
  const { laporan } = konteks;
  if (tahun !== laporan.tahun || i.realisasi === null) return selTahunLain(konteks, i, figurTahun(i, laporan, tahun));
  const tercantum = realisasiTercantum(i);
  return {
    realisasi: tercantum ? { isi: isiAngka(tercantum.angka).isi, asal: tercantum.sel } : KOSONG,
    capaian: capaian(i.capaian, selCapaian(i), caraHitung(i)),
    bertentangan: false,
    disalin: false,
  };
}

/** At most five years up to the report's, from the first of them that has a figure; fewer than three make no table. */
function deretTahun({ laporan }: KonteksTabel, indikator: readonly IndikatorLaporan[]): number[] {
  const disebut = tahunTersebut(indikator, laporan);
  const akhir = laporan.tahun ?? Math.max(...disebut);
  if (!Number.isFinite(akhir)) return [];
  const calon = Array.from({ length: TERBANYAK }, (_, k) => akhir - TERBANYAK + 1 + k);
  const berisi = calon.filter((tahun) => indikator.some((i) => adaFigur(i, laporan, tahun)));
  return berisi.length < TERSEDIKIT ? [] : calon.filter((tahun) => tahun >= (berisi[0] ?? akhir));
}

const adaFigur = (i: IndikatorLaporan, laporan: Laporan, tahun: number): boolean =>
  (tahun === laporan.tahun && i.realisasi !== null) || figurTahun(i, laporan, tahun).realisasi !== null;

function kepala(tahun: readonly number[], judulTahun: (y: number) => string): Judul[] {
  const deret = (jenis: "alami" | "persen", lebar: number): Judul[] =>
    tahun.map((y) => ({ teks: judulTahun(y), jenis, lebar }));
  return [
    { teks: "No", jenis: "nomor", lebar: 30 },
    { teks: "Indikator Kinerja", jenis: "teks", lebar: 200 },
    { teks: "Satuan", jenis: "singkat", lebar: 62 },
    { teks: "Realisasi", anak: deret("alami", 54) },
    { teks: "Capaian (%)", anak: deret("persen", 54) },
  ];
}

/** What was reached and its percentage over three to five years, each figure of a year that the workbook itself names (tabel.md). */
export const beberapaTahun: PembuatTabel = (konteks) => {
  const { laporan, sasaran } = konteks;
  const indikator = sasaran.flatMap((s) => s.indikator);
  const nomor = `III.${7 + 3 * sasaran.length}`;
  const tahun = deretTahun(konteks, indikator);
  const [awal, akhir] = [tahun[0], tahun.at(-1)];
  const sampai = jangkauan(indikator);
  if (awal === undefined || akhir === undefined) {
    const judul = "Realisasi dan Capaian Kinerja Beberapa Tahun";
    return [{ ...belumAda(nomor, judul, "riwayat", "yang menyebut realisasi sedikitnya tiga tahun"), pilihan: true }];
  }
  const isi = indikator.map((i) => ({ i, sel: tahun.map((y) => ({ y, ...selTahun(konteks, i, y) })) }));
  const baris = isi.map(({ i, sel }, n): BarisTabel => ({
    corak: "isi",
    sel: [
      bilangan(n + 1),
      { isi: i.nama, asal: selNama(i) },
      teks(i.satuan ?? ""),
      ...sel.map((s) => s.realisasi),
      ...sel.map((s) => s.capaian),
    ],
  }));
  const bertentangan = tahun.flatMap((y) => {
    const nama = isi.flatMap(({ i, sel }) => (sel.some((s) => s.y === y && s.bertentangan) ? [i.nama] : []));
    return nama.length === 0
      ? []
      : [`Realisasi tahun ${y} tidak dicantumkan karena lembar-lembarnya berbeda: ${nama.join("; ")}.`];
  });
  const disalin = isi.some(({ sel }) => sel.some((s) => s.disalin));
  const peran = indikator.flatMap((i) =>
    i.padan.sebutan.flatMap((s) => (s.baris.riwayat.size > 0 ? [s.dokumen.asal.peran] : [])),
  );
  return [
    {
      nomor,
      judul: `Realisasi dan Capaian Kinerja Tahun ${awal}–${akhir}${ekorJangkauan(sampai, `Realisasi ${akhir}`)}`,
      pilihan: true,
      kepala: kepala(tahun, (y) => (y === laporan.tahun ? berjangkauan(String(y), sampai) : String(y))),
      baris,
      keterangan: [
        ...(disalin ? ["Capaian tahun yang targetnya tidak ada di buku kerja disalin dari lembarnya."] : []),
        ...bertentangan,
        ...keteranganJangkauan(sampai),
      ],
      sumber: kalimatSumber(konteks, [...peranKinerja(indikator), ...peran, "capaian-lalu"]),
      pengaturan: `${AWAL_PENGATURAN}tahun menurut judul kolom atau judul lembar; capaian tahun sebelumnya terhadap target lembarnya sendiri, menurut jenis indikator.`,
      huruf: 9,
    },
  ];
};
