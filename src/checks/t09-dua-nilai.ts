import type { Angka } from "../domain/angka/angka";
import { calonDuaNilai, uraiDuaNilai } from "../domain/angka/dua-nilai";
import { formatNilai, formatPersen } from "../domain/angka/tampilan";
import type { Alamat } from "../domain/dokumen/alamat";
import { adaTakTerbaca, barisDokumen } from "../domain/dokumen/angka-dokumen";
import type { BarisIndikator, Ukuran } from "../domain/dokumen/dokumen";
import { kunciSel, type AngkaBersumber } from "../domain/dokumen/sumber";
import type { Laporan } from "../domain/laporan/laporan";
import { rapikan } from "../domain/teks/teks";
import type { Temuan } from "../domain/temuan/temuan";
import type { Pemeriksaan } from "./pemeriksaan";

/** What an unread cell may mean; none for any other. */
function calon(angka: Angka | undefined, satuan: string | undefined): readonly Angka[] {
  if (angka?.jenis !== "tak-terbaca" || angka.alasan === "digabung" || angka.alasan === "belum-dihitung") return [];
  const dua = uraiDuaNilai(rapikan(angka.teks), { satuan });
  return dua === null ? [] : calonDuaNilai(dua, satuan);
}

/** What would come out for each of them: where both sides hold two figures, the first of one against the first of the other. */
function akibat(
  satu: AngkaBersumber,
  baris: BarisIndikator,
  ukuran: Ukuran | undefined,
  { penilai }: Laporan,
): string[] {
  const satuan = baris.satuan?.teks;
  return calon(satu.angka, satuan).map((angka, i) => {
    const sisi = (figur: AngkaBersumber | null): AngkaBersumber | null => {
      if (figur === null || figur === satu) return figur && { ...figur, angka };
      const milik = calon(figur.angka, satuan);
      return milik.length === 0 ? figur : { ...figur, angka: milik[i] ?? figur.angka };
    };
    const sebagai = ukuran && { target: sisi(ukuran.target), realisasi: sisi(ukuran.realisasi) };
    const hasil = sebagai && penilai.andai(penilai.cara(baris), baris.indikator.teks, sebagai);
    const persen = hasil?.status === "dinilai" ? ` (capaian ${formatPersen(hasil.persen)})` : "";
    return `${formatNilai(angka)}${persen}`;
  });
}

/** The cells of a document that hold two figures, of which neither is sure, each with what either would give (T09). */
export const t09DuaNilai: Pemeriksaan = (laporan, alamat: Alamat) => {
  const dilihat = new Set<string>();
  const temuan: Temuan[] = [];
  const lihat = (baris: BarisIndikator, satu: AngkaBersumber | null, ukuran?: Ukuran): void => {
    if (satu?.angka.jenis !== "tak-terbaca" || dilihat.has(kunciSel(satu.sel))) return;
    const hasil = akibat(satu, baris, ukuran, laporan);
    if (hasil.length === 0) return;
    dilihat.add(kunciSel(satu.sel));
    temuan.push({
      kode: "T09",
      tingkat: "galat",
      pesan: `Sel ${alamat(satu.sel)} (“${baris.indikator.teks}”) berisi “${satu.angka.teks}”, dua angka sekaligus; yang dimaksud dapat ${hasil.join(" atau ")}. Tulis satu angkanya saja di sel itu.`,
      sel: [satu.sel],
      nilai: [satu.angka.teks],
    });
  };
  for (const dokumen of laporan.terpilih.dipakai)
    if (dokumen.bentuk === "indikator" && adaTakTerbaca(dokumen))
      for (const baris of barisDokumen(dokumen)) lihatBaris(baris, lihat);
  return temuan;
};

/** The figures of a row, those of its pairs first. */
function lihatBaris(
  baris: BarisIndikator,
  lihat: (baris: BarisIndikator, satu: AngkaBersumber | null, ukuran?: Ukuran) => void,
): void {
  for (const ukuran of baris.ukuran) {
    lihat(baris, ukuran.target, ukuran);
    lihat(baris, ukuran.realisasi, ukuran);
  }
  lihat(baris, baris.target);
  lihat(baris, baris.realisasi);
  for (const satu of baris.targetTw.values()) lihat(baris, satu);
  for (const satu of baris.realisasiTw.values()) lihat(baris, satu);
}
