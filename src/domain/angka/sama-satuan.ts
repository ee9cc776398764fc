import { ingat } from "../alur/ingat";
import { isPersen, isRupiah, normalkanSatuan } from "./satuan";

/** Spellings of one unit, the first its name; adding one is adding a word here. */
const EJAAN: readonly string[] = [
  "dokumen dok doc dokument",
  "laporan lap lapor",
  "kegiatan keg",
  "bulan bln",
  "tahun thn th",
  "hari hr",
  "jam",
  "menit mnt",
  "detik dtk",
  "minggu mgg",
  "paket pkt",
  "buah bh",
  "unit unt",
  "desa ds",
  "kelurahan kel",
  "kecamatan kec",
  "kabupaten kab",
  "rumah rmh",
  "lembar lbr",
  "kelompok klp kel.",
  "ekor ekr",
  "batang btg",
  "lokasi lok",
  "sekolah sklh",
  "rekomendasi rkm",
  "raperda ranperda",
  "sarana",
  "kali x",
  "orang org jiwa pegawai peserta siswa asn",
  "nilai indeks poin point skor skala angka level predikat kategori rasio",
  "km kilometer",
  "m meter",
  "ha hektar hektare",
  "kg kilogram",
  "kuintal kwintal kw",
  "gram gr",
  "keluarga kk",
];
const BAKU = new Map(EJAAN.flatMap((satu) => satu.split(" ").map((kata, _, [nama = kata]) => [kata, nama] as const)));
const BESARAN: readonly ReadonlySet<string>[] = [
  "detik menit jam hari minggu bulan tahun",
  "m km cm",
  "m2 m² ha km2 km²",
  "gram kg kuintal ton",
].map((satu) => new Set(satu.split(" ")));

/** One key for satuan that say the same: "%" and "persen", "Dok." and "Dokumen", "orang" and "jiwa", "nilai" and "indeks". */
export const kunciSatuan = ingat((satuan: string): string => {
  if (isPersen(satuan)) return "%";
  if (isRupiah(satuan)) return "rp";
  const rata = normalkanSatuan(satuan)
    .replace(/\s*\(.*\)$/, "")
    .replace(/\.$/, "");
  const awal = BAKU.get(rata.split(/[ /]/)[0] ?? "");
  if (awal === "nilai") return awal;
  return BAKU.get(rata) ?? rata.replace(/[^\p{L}\d²³]+/gu, " ").trim();
});

/** Whether two satuan name other things; false where one holds the other ("dokumen/laporan" and "laporan", "orang/tahun" and "orang"). */
export function isSatuanLain(a: string, b: string): boolean {
  const [satu, dua] = [kunciSatuan(a), kunciSatuan(b)];
  const berisi = (x: string, y: string): boolean => ` ${x} `.includes(` ${y} `);
  return satu !== "" && dua !== "" && !berisi(satu, dua) && !berisi(dua, satu);
}

/** Whether both measure one thing in units that a figure can't be compared in as it stands: 5 hari, 40 menit. */
export function isBedaUkuran(a: string, b: string): boolean {
  const [satu, dua] = [kunciSatuan(a), kunciSatuan(b)];
  return satu !== dua && BESARAN.some((besaran) => besaran.has(satu) && besaran.has(dua));
}
