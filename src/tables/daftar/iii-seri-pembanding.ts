import type { BarisIndikator, DokumenIndikator, Ukuran } from "../../domain/dokumen/dokumen";
import { samaNilai } from "../../domain/angka/sama-nilai";
import type { IndikatorLaporan } from "../../domain/laporan/laporan";
import { realisasiTercantum } from "../../domain/laporan/realisasi-tercantum";
import { kunciNama, samaSasaran } from "../../domain/teks/nama-indikator";
import type { AngkaBersumber } from "../../domain/dokumen/sumber";
import { sumberPenilaian } from "../../domain/penilai/penilaian";
import { caraHitung, selCapaian } from "../indikator";
import { AWAL_PENGATURAN, kalimatSumber, subjudulSasaran } from "../kalimat-tabel";
import { adaIsi, belumAda, belumDiisi, indikatorPeran, type KonteksTabel, type SasaranTabel } from "../konteks-tabel";
import { daftarPembanding, sebutPembanding, ukuranPembanding, ukuranSendiri, type Pembanding } from "../pembanding";
import { ekorJangkauan, jangkauan, keteranganJangkauan } from "../sampai-triwulan";
import { angka, baris, bilangan, capaian, isiAngka, KOSONG, teks } from "../sel";
import type { HasilTabel, Judul, SelTabel } from "../model-tabel";

const TANPA_DATA: SelTabel = { isi: "*" };
const NASIONAL = "Nasional";

/** What is set side by side, and who has figures of it on the sheet. */
interface Sisi {
  readonly judul: string;
  readonly pihak: readonly Pembanding[];
}

const LEBAR_ANGKA = 444;
const LEBAR_TERKECIL = 50;

/** Target, realisasi and capaian, each of all who have it; the nation's columns are there always, as in the report. */
function semuaSisi({ baris: semua }: DokumenIndikator, pembanding: readonly Pembanding[]): Sisi[] {
  const ada = (p: Pembanding, ambil: (u: Ukuran) => AngkaBersumber | null): boolean =>
    p.pihak === NASIONAL ||
    semua.some((b) => {
      const ukuran = ukuranPembanding(b, p);
      return ukuran !== undefined && ambil(ukuran) !== null;
    });
  const target = pembanding.filter((p) => ada(p, (u) => u.target));
  const realisasi = pembanding.filter((p) => ada(p, (u) => u.realisasi));
  return [
    { judul: "Target", pihak: target },
    { judul: "Realisasi", pihak: realisasi },
    { judul: "Capaian (%)", pihak: target.filter((p) => realisasi.includes(p)) },
  ];
}

function kepala(sisi: readonly Sisi[]): Judul[] {
  const banyak = sisi.reduce((n, { pihak }) => n + pihak.length + 1, 0);
  const lebar = Math.max(LEBAR_TERKECIL, Math.floor(LEBAR_ANGKA / banyak));
  return [
    { teks: "No", jenis: "nomor", lebar: 30 },
    { teks: "Indikator dan Formula Perhitungan", jenis: "teks", lebar: 280 },
    ...sisi.map(({ judul, pihak }): Judul => {
      const jenis = judul.startsWith("Capaian") ? "persen" : "indeks";
      return { teks: judul, anak: [...pihak.map((p) => p.nama), "PD"].map((nama) => ({ teks: nama, jenis, lebar })) };
    }),
  ];
}

function milikSasaran(baris: BarisIndikator, sasaran: SasaranTabel): boolean {
  if (baris.sasaran !== null) return sasaran.nama !== null && samaSasaran(baris.sasaran.teks, sasaran.nama);
  return sasaran.indikator.some((i) => kunciNama(i.nama) === kunciNama(baris.indikator.teks));
}

/** "*" stands for what others do not publish. */
const bertanda = (sel: SelTabel): SelTabel => (sel.isi === "" ? { ...TANPA_DATA, asal: sel.asal ?? [] } : sel);

function hasil({ laporan }: KonteksTabel, b: BarisIndikator, ukuran: Ukuran | undefined): SelTabel {
  if (!ukuran) return KOSONG;
  const nilai = laporan.penilai.hasil(b, ukuran);
  return capaian(nilai.capaian, sumberPenilaian(nilai), caraHitung(nilai.cara));
}

/** The row speaks of this indikator of the report. */
function isIndikator({ nama, padan }: IndikatorLaporan, b: BarisIndikator): boolean {
  const kunci = kunciNama(b.indikator.teks);
  return kunciNama(nama) === kunci || padan.sebutan.some((s) => kunciNama(s.baris.indikator.teks) === kunci);
}

/** The sheet beside others has the very realisasi of the report, or none of its own, and so reaches as far. */
function isSetara(i: IndikatorLaporan, b: BarisIndikator): boolean {
  if (!isIndikator(i, b) || i.realisasi === null) return false;
  const sendiri = ukuranSendiri(b);
  if (sendiri === undefined) return true;
  return sendiri.realisasi !== null && samaNilai(i.realisasi.angka, sendiri.realisasi.angka) === true;
}

/** The office's own figures: as the sheet has them, else, where it has no columns for them, the report's. */
function milikPd(konteks: KonteksTabel, b: BarisIndikator): readonly [SelTabel, SelTabel, SelTabel] {
  const sendiri = ukuranSendiri(b);
  if (sendiri) return [angka(sendiri.target), angka(sendiri.realisasi), hasil(konteks, b, sendiri)];
  const i = konteks.laporan.indikator.find((satu) => isIndikator(satu, b));
  if (!i) return [KOSONG, KOSONG, KOSONG];
  const tercantum = realisasiTercantum(i);
  const realisasi = tercantum ? { isi: isiAngka(tercantum.angka).isi, asal: tercantum.sel } : KOSONG;
  return [angka(i.target?.angka), realisasi, capaian(i.capaian, selCapaian(i), caraHitung(i))];
}

/** Whether a row has a figure of another's, or a mark that there is none. */
const isDibandingkan = (konteks: KonteksTabel, { ukuran }: BarisIndikator): boolean =>
  ukuran.some(({ makna, target, realisasi }) => makna.jenis === "pembanding" && adaIsi(konteks, target, realisasi));

/** The office beside the nation and whomever else the sheet compares it with; the others come first (L747–756). */
export function perbandinganLain(konteks: KonteksTabel, sasaran: SasaranTabel, n: number, nomor: string): HasilTabel {
  const dokumen = indikatorPeran(konteks, "nasional");
  const milik = dokumen?.baris.filter((b) => milikSasaran(b, sasaran)) ?? [];
  const pembanding = dokumen ? daftarPembanding(dokumen, konteks.laporan.pengaturan) : [];
  const sampai = jangkauan(sasaran.indikator.filter((i) => milik.some((b) => isSetara(i, b))));
  const judul = `Perbandingan Target dan Realisasi Kinerja PD dengan ${sebutPembanding(pembanding)}${konteks.tahun}${ekorJangkauan(sampai, "Realisasi PD")}`;
  if (dokumen === null) return belumAda(nomor, judul, "nasional");
  if (!dokumen.baris.some((b) => isDibandingkan(konteks, b))) return belumDiisi(nomor, judul, "nasional", dokumen);
  if (milik.length === 0)
    return {
      nomor,
      judul,
      kurang: `belum ada sumber: lembar “${dokumen.asal.sheetName}” tidak memuat indikator sasaran ini`,
      isian: "nasional",
    };
  const sisi = semuaSisi(dokumen, pembanding);
  return {
    nomor,
    judul,
    subjudul: subjudulSasaran(n, sasaran.nama),
    kepala: kepala(sisi),
    baris: milik.map((b, k) => {
      const isi = (p: Pembanding): readonly SelTabel[] => {
        const ukuran = ukuranPembanding(b, p);
        return [angka(ukuran?.target), angka(ukuran?.realisasi), hasil(konteks, b, ukuran)].map(bertanda);
      };
      const sendiri = milikPd(konteks, b);
      const formula = konteks.lain.isiUtuh(b.indikator.sel);
      return baris(
        bilangan(k + 1),
        { ...teks(formula ?? b.indikator.teks), asal: [b.indikator.sel] },
        ...sisi.flatMap(({ pihak }, ke) => [...pihak.map((p) => isi(p)[ke] ?? TANPA_DATA), sendiri[ke] ?? KOSONG]),
      );
    }),
    keterangan: keteranganJangkauan(sampai),
    sumber: kalimatSumber(konteks, ["nasional"]),
    pengaturan: `${AWAL_PENGATURAN}capaian menurut jenis indikator; * = data ${isHanyaNasional(pembanding) ? "nasional" : "pembanding"} tidak tersedia.`,
    huruf: 10,
  };
}

const isHanyaNasional = (pembanding: readonly Pembanding[]): boolean =>
  pembanding.every(({ pihak }) => pihak === NASIONAL);
