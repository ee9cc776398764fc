import type { Angka } from "../domain/angka/angka";
import { bulatkan, dariBilangan, NOL, SERATUS, type Desimal } from "../domain/angka/desimal";
import { isPersen, isRupiah, normalkanSatuan } from "../domain/angka/satuan";
import { formatAngka, formatBilangan, formatPersen, formatRupiah } from "../domain/angka/tampilan";

const DESIMAL_TERBANYAK = 2;
/** Satuan that are not said behind the number: "Nilai 82", not "82 nilai". */
const TANPA_SATUAN = new Set([
  "nilai",
  "indeks",
  "poin",
  "point",
  "skor",
  "level",
  "angka",
  "rasio",
  "predikat",
  "opini",
]);

/** At most two decimals, trailing zeros dropped, "," and "." as Indonesians write them: 2.80 → "2,8" (narasi.md §0.2). */
export const tulisBilangan = (nilai: Desimal): string => formatBilangan(nilai, DESIMAL_TERBANYAK);

/** Satuan as short as an abbreviation that are words, or written small, in a sheet that writes all in capitals. */
const KATA_SATUAN = new Set(
  (
    "orang unit buah paket hari jam menit detik ton kali bulan tahun desa kasus jiwa ekor set media titik ruas event jenis " +
    "siswa guru bibit pohon rumah pasar kios taman bayi anak ibu liter gram meter modul judul rapat surat kelas minggu " +
    "karya izin tahap bidang lokal jalur km m ha kg kw m2 m² km2 km²"
  ).split(" "),
);
const isSingkatan = (kata: string): boolean =>
  kata === kata.toUpperCase() && /\p{L}/u.test(kata) && kata.length <= 5 && !KATA_SATUAN.has(kata.toLowerCase());

/** "Dokumen" → "dokumen", "TON" → "ton", "LKS" → "LKS", "per 1.000 KH" → "per 1.000 KH". */
function satuanDiKalimat(satuan: string): string {
  const kata = satuan.split(/([ /])/);
  const berkapital = kata.length > 1 && satuan === satuan.toUpperCase();
  return kata.map((k) => (!berkapital && isSingkatan(k) ? k : k.toLowerCase())).join("");
}

/** The satuan behind a number, with its blank; "" where none is said. */
function ekorSatuan(satuan: string | null): string {
  if (satuan === null || satuan.trim() === "") return "";
  const rapi = satuan.replace(/\s*\(.*?\)\s*/g, " ").trim();
  if (rapi === "" || TANPA_SATUAN.has(normalkanSatuan(rapi))) return "";
  return ` ${satuanDiKalimat(rapi)}`;
}

/** A number with its satuan: "70%", "Rp5.000", "12 dokumen", "2,8" (narasi.md §0.3). */
export function tulisNilai(nilai: Desimal, satuan: string | null, persen = false, rupiah = false): string {
  if (rupiah || isRupiah(satuan ?? undefined)) return formatRupiah(nilai);
  if (persen || isPersen(satuan ?? undefined)) return `${tulisBilangan(nilai)}%`;
  return `${tulisBilangan(nilai)}${ekorSatuan(satuan)}`;
}

/** A target or realisasi as a sentence says it: numbers with their satuan, “BB”, a range "7–8". */
export function tulisAngka(angka: Angka, satuan: string | null): string {
  switch (angka.jenis) {
    case "angka":
      return tulisNilai(angka.nilai, satuan, angka.persen, angka.rupiah);
    case "rentang":
      return `${tulisBilangan(angka.bawah)}–${tulisNilai(angka.atas, satuan)}`;
    case "predikat":
      return `“${angka.teks}”`;
    case "catatan":
    case "tak-terbaca":
      return `“${angka.teks}”`;
    case "galat":
      return angka.kode;
    case "kosong":
      return "";
  }
}

/** Two decimals always; what only rounds to 100 is not called 100 (narasi.md §0.7). */
export function tulisCapaian(persen: Desimal): string {
  const tampil = formatPersen(persen);
  return bulatkan(persen, DESIMAL_TERBANYAK).eq(SERATUS) && !persen.eq(SERATUS) ? `mendekati ${tampil}` : tampil;
}

/** What two decimals don't show is there all the same: "kurang dari 0,01", "kurang dari Rp1". */
const TERKECIL = { angka: dariBilangan(0.01), rupiah: dariBilangan(1) };

/** A share or a change in percent; one that only rounds to 0 is not called 0, nor one that only rounds to 100 called 100. */
export function tulisBagian(persen: Desimal): string {
  const hilang = bulatkan(persen, DESIMAL_TERBANYAK).eq(NOL) && persen.gt(NOL);
  return hilang ? "kurang dari 0,01%" : tulisCapaian(persen);
}

/** Under this a difference does not show at two decimals. */
const TAK_TAMPAK = 0.005;

export const tampakSama = (a: Desimal, b: Desimal): boolean => a.minus(b).abs().lt(TAK_TAMPAK);

/** A difference of two capaian: points, never "%". */
export const tulisPoin = (selisih: Desimal): string => `${formatAngka(selisih.abs())} poin`;

/** A difference of two figures of one satuan; of percentages it is "poin persentase". One that only rounds to 0 is not called 0. */
export function tulisSelisih(selisih: Desimal, satuan: string | null, persen: boolean): string {
  const poin = persen || isPersen(satuan ?? undefined);
  const tulis = (n: Desimal): string => (poin ? `${tulisBilangan(n)} poin persentase` : tulisNilai(n, satuan));
  const besar = selisih.abs();
  const rupiah = !poin && isRupiah(satuan ?? undefined);
  const terkecil = rupiah ? TERKECIL.rupiah : TERKECIL.angka;
  const hilang = bulatkan(besar, rupiah ? 0 : DESIMAL_TERBANYAK).eq(NOL) && besar.gt(NOL);
  return hilang && terkecil ? `kurang dari ${tulis(terkecil)}` : tulis(besar);
}
