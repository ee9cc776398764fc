import type { BarisIndikator, Ukuran } from "../../domain/dokumen/dokumen";
import { samaNilai } from "../../domain/angka/sama-nilai";
import type { IndikatorLaporan } from "../../domain/laporan/laporan";
import { kunciNama, samaSasaran } from "../../domain/teks/nama-indikator";
import type { AngkaBersumber } from "../../domain/dokumen/sumber";
import { sumberPenilaian } from "../../domain/penilai/penilaian";
import { caraHitung } from "../indikator";
import { AWAL_PENGATURAN, kalimatSumber, subjudulSasaran } from "../kalimat";
import { belumAda, indikatorPeran, type KonteksTabel, type SasaranTabel } from "../konteks";
import { ukuranNasional } from "../nasional";
import { ekorJangkauan, jangkauan, keteranganJangkauan } from "../sampai-triwulan";
import { angka, baris, bilangan, capaian, teks } from "../sel";
import type { HasilTabel, Judul, SelTabel } from "../tabel";

const TANPA_DATA: SelTabel = { isi: "*" };

const KEPALA: readonly Judul[] = [
  { teks: "No", jenis: "nomor", lebar: 30 },
  { teks: "Indikator dan Formula Perhitungan", jenis: "teks", lebar: 280 },
  ...["Target", "Realisasi", "Capaian (%)"].map((judul): Judul => ({
    teks: judul,
    anak: ["Nasional", "PD"].map((sisi): Judul => ({
      teks: sisi,
      jenis: judul.startsWith("Capaian") ? "persen" : "indeks",
      lebar: 74,
    })),
  })),
];

function milikSasaran(baris: BarisIndikator, sasaran: SasaranTabel): boolean {
  if (baris.sasaran !== null) return sasaran.nama !== null && samaSasaran(baris.sasaran.teks, sasaran.nama);
  return sasaran.indikator.some((i) => kunciNama(i.nama) === kunciNama(baris.indikator.teks));
}

/** "*" stands for what the nation does not publish. */
const nasional = (sumber: AngkaBersumber | null | undefined): SelTabel => {
  const sel = angka(sumber);
  return sel.isi === "" ? { ...TANPA_DATA, asal: sel.asal ?? [] } : sel;
};

function hasil({ laporan }: KonteksTabel, b: BarisIndikator, ukuran: Ukuran | undefined): SelTabel {
  if (!ukuran) return { isi: "" };
  const nilai = laporan.penilai.hasil(b, ukuran);
  return capaian(nilai.capaian, sumberPenilaian(nilai), caraHitung(nilai.cara));
}

/** The sheet beside the nation has the very realisasi of the report, and so reaches as far. */
function isSetara({ nama, realisasi, padan }: IndikatorLaporan, b: BarisIndikator): boolean {
  const kunci = kunciNama(b.indikator.teks);
  const sama = kunciNama(nama) === kunci || padan.sebutan.some((s) => kunciNama(s.baris.indikator.teks) === kunci);
  const daerah = ukuranNasional(b).daerah?.realisasi;
  return (
    sama &&
    realisasi !== null &&
    daerah !== null &&
    daerah !== undefined &&
    samaNilai(realisasi.angka, daerah.angka) === true
  );
}

/** The office beside the nation; the sheet lists the nation first (L747–756). */
export function perbandinganNasional(
  konteks: KonteksTabel,
  sasaran: SasaranTabel,
  n: number,
  nomor: string,
): HasilTabel {
  const dokumen = indikatorPeran(konteks, "nasional");
  const milik = dokumen?.baris.filter((b) => milikSasaran(b, sasaran)) ?? [];
  const sampai = jangkauan(sasaran.indikator.filter((i) => milik.some((b) => isSetara(i, b))));
  const judul = `Perbandingan Target dan Realisasi Kinerja PD dengan Nasional${konteks.tahun}${ekorJangkauan(sampai, "Realisasi PD")}`;
  if (milik.length === 0) return belumAda(nomor, judul, "nasional");
  return {
    nomor,
    judul,
    subjudul: subjudulSasaran(n, sasaran.nama),
    kepala: KEPALA,
    bernomor: false,
    baris: milik.map((b, k) => {
      const { negara, daerah } = ukuranNasional(b);
      const capaianNegara = hasil(konteks, b, negara);
      const formula = konteks.lain.isiUtuh(b.indikator.sel);
      return baris(
        bilangan(k + 1),
        { ...teks(formula ?? b.indikator.teks), asal: [b.indikator.sel] },
        nasional(negara?.target),
        angka(daerah?.target),
        nasional(negara?.realisasi),
        angka(daerah?.realisasi),
        capaianNegara.isi === "" ? TANPA_DATA : capaianNegara,
        hasil(konteks, b, daerah),
      );
    }),
    keterangan: keteranganJangkauan(sampai),
    sumber: kalimatSumber(konteks, ["nasional"]),
    pengaturan: `${AWAL_PENGATURAN}capaian menurut jenis indikator; * = data nasional tidak tersedia.`,
    huruf: 10,
    tersembunyi: false,
  };
}
