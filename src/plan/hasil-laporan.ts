import type { Angka } from "../domain/angka/angka";
import { hitungSerapan, perubahanAnggaran, totalAnggaran } from "../domain/anggaran/anggaran";
import { barisTeratas } from "../domain/anggaran/anggaran-laporan";
import { barisDokumen } from "../domain/dokumen/angka-dokumen";
import { petakan, type Bertahap } from "../domain/alur/bertahap";
import { hitungCapaian, type JenisIndikator } from "../domain/capaian/capaian";
import { jumlahkan, type Desimal } from "../domain/angka/desimal";
import type {
  BarisAnggaran,
  BarisIndikator,
  Dokumen,
  DokumenAnggaran,
  DokumenAnggaranTahunan,
  DokumenIndikator,
  DokumenProgram,
  Ukuran,
} from "../domain/dokumen/dokumen";
import { kunciNama } from "../domain/teks/nama-indikator";
import { kriteriaCapaian, type Laporan } from "../domain/laporan/laporan";
import { hasilCapaian, type Hasil } from "./hasil";

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

function rupiah(sel: Hasil["sel"] | null, nilai: Desimal | null, bertanda = false): Hasil[] {
  return sel ? [{ jenis: "rupiah", sel, nilai, bertanda }] : [];
}

function persen(sel: Hasil["sel"] | null, nilai: Desimal | null): Hasil[] {
  return sel ? [{ jenis: "persen", sel, nilai, kriteria: undefined }] : [];
}

interface SelAnggaran {
  readonly persen: Hasil["sel"] | null;
  readonly efisiensi: Hasil["sel"] | null;
  readonly satuanEfisiensi: "rupiah" | "persen";
}

function hasilSerapan(sel: SelAnggaran, serapan: { persen: Desimal | null; efisiensi: Desimal | null }): Hasil[] {
  const sisa = serapan.persen === null ? null : serapan.persen.times(-1).plus(100);
  return [
    ...persen(sel.persen, serapan.persen),
    ...(sel.satuanEfisiensi === "persen" ? persen(sel.efisiensi, sisa) : rupiah(sel.efisiensi, serapan.efisiensi)),
  ];
}

function hasilAnggaran(dokumen: DokumenAnggaran, laporan: Laporan, jenis: PencariJenis): Hasil[] {
  const angka = (b: BarisAnggaran): { pagu: Angka; realisasi: Angka } => ({
    pagu: b.pagu?.angka ?? KOSONG,
    realisasi: b.realisasi?.angka ?? KOSONG,
  });
  const perBaris = dokumen.baris.flatMap((b) => {
    const { pagu, realisasi } = angka(b);
    const kinerja = b.kinerja.flatMap((u) => hasilUkuran(u, jenis.nama(b.indikator?.teks), laporan, true));
    return [...kinerja, ...hasilSerapan(b, hitungSerapan(pagu, realisasi))];
  });
  const teratas = new Set(barisTeratas(dokumen));
  const perTotal = dokumen.total.flatMap((t) => {
    const bagian = t.bagian.flatMap((i) => dokumen.baris[i] ?? []).filter((b) => teratas.has(b));
    const total = totalAnggaran(bagian.map(angka));
    if (!total.lengkap || bagian.length === 0) return [];
    return [...rupiah(t.paguSel, total.pagu), ...rupiah(t.realisasiSel, total.realisasi), ...hasilSerapan(t, total)];
  });
  return [...perBaris, ...perTotal];
}

/** The sum of figures; blank ones add nothing, an unreadable one makes the sum unknown, none at all gives null. */
function jumlahAngka(daftar: readonly Angka[]): Desimal | null {
  const ada = daftar.filter((a) => a.jenis !== "kosong" && a.jenis !== "catatan");
  const bilangan = ada.flatMap((a) => (a.jenis === "angka" ? [a.nilai] : []));
  return ada.length === 0 || bilangan.length < ada.length ? null : jumlahkan(bilangan);
}

function hasilProgram(dokumen: DokumenProgram): Hasil[] {
  const selisih = dokumen.baris.flatMap((b) => {
    const perubahan = perubahanAnggaran(b.sebelum?.angka ?? KOSONG, b.sesudah?.angka ?? KOSONG);
    return rupiah(b.selisih, perubahan?.rupiah ?? null, true);
  });
  const total = dokumen.total.flatMap((t) => {
    const bagian = t.bagian.flatMap((i) => dokumen.baris[i] ?? []);
    const sebelum = jumlahAngka(bagian.map((b) => b.sebelum?.angka ?? KOSONG));
    const sesudah = jumlahAngka(bagian.map((b) => b.sesudah?.angka ?? KOSONG));
    const beda = sebelum === null || sesudah === null ? null : sesudah.minus(sebelum);
    return [...rupiah(t.sebelum, sebelum), ...rupiah(t.sesudah, sesudah), ...rupiah(t.selisih, beda, true)];
  });
  return [...selisih, ...total];
}

function hasilTahunan(dokumen: DokumenAnggaranTahunan): Hasil[] {
  return dokumen.baris.flatMap((b) => rupiah(b.jumlah, jumlahAngka(b.belanja.map((x) => x.nilai.angka))));
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
      return hasilAnggaran(dokumen, laporan, jenis);
    case "program":
      return hasilProgram(dokumen);
    case "anggaran-tahunan":
      return hasilTahunan(dokumen);
    case "teks":
      return [];
  }
}
