import { NAMA_PERAN } from "../domain/nama-peran";
import type { Pemeriksaan } from "./pemeriksaan";

/** T15: several sheets claim one role; says which was taken and why the user may want another (kinerja.md §6). */
export const t15DuaLembar: Pemeriksaan = ({ terpilih }) =>
  terpilih.ganda.map(({ peran, dipakai, ditinggalkan }) => {
    const lain = [...new Set(ditinggalkan.map((d) => d.asal.sheetName))].join(", ");
    return {
      kode: "T15",
      tingkat: "catatan",
      pesan: `Lebih dari satu tabel cocok sebagai ${NAMA_PERAN[peran]}: dipakai ${dipakai.asal.sheetName} (yang lebih lengkap), bukan ${lain}; pilihan ini dapat diubah di Pengaturan.`,
      sel: [dipakai, ...ditinggalkan].flatMap((d) => d.asal.judul[0]?.sel ?? []),
      nilai: [],
    };
  });
