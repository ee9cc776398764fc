import { olahHitung } from "../../src/app/olah-hitung";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { bukuKerja, lembar } from "../alat/lembar";

type Sel = string | number;

/** A sheet of one indikator beside another that both sheets name alike. */
function berindikator(
  nama: string,
  judul: string,
  kolom: readonly string[],
  sasaran: string | null,
  indikator: string,
) {
  const bersasaran = (isi: readonly Sel[], satu: Sel): Sel[] => (sasaran === null ? [...isi] : [satu, ...isi]);
  const angka = kolom.map((k) => (k === "Capaian (%)" ? "" : 70));
  return lembar(nama, [
    [judul],
    [],
    bersasaran(["Indikator Kinerja", ...kolom], "Sasaran"),
    bersasaran([indikator, ...angka], sasaran ?? ""),
    bersasaran(["Persentase dokumen yang selesai", ...angka], sasaran ?? ""),
  ]);
}

function olah(a: string, b: string, sasaranA: string | null, sasaranB: string | null, dasar = "Perjanjian Kinerja") {
  const pertama =
    dasar === "Renstra"
      ? berindikator(
          "Renstra",
          "RENCANA STRATEGIS 2024-2026",
          ["Target 2024", "Target 2025", "Target 2026"],
          sasaranA,
          a,
        )
      : berindikator("PK", "PERJANJIAN KINERJA TAHUN 2025", ["Target"], sasaranA, a);
  const kedua = berindikator(
    "Pengukuran",
    "PENGUKURAN KINERJA TAHUN 2025",
    ["Target", "Realisasi", "Capaian (%)"],
    sasaranB,
    b,
  );
  const hasil = olahHitung(bukuKerja(pertama, kedua), PENGATURAN_BAWAAN);
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return hasil;
}

const S = "Meningkatnya akuntabilitas dinas";
const LAIN = "Terwujudnya nelayan yang sejahtera";

test.each<readonly [string, string, string | null, string | null]>([
  ["Nilai AKIP Dinas", "Nilai AKIP Dinas Perikanan", S, S],
  ["Nilai AKIP Dinas", "Nilai AKIP Dinas Perikanan", null, null],
  ["Nilai AKIP Dinas", "Nilai AKIP Dinas Perikanan", S, null],
  ["Nilai AKIP Dinas", "Nilai AKIP Dinas Perikanan", S, LAIN],
  ["Nilai AKIP Dinas Perikanan", "Nilai AKIP", null, null],
  ["Indeks Kepuasan Masyarakat", "Indeks Kepuasan Masyarakat (IKM)", null, null],
  ["Nilai AKIP Dinas", "Capaian Nilai AKIP Dinas", null, null],
])("%s and %s are offered as a pair, and neither counts twice", (a, b, sasaranA, sasaranB) => {
  const { laporan, temuan } = olah(a, b, sasaranA, sasaranB);
  expect(laporan.usul.map((u) => [u.a.teks, u.b.teks])).toEqual([[a, b]]);
  expect(temuan.map((t) => t.kode)).toEqual(["T07"]);
  expect(laporan.indikator.map((i) => i.nama)).toEqual([a, "Persentase dokumen yang selesai"]);
});

test.each<readonly [string, string, string | null, string | null]>([
  // Whom it is about makes another indikator where the sasaran differ.
  ["Jumlah nelayan yang dibina", "Jumlah nelayan yang dibina kembali", S, LAIN],
  ["Jumlah nelayan", "Jumlah nelayan terlatih", null, null],
  ["Panjang jalan mantap", "Panjang jalan mantap 2", null, null],
])("%s and %s are not asked about", (a, b, sasaranA, sasaranB) => {
  const { laporan } = olah(a, b, sasaranA, sasaranB);
  expect(laporan.usul).toEqual([]);
  expect(laporan.indikator.map((i) => i.nama)).toContain(b);
});

test("where there is no Perjanjian Kinerja, T16 names the Renstra that lacks the target", () => {
  const { temuan } = olah("Persentase jalan mantap", "Nilai AKIP Dinas", null, null, "Renstra");
  const t16 = temuan.filter((t) => t.kode === "T16").map((t) => t.pesan);
  expect(t16).toEqual([
    "Renstra tidak memuat target sebagian indikator; yang dipakai target Pengukuran Kinerja: “Nilai AKIP Dinas” 70 (Pengukuran!B4).",
  ]);
});
