import { daftarAlamat } from "../domain/dokumen/alamat";
import type { DokumenAnggaran } from "../domain/dokumen/dokumen";
import type { CellRef } from "../domain/dokumen/sumber";
import type { Pemeriksaan } from "./pemeriksaan";

/** The last quarter's cells of rows whose quarters are filled in so far, though the year that follows is not known. */
function takDiketahui({ baris, triwulan = [] }: DokumenAnggaran): CellRef[] {
  return baris.flatMap(({ realisasi }, i) => {
    const tiap = triwulan.map((t) => t.baris[i]?.realisasi ?? null);
    const terisi = tiap.filter((a) => a?.angka.jenis === "angka");
    const runtut = terisi.every((a, ke) => a === tiap[ke]);
    const akhir = terisi.at(-1);
    return runtut && terisi.length > 1 && realisasi === null && akhir ? [akhir.sel] : [];
  });
}

/** T17: a budget's year that the sheet doesn't tell how to get from its quarters (triwulan.md §4). */
export const t17AnggaranSetahun: Pemeriksaan = ({ terpilih }, alamat) =>
  terpilih.dipakai.flatMap((dokumen) => {
    if (dokumen.bentuk !== "anggaran") return [];
    const sel = takDiketahui(dokumen);
    if (sel.length === 0) return [];
    return [
      {
        kode: "T17" as const,
        tingkat: "peringatan" as const,
        pesan: `Realisasi anggaran setahun di lembar ${dokumen.asal.sheetName} tidak dihitung dari triwulannya (${daftarAlamat(sel, alamat)}): judul dan angkanya tidak menunjukkan apakah tiap triwulan sendiri atau sudah sampai dengan triwulan itu.`,
        sel: [...sel, ...dokumen.total.flatMap((t) => t.persen ?? [])],
        nilai: [],
      },
    ];
  });
