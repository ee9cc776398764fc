import type { Angka } from "../domain/angka/angka";
import { barisDokumen } from "../domain/dokumen/angka-dokumen";
import { petakan, type Bertahap } from "../domain/alur/bertahap";
import { hitungCapaian, type JenisIndikator } from "../domain/capaian/capaian";
import type { BarisIndikator, Dokumen, DokumenIndikator, Ukuran } from "../domain/dokumen/dokumen";
import { kunciNama } from "../domain/teks/nama-indikator";
import { kriteriaCapaian, type Laporan } from "../domain/laporan/laporan";
import { hasilCapaian, type Hasil } from "./hasil";
import { hasilEvaluasi } from "./hasil-evaluasi";
import { hasilAnggaran, hasilProgram, hasilTahunan } from "./hasil-anggaran";

const KOSONG: Angka = { jenis: "kosong" };

/** How a row is judged: as the indikator that it speaks of; a row that belongs to none, by its own Jenis column. */
interface PencariJenis {
  baris(baris: BarisIndikator): JenisIndikator;
  nama(nama: string | undefined): JenisIndikator;
}

function pencariJenis(laporan: Laporan): PencariJenis {
  const perBaris = new Map<BarisIndikator, JenisIndikator>();
  for (const { padan, jenis } of laporan.indikator) for (const { baris } of padan.sebutan) perBaris.set(baris, jenis);
  let perNama: Map<string, JenisIndikator> | null = null;
  const nama = (teks: string | undefined): JenisIndikator => {
    perNama ??= jenisPerNama(laporan);
    return (teks === undefined ? undefined : perNama.get(kunciNama(teks))) ?? "maksimum";
  };
  return { nama, baris: (satu) => satu.jenis ?? perBaris.get(satu) ?? nama(satu.indikator.teks) };
}

function jenisPerNama(laporan: Laporan): Map<string, JenisIndikator> {
  const perNama = new Map<string, JenisIndikator>();
  for (const { padan, jenis } of laporan.indikator)
    for (const { baris } of padan.sebutan) perNama.set(kunciNama(baris.indikator.teks), jenis);
  return perNama;
}

function hasilUkuran(ukuran: Ukuran, jenis: JenisIndikator, laporan: Laporan, berwarna: boolean): Hasil[] {
  const { pengaturan } = laporan;
  const capaian = hitungCapaian(
    jenis,
    ukuran.target?.angka ?? KOSONG,
    ukuran.realisasi?.angka ?? KOSONG,
    pengaturan.aturanMinimum,
  );
  return hasilCapaian(capaian, kriteriaCapaian(capaian, pengaturan), ukuran.persen, ukuran.kriteria, berwarna);
}

/** Colours belong to this year's measuring; last year's and the nation's percentages are filled in without (§7). */
const TANPA_WARNA = new Set(["capaian-lalu", "nasional"]);

function hasilIndikator(dokumen: DokumenIndikator, laporan: Laporan, jenis: PencariJenis): Hasil[] {
  const berwarna = !TANPA_WARNA.has(dokumen.asal.peran);
  const hasil: Hasil[] = [];
  for (const baris of barisDokumen(dokumen))
    for (const ukuran of baris.ukuran) hasil.push(...hasilUkuran(ukuran, jenis.baris(baris), laporan, berwarna));
  return hasil;
}

/** Every result cell of the sheets in use, with what belongs into it (kinerja.md §7). */
export function* hasilLaporan(laporan: Laporan): Bertahap<Hasil[]> {
  const jenis = pencariJenis(laporan);
  const perDokumen = yield* petakan(laporan.terpilih.dipakai, (dokumen) => hasilDokumen(dokumen, laporan, jenis), 1);
  return perDokumen.flat();
}

function hasilDokumen(dokumen: Dokumen, laporan: Laporan, jenis: PencariJenis): Hasil[] {
  switch (dokumen.bentuk) {
    case "indikator":
      return hasilIndikator(dokumen, laporan, jenis);
    case "anggaran":
      return hasilAnggaran(dokumen, (baris) =>
        baris.kinerja.flatMap((u) => hasilUkuran(u, jenis.nama(baris.indikator?.teks), laporan, true)),
      );
    case "program":
      return hasilProgram(dokumen);
    case "anggaran-tahunan":
      return hasilTahunan(dokumen);
    case "evaluasi":
      return hasilEvaluasi(dokumen);
    case "teks":
      return [];
  }
}
