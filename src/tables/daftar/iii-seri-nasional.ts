import type { BarisIndikator, Ukuran } from "../../domain/dokumen/dokumen";
import { kunciNama, samaSasaran } from "../../domain/teks/nama-indikator";
import type { AngkaBersumber } from "../../domain/dokumen/sumber";
import { sumberPenilaian } from "../../domain/penilai/penilaian";
import { caraHitung } from "../indikator";
import { AWAL_PENGATURAN, kalimatSumber, subjudulSasaran } from "../kalimat";
import { belumAda, indikatorPeran, type KonteksTabel, type SasaranTabel } from "../konteks";
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
    subjudul: subjudulSasaran(n, sasaran.nama),
    kepala: KEPALA,
    bernomor: false,
    baris: milik.map((b, k) => {
      const negara = b.ukuran.find((u) => u.makna.jenis === "nasional");
      const daerah = b.ukuran.find((u) => u.makna.jenis !== "nasional");
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
    sumber: kalimatSumber(konteks, ["nasional"]),
    pengaturan: `${AWAL_PENGATURAN}capaian menurut jenis indikator; * = data nasional tidak tersedia.`,
    huruf: 10,
    tersembunyi: false,
  };
}
