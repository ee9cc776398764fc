import type { SebabRagu } from "../domain/penilai/keraguan";
import type { KodeTemuan } from "../domain/temuan/katalog";

/** The code that asks about each. */
export const KODE: Readonly<Record<SebabRagu, KodeTemuan>> = {
  rasio: "T17",
  "sasaran-angka": "T12",
  pecahan: "T09",
  "cacah-per-persen": "T12",
  "persen-dijumlah": "T12",
  "nomor-tanggal": "T12",
  "beda-skala": "T12",
  "melebihi-maksimum": "T12",
  nol: "T12",
  "beda-satuan": "T12",
  negatif: "T12",
  "melebihi-batas": "T12",
};

/** Why nothing was computed, and what to do about it. */
export function alasanRagu(sebab: SebabRagu, sasaran: string | null, batas: number): string {
  switch (sebab) {
    case "rasio":
      return "tidak dihitung, karena lembar tidak menyebut makin besar atau makin kecil rasio itu yang lebih baik; tetapkan jenisnya di Pengaturan";
    case "sasaran-angka":
      return `tidak dihitung, karena sasarannya tertulis ${sasaran ?? ""}: kolom sasaran lembar itu tampaknya berisi hal lain`;
    case "pecahan":
      return "tidak dihitung, karena yang satu tampaknya pecahan dan yang lain persen; tulis keduanya dengan tanda %";
    case "cacah-per-persen":
      return "tidak dihitung, karena yang satu persen dan yang lain tampaknya cacah; samakan satuannya";
    case "persen-dijumlah":
      return "tidak dihitung, karena keduanya jauh di atas 100%: persentase triwulan atau bulannya tampaknya dijumlahkan";
    case "nomor-tanggal":
      return "tidak dihitung, karena salah satunya tampaknya nomor tanggal Excel; ketik ulang angkanya";
    case "beda-skala":
      return "tidak dihitung, karena targetnya tampaknya berskala 100 dan realisasinya berskala 4 atau 5; samakan skalanya";
    case "melebihi-maksimum":
      return "tidak dihitung, karena melebihi nilai tertinggi yang mungkin; periksa letak komanya";
    case "beda-satuan":
      return "tidak dihitung, karena satuannya berlainan; tulis keduanya dalam satuan yang sama";
    case "negatif":
      return "tidak dihitung, karena tidak mungkin negatif; angka dalam kurung terbaca sebagai minus";
    case "nol":
      return "tidak dihitung, karena 0 itu tampaknya belum diisi";
    case "melebihi-batas":
      return `di atas batas wajar ${batas}%; periksa koma dan satuannya`;
  }
}

/** What T12 of impossible figures names by itself, where that is asked. */
export const SELALU_MUSTAHIL: ReadonlySet<SebabRagu> = new Set(["melebihi-maksimum", "negatif"]);

/** Staff may say that it is so. */
export const BISA_DITERIMA: ReadonlySet<SebabRagu> = new Set([
  "sasaran-angka",
  "cacah-per-persen",
  "persen-dijumlah",
  "nomor-tanggal",
  "beda-skala",
  "nol",
  "beda-satuan",
  "negatif",
  "melebihi-batas",
]);
