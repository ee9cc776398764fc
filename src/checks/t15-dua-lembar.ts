import type { Dokumen } from "../domain/dokumen/dokumen";
import type { Laporan } from "../domain/laporan/laporan";
import { NAMA_PERAN } from "../domain/dokumen/nama-peran";
import type { KandidatGanda } from "../domain/dokumen/kandidat-ganda";
import { tingkatDokumen } from "../domain/dokumen/tingkat-jabatan";
import type { Temuan } from "../domain/temuan/temuan";
import { digantikan } from "./dokumen-tambahan";
import type { Pemeriksaan } from "./pemeriksaan";

function alasan(dipakai: Dokumen, lain: readonly Dokumen[], { pengaturan }: Laporan): string {
  if (pengaturan.lembarPeran[dipakai.asal.peran] === dipakai.asal.sheetName) return "pilihan Anda";
  if (!dipakai.asal.tersembunyi && lain.every((d) => d.asal.tersembunyi)) return "yang tidak tersembunyi";
  const [milik, lainnya] = [tingkatDokumen(dipakai.asal), lain.map((d) => tingkatDokumen(d.asal))];
  if (milik !== null && lainnya.every((t) => t !== null && t > milik)) return "milik pimpinan perangkat daerah";
  return "yang lebih lengkap";
}

/** The sheet of a table; with its rows where both tables stand on one sheet. */
function sebut(dokumen: readonly Dokumen[], berbagi: ReadonlySet<string>): string {
  const nama = dokumen.map(({ asal, baris }) => {
    const judul = asal.judul.at(-1)?.teks;
    const banyak = `${baris.length} baris`;
    if (!berbagi.has(asal.sheetId)) return asal.sheetName;
    return `${asal.sheetName} (${judul === undefined ? banyak : `“${judul.slice(0, 60)}”`})`;
  });
  return [...new Set(nama)].join(", ");
}

function kalimat({ peran, dipakai, sebab }: KandidatGanda, lain: readonly Dokumen[], laporan: Laporan): string {
  const berbagi = new Set(lain.map((d) => d.asal.sheetId).filter((id) => id === dipakai.asal.sheetId));
  const [utama, lainnya] = [sebut([dipakai], berbagi), sebut(lain, berbagi)];
  const nama = NAMA_PERAN[peran];
  switch (sebab) {
    case "beririsan":
      return `Lebih dari satu tabel cocok sebagai ${nama}: dipakai ${utama} (${alasan(dipakai, lain, laporan)}), bukan ${lainnya}; pilihan ini dapat diubah di Pengaturan.`;
    case "lain-lingkup":
      return `${lainnya} juga berbentuk ${nama}, tetapi indikatornya berlainan dengan ${utama} dan tidak disebut milik siapa; yang dihitung sebagai milik perangkat daerah hanya ${utama}. Bila keliru, pilih lembarnya di Pengaturan.`;
    case "gabungan":
      return `${lainnya} berisi angka beberapa triwulan sekaligus (per semester atau s.d. suatu bulan), padahal triwulannya ada di ${utama}; yang dihitung angka triwulannya, dan ${lainnya} tidak diisi.`;
    case "bawahan":
      if (dipakai.bentuk === "anggaran")
        return `${lainnya} adalah ${nama} jabatan, bagian, atau kegiatan di bawahnya; anggarannya tidak ditambahkan ke anggaran perangkat daerah, yang dipakai ${utama}.`;
      return `${lainnya} adalah ${nama} jabatan atau kegiatan di bawahnya; indikatornya tidak dihitung sebagai indikator perangkat daerah, yang dipakai ${utama}.`;
  }
}

/**
 * T15: several tables claim one role; says which was taken and why the user may want another (kinerja.md §6). A question
 * where nothing tells whose the other one is. Earlier changes of the PK leave no doubt: the latest replaces them.
 */
export const t15DuaLembar: Pemeriksaan = (laporan) =>
  laporan.terpilih.ganda.flatMap((ganda): Temuan[] => {
    const { dipakai, ditinggalkan, sebab } = ganda;
    const bersaing = ditinggalkan.filter((d) => !digantikan(d, dipakai));
    if (bersaing.length === 0) return [];
    return [
      {
        kode: "T15",
        tingkat: sebab === "lain-lingkup" ? "peringatan" : "catatan",
        pesan: kalimat(ganda, bersaing, laporan),
        sel: [dipakai, ...bersaing].flatMap((d) => d.asal.judul[0]?.sel ?? []),
        nilai: [],
      },
    ];
  });
