import type { JenisIndikator } from "../domain/capaian/capaian";
import type { BarisIndikator } from "../domain/dokumen/dokumen";
import type { Laporan } from "../domain/laporan/laporan";

/** How a row is judged: by its own Jenis, else as the indikator that it speaks of. */
export function jenisBaris({ indikator }: Laporan): (baris: BarisIndikator) => JenisIndikator {
  const milik = new Map<BarisIndikator, JenisIndikator>();
  for (const { padan, jenis } of indikator) for (const { baris } of padan.sebutan) milik.set(baris, jenis);
  return (baris) => baris.jenis ?? milik.get(baris) ?? "maksimum";
}
