import { SERATUS } from "../../domain/angka/desimal";
import { formatRupiah } from "../../domain/angka/tampilan";
import { tulisCacah } from "../../domain/angka/tulis-terbilang";
import { namaBulan } from "../../domain/dokumen/nama-bulan";
import { KRITERIA_PERMENDAGRI_86 } from "../../domain/kriteria/kriteria";
import { dokumenPeran, type KonteksTabel } from "../../tables/konteks-tabel";
import type { Potongan } from "../model-naskah";
import { tulisBagian } from "../tulis-angka";
import { bersumber, daftarDan, rangkai } from "../rangkai";

/** Tabel III.1: by which scale. */
export function skala({ laporan }: KonteksTabel): Potongan[] {
  const baku = laporan.pengaturan.kriteria.tingkat === KRITERIA_PERMENDAGRI_86.tingkat;
  return rangkai`Capaian dinilai dengan skala pada Tabel III.1 (${baku ? "Permendagri Nomor 86 Tahun 2017" : (laporan.pengaturan.kriteria.sumber ?? "skala yang ditetapkan instansi")}).`;
}

/** Tabel III.12: the % is the ratio of the sums, never a mean. */
export function serapan({ laporan }: KonteksTabel): Potongan[] | null {
  const { total, sasaran, sampaiBulan } = laporan.anggaran;
  if (!total?.lengkap || total.pagu === null || total.realisasi === null || total.persen === null) return null;
  const sel = sasaran.flatMap((s) => [...s.sel]);
  const teks = (isi: string): Potongan => bersumber(isi, sel);
  const waktu = sampaiBulan === null ? "" : ` sampai dengan bulan ${namaBulan(sampaiBulan)}`;
  const lebih = total.persen.gt(SERATUS) ? " Realisasi melebihi pagu." : "";
  return rangkai`Dari pagu ${teks(formatRupiah(total.pagu))} terealisasi${waktu} ${teks(formatRupiah(total.realisasi))} (${teks(tulisBagian(total.persen))}).${lebih}`;
}

/** What staff write where they tell how far a recommendation is; the first that fits. */
const STATUS: readonly (readonly [sebutan: string, pola: RegExp])[] = [
  ["belum ditindaklanjuti", /^(belum|tidak)\b/i],
  ["dalam proses", /proses|sebagian|sedang|berjalan|progre/i],
  ["telah selesai ditindaklanjuti", /selesai|tuntas|sudah|telah|sesuai|ditindak ?lanjuti/i],
];
const TANPA_STATUS = "tidak disebutkan statusnya";
const URUTAN = ["telah selesai ditindaklanjuti", "dalam proses", "belum ditindaklanjuti", TANPA_STATUS];

/** Tabel III.13: only where the sheet has a column that tells how far each recommendation is. */
export function tindakLanjutEvaluasi(konteks: KonteksTabel): Potongan[] | null {
  const baris = (dokumenPeran(konteks, "tindak-lanjut", "teks")?.baris ?? []).filter(({ kolom }) => kolom[1]);
  const status = baris.map(({ kolom }) => kolom[3]?.teks ?? "");
  if (status.every((s) => s === "")) return null;
  const sebutan = status.map((s) => STATUS.find(([, pola]) => pola.test(s.trim()))?.[0] ?? TANPA_STATUS);
  const butir = URUTAN.flatMap((satu) => {
    const banyak = sebutan.filter((s) => s === satu).length;
    return banyak === 0 ? [] : [`${tulisCacah(banyak)} ${satu}`];
  });
  const [pertama] = sebutan;
  if (pertama !== undefined && baris.length === 1) return rangkai`Satu-satunya rekomendasi ${pertama}.`;
  if (pertama !== undefined && butir.length === 1)
    return rangkai`Seluruh rekomendasi, sebanyak ${tulisCacah(baris.length)}, ${pertama}.`;
  return rangkai`Dari ${tulisCacah(baris.length)} rekomendasi, ${daftarDan(butir)}.`;
}
