import type { Alamat } from "../domain/dokumen/alamat";
import { dariBilangan, keBilangan, NOL, type Desimal } from "../domain/angka/desimal";
import { formatPersen } from "../domain/angka/tampilan";
import { rataRataCapaian } from "../domain/capaian/rata-rata";
import type { Capaian } from "../domain/capaian/capaian";
import type { DokumenIndikator } from "../domain/dokumen/dokumen";
import { cocokTertulis, hasilTertulis, type HasilTertulis } from "../domain/kriteria/hasil-tertulis";
import type { Laporan } from "../domain/laporan/laporan";
import { nilaiRerata, type Rerata } from "../domain/penilai/rerata-tercetak";
import type { Temuan } from "../domain/temuan/temuan";
import type { Pemeriksaan } from "./pemeriksaan";

/** Offices limit each capaian to one of these before they take the mean. */
const BATAS = [100, 110, 120, 150].flatMap((n) => dariBilangan(n) ?? []);
/** Of capaian that were rounded before. */
const PEMBULATAN = dariBilangan(0.01) ?? NOL;

/** The mean of the means of each sasaran. */
function rerataSasaran({ baris, capaian }: Rerata): Desimal | null {
  const perSasaran = new Map<string, Capaian[]>();
  for (const [i, satu] of capaian.entries()) {
    const kunci = baris.baris[i]?.sasaran?.teks ?? "";
    perSasaran.set(kunci, [...(perSasaran.get(kunci) ?? []), satu]);
  }
  const rata = [...perSasaran.values()].flatMap((c): Capaian[] => {
    const { nilai } = rataRataCapaian(c);
    return nilai === null ? [] : [{ status: "dinilai", persen: nilai }];
  });
  return rataRataCapaian(rata).nilai;
}

const dekat = (tertulis: HasilTertulis, nilai: Desimal): boolean =>
  cocokTertulis(tertulis, nilai) ||
  (tertulis.angka.jenis === "angka" && tertulis.angka.nilai.minus(nilai).abs().lte(PEMBULATAN));

function isDijelaskan(tertulis: HasilTertulis, satu: Rerata): boolean {
  const cara = [
    satu.nilai,
    rerataSasaran(satu),
    ...[null, ...BATAS].map((b) => rataRataCapaian(satu.capaian, b).nilai),
  ];
  return cara.some((nilai) => nilai !== null && dekat(tertulis, nilai));
}

function rerataBeda(dokumen: DokumenIndikator, laporan: Laporan, alamat: Alamat): Temuan[] {
  return nilaiRerata(dokumen, laporan.penilai, laporan.pengaturan).flatMap((satu): Temuan[] => {
    const tertulis = hasilTertulis(dokumen.asal, satu.sel.persen, "persen");
    if (tertulis?.angka.jenis !== "angka" || isDijelaskan(tertulis, satu)) return [];
    const dinilai = satu.capaian.filter((c) => c.status === "dinilai").length;
    return [
      {
        kode: "T05",
        tingkat: "peringatan",
        pesan: `“${satu.baris.label.teks}” tertulis ${formatPersen(tertulis.angka.nilai)} (${alamat(tertulis.sel)}), padahal rata-rata ${dinilai} capaian yang dinilai pada barisnya ${formatPersen(satu.nilai)}. Angka itu dibiarkan.`,
        sel: [tertulis.sel],
        nilai: [keBilangan(tertulis.angka.nilai), keBilangan(satu.nilai)],
      },
    ];
  });
}

/** T05 for means that staff typed: they stay, also once the figures above them have changed. */
export const t05Rerata: Pemeriksaan = (laporan, alamat) =>
  laporan.terpilih.dipakai.flatMap((d) => (d.bentuk === "indikator" ? rerataBeda(d, laporan, alamat) : []));
