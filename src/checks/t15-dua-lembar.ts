import type { Dokumen } from "../domain/dokumen/dokumen";
import type { Laporan } from "../domain/laporan/laporan";
import { NAMA_PERAN } from "../domain/dokumen/nama-peran";
import { digantikan } from "./dokumen-tambahan";
import type { Pemeriksaan } from "./pemeriksaan";

function alasan(dipakai: Dokumen, lain: readonly Dokumen[], { pengaturan }: Laporan): string {
  if (pengaturan.lembarPeran[dipakai.asal.peran] === dipakai.asal.sheetName) return "pilihan Anda";
  if (!dipakai.asal.tersembunyi && lain.every((d) => d.asal.tersembunyi)) return "yang tidak tersembunyi";
  return "yang lebih lengkap";
}

/**
 * T15: several sheets claim one role; says which was taken and why the user may want another (kinerja.md §6). Earlier
 * changes of the PK leave no doubt: the latest replaces them.
 */
export const t15DuaLembar: Pemeriksaan = (laporan) =>
  laporan.terpilih.ganda.flatMap(({ peran, dipakai, ditinggalkan }) => {
    const bersaing = ditinggalkan.filter((d) => !digantikan(d, dipakai));
    if (bersaing.length === 0) return [];
    const lain = [...new Set(bersaing.map((d) => d.asal.sheetName))].join(", ");
    return [
      {
        kode: "T15" as const,
        tingkat: "catatan" as const,
        pesan: `Lebih dari satu tabel cocok sebagai ${NAMA_PERAN[peran]}: dipakai ${dipakai.asal.sheetName} (${alasan(dipakai, bersaing, laporan)}), bukan ${lain}; pilihan ini dapat diubah di Pengaturan.`,
        sel: [dipakai, ...bersaing].flatMap((d) => d.asal.judul[0]?.sel ?? []),
        nilai: [],
      },
    ];
  });
