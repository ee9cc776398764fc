import { ingat } from "../alur/ingat";
import { samakanHuruf } from "../teks/teks";

const PERSEN = new Set(["%", "persen", "prosen", "persentase", "prosentase", "presentase", "percent", "pct"]);
const RUPIAH = new Set(["rp", "rupiah", "idr"]);

/** Words that multiply: a number in front of one of them is not the value ("5 juta"). */
const PENGALI = /(^|[^\p{L}])(ribu|rb|juta|jt|miliar|milyar|milliar|triliun|trilyun|mio|[mt])([^\p{L}\d²³]|$)/u;

const PANGKAT: Readonly<Record<string, number>> = {
  ribu: 3,
  rb: 3,
  juta: 6,
  jt: 6,
  miliar: 9,
  milyar: 9,
  milliar: 9,
  m: 9,
  triliun: 12,
  trilyun: 12,
  t: 12,
};

/** The power of ten that a word gives an amount of rupiah: "juta" 6, "M" 9, "miliar rupiah" 9; null for other words. */
export function pengaliRupiah(kata: string): number | null {
  const normal = samakanHuruf(kata.slice(0, 50)).replace(/\.$|\.? ?(?:rp|rupiah)\.?$/g, "");
  return Object.hasOwn(PANGKAT, normal) ? (PANGKAT[normal] ?? null) : null;
}

const SATUAN_UMUM = new Set(
  (
    "dokumen laporan orang kegiatan unit buah paket hari jam menit detik nilai indeks poin point skor level km ha ton kali " +
    "bulan tahun opd pd skpd desa kelurahan kecamatan sekolah kasus jiwa kk lokasi aplikasi minggu km2 km² m2 m² m3 m³ " +
    "kg kw meter hektar hektare kwintal kuintal gram liter ekor batang lembar set berkas naskah perda perkada sk " +
    "kab/kota kabupaten kota provinsi kabupaten/kota kelompok lembaga instansi sistem layanan jenis program peserta siswa " +
    "guru pegawai asn keluarga rumah puskesmas posyandu desa/kelurahan koperasi umkm ikm event media situs website titik " +
    "ruas sambungan mw kwh kva mbps gb tb domain subdomain permohonan pengaduan rekomendasi konten berita " +
    "orang/tahun orang/bulan menit/layanan dok doc bln org lap keg thn hr mnt pkt bh unt kel kec ds kab rmh lbr klp ekr btg lok " +
    "sklh rkm kali raperda ranperda perbup perwali pergub kk judul modul inovasi rapat desil sertifikat produk usulan " +
    "aduan urusan perusahaan pasien bayi balita ibu anak remaja lansia penduduk wisatawan tenaga kader faskes rs rt rw " +
    "pasar kios taman pohon bibit benih ekor/tahun orang/hari kg/tahun ton/tahun ton/ha kw/ha kali/tahun"
  ).split(" "),
);
const SATUAN_FRASA = new Set([
  "rumah tangga",
  "perangkat daerah",
  "organisasi perangkat daerah",
  "unit kerja",
  "kepala keluarga",
  "hari kerja",
  "hari kalender",
  "orang bulan",
  "orang hari",
]);

/** A satuan without case, outer marks and "(%)": "Persen (%)" → "persen", "Dokumen." → "dokumen", "( % )" → "%". */
export const normalkanSatuan = ingat((satuan: string): string => {
  const teks = samakanHuruf(satuan.slice(0, 200));
  const tanpa = teks
    .replace(/ ?\( ?%? ?\)/g, "")
    .replace(/[.;:,]+$/, "")
    .trim();
  return tanpa === "" && teks.includes("%") ? "%" : tanpa.replace(/^\((.*)\)$/, "$1").trim();
});

/** Whether a satuan means percent: "%", "persen", "Persen (%)", "prosentase" (kinerja.md §1). False for undefined. */
export function isPersen(satuan: string | undefined): boolean {
  return satuan !== undefined && PERSEN.has(normalkanSatuan(satuan));
}

/** Whether a satuan means rupiah: "Rp", "Rp.", "Rupiah (Rp)", "IDR". "Juta rupiah" does not: the value is another. */
export function isRupiah(satuan: string | undefined): boolean {
  return satuan !== undefined && RUPIAH.has(normalkanSatuan(satuan).replace(/ ?\((rp\.?|idr)\)$/, ""));
}

/** Whether words multiply what stands before them ("juta", "5 rb", "miliar rupiah"). */
export function adaPengali(kata: string): boolean {
  return PENGALI.test(samakanHuruf(kata.slice(0, 200)));
}

/**
 * Whether the words behind a number only name its unit: the row's own satuan, or a common one ("dokumen", "orang").
 * Words that multiply never do.
 */
export function isKataSatuan(kata: string, satuan?: string): boolean {
  if (kata.length > 100 || adaPengali(kata)) return false;
  const normal = normalkanSatuan(kata);
  if (normal === "") return false;
  if (SATUAN_UMUM.has(normal) || SATUAN_FRASA.has(normal)) return true;
  return satuan !== undefined && normal === normalkanSatuan(satuan);
}
