import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import { samaSasaran } from "../domain/teks/nama-indikator";
import type { Sebutan } from "../domain/laporan/padanan";

/** Rows of the document whose sasaran is this row's: 1 where the sasaran has a single indikator there. */
function banyakSesasaran({ dokumen, baris }: Sebutan): number {
  const { sasaran } = baris;
  if (!sasaran) return 0;
  return dokumen.baris.filter((b) => b.sasaran && samaSasaran(b.sasaran.teks, sasaran.teks)).length;
}

/**
 * Rows under another name that may mean this indikator and wait for the user's answer (kinerja.md §5). `tunggal` where
 * both are their sasaran's only indikator in every document: then their values are worth comparing already.
 */
export function menungguJawaban({
  indikator,
  usul,
}: Laporan): Map<IndikatorLaporan, { readonly sebutan: readonly Sebutan[]; readonly tunggal: boolean }[]> {
  const pemilik = new Map(indikator.flatMap((i) => i.padan.sebutan.map((s) => [s.baris, i] as const)));
  const hasil = new Map<IndikatorLaporan, { sebutan: readonly Sebutan[]; tunggal: boolean }[]>();
  for (const { jenis, sebutanA, sebutanB } of usul) {
    const baris = sebutanA[0]?.baris;
    const milik = baris && pemilik.get(baris);
    if (jenis !== "beda-makna" || !milik) continue;
    const tunggal = [...sebutanA, ...sebutanB].every(
      (s) => s.baris.sasaran === null || banyakSesasaran(s) === 1 || s.dokumen.asal.kaskade,
    );
    const daftar = hasil.get(milik) ?? [];
    daftar.push({ sebutan: sebutanB, tunggal });
    hasil.set(milik, daftar);
  }
  return hasil;
}
