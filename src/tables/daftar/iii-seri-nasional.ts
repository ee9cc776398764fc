import { hitungCapaian } from "../../domain/capaian/capaian";
import type { BarisIndikator, Ukuran } from "../../domain/dokumen/dokumen";
import { kunciNama, samaSasaran } from "../../domain/teks/nama-indikator";
import type { AngkaBersumber } from "../../domain/dokumen/sumber";
import { AWAL_PENGATURAN, kalimatSumber } from "../kalimat";
import { belumAda, indikatorPeran, type KonteksTabel, type SasaranTabel } from "../konteks";
import { angka, baris, bilangan, capaian, selDari, teks } from "../sel";
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

function hasil(ukuran: Ukuran | undefined): SelTabel {
  if (!ukuran?.target || !ukuran.realisasi) return { isi: "" };
  const { target, realisasi } = ukuran;
  return capaian(hitungCapaian("maksimum", target.angka, realisasi.angka), selDari(target, realisasi));
}

/** The office beside the nation; the sheet lists the nation first (L747–756). */
export function perbandinganNasional(
  konteks: KonteksTabel,
  sasaran: SasaranTabel,
  n: number,
  nomor: string,
): HasilTabel {
  const judul = `Perbandingan Target dan Realisasi Kinerja PD dengan Nasional${konteks.tahun}`;
  const dokumen = indikatorPeran(konteks, "nasional");
  const milik = dokumen?.baris.filter((b) => milikSasaran(b, sasaran)) ?? [];
  if (milik.length === 0) return belumAda(nomor, judul, "nasional");
  return {
    nomor,
    judul,
    subjudul: sasaran.nama === null ? [] : [`Sasaran ${n}: ${sasaran.nama}`],
    kepala: KEPALA,
    bernomor: false,
    baris: milik.map((b, k) => {
      const [negara, daerah] = b.ukuran;
      const capaianNegara = hasil(negara);
      const formula = konteks.lain.isiUtuh(b.indikator.sel);
      return baris(
        bilangan(k + 1),
        { ...teks(formula ?? b.indikator.teks), asal: [b.indikator.sel] },
        nasional(negara?.target),
        angka(daerah?.target),
        nasional(negara?.realisasi),
        angka(daerah?.realisasi),
        capaianNegara.isi === "" ? TANPA_DATA : capaianNegara,
        hasil(daerah),
      );
    }),
    sumber: kalimatSumber(konteks, ["nasional"]),
    pengaturan: `${AWAL_PENGATURAN}capaian = realisasi / target × 100; * = data nasional tidak tersedia.`,
    huruf: 10,
    tersembunyi: false,
  };
}
