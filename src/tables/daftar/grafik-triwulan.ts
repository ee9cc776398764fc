import { PERAN_RENCANA_KE_HASIL, type Peran } from "../../domain/dokumen/dokumen";
import type { IndikatorLaporan, TriwulanLaporan } from "../../domain/laporan/laporan";
import { realisasiTercantum } from "../../domain/laporan/realisasi-tercantum";
import type { AngkaBersumber } from "../../domain/dokumen/sumber";
import { ROMAWI } from "../../domain/capaian/triwulan";
import { gabungTurun } from "../gabung-turun";
import { skalaNilai, type DeretGrafik, type GrafikTabel, type PitaGrafik, type SelDeret } from "../model-grafik";
import { caraHitung, selNama } from "../indikator";
import { AWAL_PENGATURAN, kalimatSumber } from "../kalimat-tabel";
import { belumAda, type KonteksTabel, type PembuatTabel } from "../konteks-tabel";
import { baris, bilangan, capaian, isiAngka, KOSONG, selDari, teks } from "../sel";
import type { BarisTabel, Judul, SelTabel } from "../model-tabel";

export const NOMOR_GRAFIK_TRIWULAN = "Grafik Triwulan";

const [TRIWULAN, TARGET, REALISASI, TERAKHIR] = [3, 4, 5, 7];
const TINGGI = 225;
const HURUF_JUDUL_TERBANYAK = 110;

/** The left and the right half are equally wide: two charts stand side by side above them. */
const KEPALA: readonly Judul[] = [
  { teks: "NO", jenis: "nomor", lebar: 30 },
  { teks: "INDIKATOR KINERJA", jenis: "teks", lebar: 325 },
  { teks: "SATUAN", jenis: "singkat", lebar: 58 },
  { teks: "TRIWULAN", jenis: "singkat", lebar: 58 },
  { teks: "TARGET", jenis: "indeks", lebar: 50 },
  { teks: "REALISASI", jenis: "indeks", lebar: 60 },
  { teks: "CAPAIAN (%)", jenis: "persen", lebar: 54 },
  { teks: "KETERANGAN", jenis: "teks", lebar: 75 },
];
const BELAHAN: readonly (readonly [number, number])[] = [
  [0, 1],
  [2, TERAKHIR],
];

const isBilangan = (nilai: AngkaBersumber | null): boolean => nilai?.angka.jenis === "angka";

/** A number; what is none is told in words beside, for a chart would draw it as 0. */
function angkaSaja(nilai: AngkaBersumber | null): SelTabel {
  return nilai && isBilangan(nilai) ? { isi: isiAngka(nilai.angka).isi, asal: [nilai.sel] } : KOSONG;
}

function keterangan({ target, realisasi }: TriwulanLaporan): SelTabel {
  const kata = (nama: string, nilai: AngkaBersumber | null): { teks: string; nilai: AngkaBersumber }[] => {
    const isi = nilai === null || isBilangan(nilai) ? "" : String(isiAngka(nilai.angka).isi);
    return nilai === null || isi === "" ? [] : [{ teks: `${nama} ${isi}`, nilai }];
  };
  const semua = [...kata("target", target), ...kata("realisasi", realisasi)];
  return { isi: semua.map((k) => k.teks).join("; "), asal: semua.map((k) => k.nilai.sel) };
}

function barisIndikator(i: IndikatorLaporan, nomor: number): BarisTabel[] {
  return gabungTurun(
    i.triwulan.map((t) =>
      baris(
        bilangan(nomor),
        { isi: i.nama, asal: selNama(i) },
        teks(i.satuan ?? ""),
        teks(`TW ${ROMAWI[t.tw]}`),
        angkaSaja(t.target),
        angkaSaja(realisasiTercantum(t)),
        capaian(t.capaian, selDari(t.target, t.realisasi), caraHitung(i, "realisasi TW / target TW × 100")),
        keterangan(t),
      ),
    ),
    [0, 1, 2],
  );
}

function potong(nama: string): string {
  if (nama.length <= HURUF_JUDUL_TERBANYAK) return nama;
  return `${nama.slice(0, HURUF_JUDUL_TERBANYAK).replace(/\s+\S*$/, "")}…`;
}

const angkaDari = (sel: SelTabel): number[] => (typeof sel.isi === "number" ? [sel.isi] : []);

/** The chart of an indikator whose quarters start at row `awal`; null where it has no number to draw. */
function grafikIndikator(i: IndikatorLaporan, nomor: number, awal: number): Omit<GrafikTabel, "lebar"> | null {
  const target = i.triwulan.flatMap((t) => angkaDari(angkaSaja(t.target)));
  const realisasi = i.triwulan.flatMap((t) => angkaDari(angkaSaja(realisasiTercantum(t))));
  const semua = [...target, ...realisasi];
  if (semua.length === 0) return null;
  const sel = (kolom: number): SelDeret => ({ kolom, awal, akhir: awal + i.triwulan.length - 1 });
  const label = { denganNama: false, format: semua.every(Number.isInteger) ? "#,##0" : "#,##0.00" };
  const batang = (nama: string, kolom: number, warna: string): DeretGrafik => {
    return { nama, nilai: sel(kolom), sebagai: "batang", warna, tepi: "#1F3864", label };
  };
  return {
    judul: `${nomor}. ${potong(i.nama)}`,
    kategori: sel(TRIWULAN),
    deret: [batang("Target", TARGET, "#DEEBF7"), batang("Realisasi", REALISASI, "#2F5597")],
    sumbuKategori: "Triwulan",
    sumbuNilai: i.satuan ?? "Nilai",
    skala: skalaNilai(semua),
    bertumpang: false,
  };
}

/** Two charts in a band, each as wide as half of the table. */
function pita(grafik: readonly Omit<GrafikTabel, "lebar">[]): PitaGrafik[] {
  const banyak = Math.ceil(grafik.length / BELAHAN.length);
  return Array.from({ length: banyak }, (_, n) => ({
    tinggi: TINGGI,
    grafik: BELAHAN.flatMap((lebar, k) => {
      const satu = grafik[n * BELAHAN.length + k];
      return satu ? [{ ...satu, lebar }] : [];
    }),
  }));
}

const TANPA_TRIWULAN: ReadonlySet<Peran> = new Set(["renstra", "iku", "pengukuran"]);
const PERAN_TW: readonly Peran[] = [
  ...PERAN_RENCANA_KE_HASIL.filter((peran) => !TANPA_TRIWULAN.has(peran)),
  "evaluasi-renja",
];

/** The documents whose sheets the quarters' figures stand on. */
function peranTriwulan({ laporan }: KonteksTabel, indikator: readonly IndikatorLaporan[]): Peran[] {
  const lembar = new Set(
    indikator.flatMap((i) => i.triwulan.flatMap((t) => selDari(t.target, t.realisasi).map((sel) => sel.sheetId))),
  );
  const asal = new Set(laporan.terpilih.dipakai.flatMap((d) => (lembar.has(d.asal.sheetId) ? [d.asal.peran] : [])));
  return PERAN_TW.filter((peran) => asal.has(peran));
}

/** How each indikator went through the year: its targets and realisasi by quarter, as the monev sheets have them. */
export const grafikTriwulan: PembuatTabel = (konteks: KonteksTabel) => {
  const judul = `Target dan Realisasi Kinerja per Triwulan${konteks.tahun}`;
  const indikator = konteks.sasaran
    .flatMap((s) => s.indikator)
    .filter((i) => i.triwulan.some((t) => t.target !== null || t.realisasi !== null));
  const grafik = indikator.flatMap((i, n) => grafikIndikator(i, n + 1, n * i.triwulan.length) ?? []);
  if (grafik.length === 0)
    return [belumAda(NOMOR_GRAFIK_TRIWULAN, judul, "rencana-aksi", "monev-tw-1", "rencana-aksi")];
  return [
    {
      nomor: NOMOR_GRAFIK_TRIWULAN,
      judul,
      kepala: KEPALA,
      baris: indikator.flatMap((i, n) => barisIndikator(i, n + 1)),
      pita: pita(grafik),
      sumber: kalimatSumber(konteks, peranTriwulan(konteks, indikator)),
      pengaturan: `${AWAL_PENGATURAN}angka triwulan seperti tertulis di lembar sumber, tidak dijumlahkan; capaian = realisasi triwulan terhadap target triwulan.`,
      huruf: 9,
    },
  ];
};
